internal import TextBasics

/// Addresses of the web in text that is written as Markdown.
enum MarkdownURL {
  private static let beginnings = ["https://", "http://", "www."]

  /// The offset behind the address that begins at `at`; `nil` where none does.
  static func end(of at: Int, in bytes: [UInt8], line: Range<Int>) -> Int? {
    let rest = bytes[at..<line.upperBound]
    guard let first = rest.first, first == UInt8(ascii: "h") || first == UInt8(ascii: "w") else { return nil }
    if at > line.lowerBound, ASCII.isAlphanumeric(bytes[at - 1]) { return nil }
    guard beginnings.contains(where: { rest.starts(with: $0.utf8) }) else { return nil }
    return rest.firstIndex { ASCII.isSpace($0) || $0 == UInt8(ascii: "<") } ?? line.upperBound
  }

  /// Whether an address holds nothing that Markdown would read, should it not see an address there.
  static func isPlain(_ address: ArraySlice<UInt8>, hasTildes: Bool) -> Bool {
    address.allSatisfy { byte in
      ASCII.isAlphanumeric(byte) || "-._:/?#@!$'()+,=%&".utf8.contains(byte) || byte == UInt8(ascii: "~") && !hasTildes
    }
  }

  /// Writes an address of its own in the plainest form that is read as it.
  static func write(_ url: String, to output: inout ByteWriter) {
    let bytes = Array(url.utf8)
    if isBare(bytes) {
      output.write(url)
    } else if bytes.allSatisfy({ $0 > 0x20 && !#"<>&\"#.utf8.contains($0) }) {
      output.write(byte: UInt8(ascii: "<"))
      output.write(url)
      output.write(byte: UInt8(ascii: ">"))
    } else {
      writeLink(text: url, url, to: &output)
    }
  }

  /// Writes a link with a text.
  static func writeLink(text: String, _ url: String, to output: inout ByteWriter) {
    output.write(byte: UInt8(ascii: "["))
    let hasHost = text.contains("www.")
    for byte in text.utf8 {
      // With `:`, `@` and the dot behind `www` the text could hold a link of its own.
      if #"\`*_[]<>&~:@"#.utf8.contains(byte) || byte == UInt8(ascii: ".") && hasHost {
        output.write(byte: UInt8(ascii: "\\"))
      }
      output.write(byte: ASCII.isSpace(byte) ? 0x20 : byte)
    }
    let bytes = Array(url.utf8)
    if !bytes.isEmpty, bytes.allSatisfy({ ASCII.isAlphanumeric($0) || "-._~:/?#=%+,@".utf8.contains($0) }) {
      output.write("](")
      output.write(url)
      output.write(")")
      return
    }
    output.write("](<")
    for byte in bytes {
      if #"<>&\"#.utf8.contains(byte) { output.write(byte: UInt8(ascii: "\\")) }
      output.write(byte: ASCII.isLineEnd(byte) ? 0x20 : byte)
    }
    output.write(">)")
  }

  /// Whether the address is recognised to its end without marks: a host with a dot, and nothing a sentence ends with.
  private static func isBare(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last, ASCII.isAlphanumeric(last) || last == UInt8(ascii: "/"),
      bytes.starts(with: "https://".utf8) || bytes.starts(with: "http://".utf8)
    else { return false }
    let host = bytes.drop { $0 != UInt8(ascii: "/") }.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
    return host.contains(UInt8(ascii: "."))
      && host.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
      && bytes.allSatisfy { ASCII.isAlphanumeric($0) || "-._:/?#=%+,&@".utf8.contains($0) }
  }
}
