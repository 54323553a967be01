internal import IdeaCatalog
internal import TextBasics

/// Writes plain text as Markdown that is read as the same text.
///
/// Whatever Markdown or a reader of idea files would take for markup is escaped, and nothing else: `snake_case`, `~175`
/// and addresses of the web stay as they are.
struct MarkdownText {
  private let bytes: [UInt8]
  /// Two tildes can strike out what is between them, one alone cannot.
  private let hasTildes: Bool

  /// Writes text that has one line; line ends become blanks.
  ///
  /// - Parameter startsLine: Whether nothing stands before it that keeps it from beginning a block.
  static func write(line text: String, startsLine: Bool = true, to output: inout ByteWriter) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 { bytes.append(ASCII.isSpace(byte) ? 0x20 : byte) }
    let text = MarkdownText(bytes)
    text.write(0..<bytes.count, startsLine: startsLine, to: &output)
  }

  /// Writes the lines of a text as one paragraph.
  ///
  /// - Parameters:
  ///   - indent: The number of blanks before all lines but the first.
  ///   - startsLine: Whether the first line begins a block.
  static func write(lines text: String, indent: Int, startsLine: Bool, to output: inout ByteWriter) {
    let text = MarkdownText(Array(text.utf8))
    for (number, line) in text.bytes.indices.split(
      omittingEmptySubsequences: false, whereSeparator: { text.bytes[$0] == 0x0A }
    ).enumerated() {
      if number > 0, line.isEmpty {
        // A blank line would end the paragraph.
        output.write("&#10;")
        continue
      }
      if number > 0 {
        output.newline()
        output.write(repeating: 0x20, count: indent)
      }
      text.write(line.startIndex..<line.endIndex, startsLine: startsLine || number > 0, to: &output)
    }
  }

  /// Writes lines that are Markdown already, `prefix` before each but the blank ones.
  ///
  /// - Parameter isFirstBare: Whether the first line stands behind something else on its line.
  static func write(
    markdown: String, prefix: StaticString, blank: StaticString = "", isFirstBare: Bool = false,
    to output: inout ByteWriter
  ) {
    let bytes = markdown.utf8.span
    var start = 0
    while start <= bytes.count {
      let end = ByteSearch.first(0x0A, in: bytes, from: start, end: bytes.count)
      if start > 0 { output.newline() }
      if start > 0 || !isFirstBare { output.write(start == end ? blank : prefix) }
      output.write(contentsOf: bytes.extracting(start..<end))
      start = end + 1
    }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.hasTildes = bytes.count { $0 == UInt8(ascii: "~") } > 1
  }

  private func write(_ line: Range<Int>, startsLine: Bool, to output: inout ByteWriter) {
    let label = labelColon(line)
    var brokenUntil = line.lowerBound
    var at = line.lowerBound
    while at < line.upperBound {
      let url = at >= brokenUntil ? MarkdownURL.end(of: at, in: bytes, line: line) : nil
      if let url, MarkdownURL.isPlain(bytes[at..<url], hasTildes: hasTildes), !isBeforeReference(url, line) {
        output.write(contentsOf: bytes[at..<url])
        at = url
        continue
      }
      // Within an address backslashes would count; so this one must not become an address.
      if let url { brokenUntil = url }
      if startsLine, at == line.lowerBound, let marker = blockMarker(line) {
        output.write(contentsOf: bytes[at..<marker])
        at = marker
        output.write(byte: UInt8(ascii: "\\"))
        output.write(byte: bytes[at])
        at += 1
        continue
      }
      at = writeCharacter(at, line, escapingColon: at == label || at < brokenUntil, to: &output)
    }
  }

  /// Whether a character reference will be written at this place, which would become part of an address before it.
  private func isBeforeReference(_ at: Int, _ line: Range<Int>) -> Bool {
    if at + 1 == line.upperBound { return ASCII.isSpace(bytes[at]) }
    return at == line.upperBound ? at + 1 < bytes.count && bytes[at + 1] == 0x0A : !ASCII.isBlank(bytes[at])
  }

  /// The colon of what a reader of idea files would take for a label.
  private func labelColon(_ line: Range<Int>) -> Int? {
    guard let colon = bytes[line].prefix(LabelTable.longest + 1).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return LabelTable.field(of: line.lowerBound..<colon, in: bytes.span) == nil ? nil : colon
  }

  /// The character at the beginning of the line that would make a block of it: the bullet, or what follows the number.
  private func blockMarker(_ line: Range<Int>) -> Int? {
    let first = bytes[line.lowerBound]
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "|"): return line.lowerBound
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ":"):
      let next = line.lowerBound + 1
      return next < line.upperBound && ASCII.isAlphanumeric(bytes[next]) ? nil : line.lowerBound
    default:
      let digits = bytes[line].prefix { ASCII.isDigit($0) }
      guard !digits.isEmpty, digits.count <= 9, digits.endIndex < line.upperBound else { return nil }
      let mark = bytes[digits.endIndex]
      return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") ? digits.endIndex : nil
    }
  }

  /// Writes the character at `at` and returns the offset behind it.
  private func writeCharacter(
    _ at: Int, _ line: Range<Int>, escapingColon: Bool, to output: inout ByteWriter
  ) -> Int {
    let byte = bytes[at]
    if byte >= 0xC2, let (reference, count) = invisible(at, line) {
      output.write(reference)
      return at + count
    }
    if byte < 0x20 && byte != 0 || byte == 0x20 {
      if byte == 0x20 || byte == 0x09, at > line.lowerBound, at + 1 < line.upperBound {
        output.write(byte: byte)
      } else {
        output.write("&#")
        output.write(decimal: Int(byte))
        output.write(byte: UInt8(ascii: ";"))
      }
      return at + 1
    }
    if escapes(byte, at, line) || byte == UInt8(ascii: ":") && escapingColon { output.write(byte: UInt8(ascii: "\\")) }
    output.write(byte: byte)
    return at + 1
  }

  private func escapes(_ byte: UInt8, _ at: Int, _ line: Range<Int>) -> Bool {
    let previous = at > line.lowerBound ? bytes[at - 1] : 0x20
    let next = at + 1 < line.upperBound ? bytes[at + 1] : 0x20
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["): return true
    case UInt8(ascii: "_"): return !isWord(previous) || !isWord(next)
    case UInt8(ascii: "~"): return hasTildes
    case UInt8(ascii: "<"): return ASCII.isLetter(next) || "/!?".utf8.contains(next)
    case UInt8(ascii: "&"):
      return (ASCII.isLetter(next) || next == UInt8(ascii: "#"))
        && bytes[at..<line.upperBound].contains(UInt8(ascii: ";"))
    case UInt8(ascii: "#"):
      // At the end of a heading, after a blank, it would only close it.
      return ASCII.isBlank(previous)
    case UInt8(ascii: "."):
      return at >= line.lowerBound + 3 && bytes[at - 3..<at].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    default: return false
    }
  }

  private func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte >= 0x80 }

  /// A no-break space, or a character without width that readers drop, unless it is written as a reference.
  private func invisible(_ at: Int, _ line: Range<Int>) -> (reference: StaticString, count: Int)? {
    if bytes[at] == 0xC2, at + 1 < line.upperBound, bytes[at + 1] == 0xA0 { return ("&nbsp;", 2) }
    guard let count = ZeroWidth.strayLength(in: bytes.span, at: at, end: line.upperBound) else { return nil }
    switch bytes[at + count - 1] {
    case 0xAD: return ("&shy;", count)
    case 0x8B: return ("&#x200B;", count)
    case 0x8C: return ("&zwnj;", count)
    case 0x8D: return ("&zwj;", count)
    case 0xA0: return ("&#x2060;", count)
    default: return ("&#xFEFF;", count)
    }
  }
}
