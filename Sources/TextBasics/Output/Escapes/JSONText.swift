extension ByteWriter {
  /// Appends `text` as the inside of a JSON string, without its quotes.
  ///
  /// Escaped are `"`, `\` and the control characters U+0000–U+001F (RFC 8259, section 7), and U+2028 and U+2029, which
  /// end a line in older JavaScript. With `insideScript` also `<`, so that no value can close an HTML `script` element.
  /// Everything else stays UTF-8.
  package mutating func write(json text: String, insideScript: Bool = false) {
    let source = text.utf8.span
    // Searching for a third byte costs the same as searching for the quote twice.
    let extra = insideScript ? UInt8(ascii: "<") : UInt8(ascii: "\"")
    var copied = 0
    var offset = 0
    while true {
      offset = ByteScan.firstOffset(in: source, from: offset) { word in
        ByteScan.marks(in: word, below: 0x20)
          | ByteScan.marks(in: word, equalTo: UInt8(ascii: "\""))
          | ByteScan.marks(in: word, equalTo: UInt8(ascii: "\\"))
          | ByteScan.marks(in: word, equalTo: 0xE2)
          | ByteScan.marks(in: word, equalTo: extra)
      }
      guard offset < source.count else { break }
      let byte = source[offset]
      if byte == 0xE2 {
        // U+2028 is E2 80 A8 and U+2029 E2 80 A9; all other characters that begin with E2 are left alone.
        guard offset + 2 < source.count, source[offset + 1] == 0x80, source[offset + 2] | 1 == 0xA9 else {
          offset += 1
          continue
        }
        write(contentsOf: source.extracting(copied..<offset))
        write(source[offset + 2] == 0xA8 ? "\\u2028" : "\\u2029")
        offset += 3
      } else {
        write(contentsOf: source.extracting(copied..<offset))
        writeJSONEscape(of: byte)
        offset += 1
      }
      copied = offset
    }
    write(contentsOf: source.extracting(copied..<source.count))
  }

  /// Appends the short escape of `byte` where JSON has one, else `\u00` and two digits.
  private mutating func writeJSONEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): write("\\\"")
    case UInt8(ascii: "\\"): write("\\\\")
    case 0x08: write("\\b")
    case 0x09: write("\\t")
    case 0x0A: write("\\n")
    case 0x0C: write("\\f")
    case 0x0D: write("\\r")
    default:
      write("\\u")
      write(hexadecimal: UInt64(byte), minimumCount: 4)
    }
  }
}
