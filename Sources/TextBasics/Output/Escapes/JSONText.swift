extension ByteWriter {
  /// Appends `text` as the inside of a JSON string, without its quotes.
  ///
  /// Escaped are `"`, `\` and the control characters U+0000–U+001F (RFC 8259, section 7), all other controls that a terminal
  /// obeys (``TerminalText``), and U+2028 and U+2029, which end a line in older JavaScript. With `insideScript` also `<`, so
  /// that no value can close an HTML `script` element. Everything else stays UTF-8.
  package mutating func write(json text: String, insideScript: Bool = false) {
    let source = text.utf8.span
    // Searching for a third byte costs the same as searching for the quote twice.
    let extra = insideScript ? UInt8(ascii: "<") : UInt8(ascii: "\"")
    var copied = 0
    var offset = 0
    while true {
      offset = ByteScan.firstOffset(in: source, from: offset) { word in
        ByteScan.marksBeyondPrintableASCII(in: word)
          | ByteScan.marks(in: word, equalTo: UInt8(ascii: "\""))
          | ByteScan.marks(in: word, equalTo: UInt8(ascii: "\\"))
          | ByteScan.marks(in: word, equalTo: extra)
      }
      // Beyond ASCII words are not looked at: whole texts consist of such characters.
      while offset < source.count, source[offset] >= 0x80 {
        guard let control = control(in: source, at: offset) else {
          offset += 1
          continue
        }
        write(contentsOf: source.extracting(copied..<offset))
        writeJSONEscape(of: control.value)
        offset += control.count
        copied = offset
      }
      guard offset < source.count else { break }
      let byte = source[offset]
      if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == extra {
        write(contentsOf: source.extracting(copied..<offset))
        writeJSONEscape(of: UInt32(byte))
        offset += 1
        copied = offset
      }
    }
    write(contentsOf: source.extracting(copied..<source.count))
  }

  /// Appends the short escape of a character where JSON has one, else `\u` and four digits.
  private mutating func writeJSONEscape(of value: UInt32) {
    switch value {
    case 0x22: write("\\\"")
    case 0x5C: write("\\\\")
    case 0x08: write("\\b")
    case 0x09: write("\\t")
    case 0x0A: write("\\n")
    case 0x0C: write("\\f")
    case 0x0D: write("\\r")
    default:
      write("\\u")
      write(hexadecimal: UInt64(value), minimumCount: 4)
    }
  }
}

/// The character at `offset`, a byte beyond ASCII, and the number of its bytes, where it is one that JSON shall not hold as
/// it is. All of these begin with one of three bytes.
@inline(__always)
private func control(in source: Span<UInt8>, at offset: Int) -> (value: UInt32, count: Int)? {
  let value: UInt32
  let count: Int
  switch source[offset] {
  case 0xC2, 0xD8:
    count = 2
    guard offset + count <= source.count else { return nil }
    value = UInt32(source[offset] & 0x1F) << 6 | UInt32(source[offset + 1] & 0x3F)
  case 0xE2:
    count = 3
    guard offset + count <= source.count else { return nil }
    value = 0x2000 | UInt32(source[offset + 1] & 0x3F) << 6 | UInt32(source[offset + 2] & 0x3F)
  default: return nil
  }
  guard let scalar = Unicode.Scalar(value), value | 1 == 0x2029 || TerminalText.isControl(scalar) else { return nil }
  return (value, count)
}
