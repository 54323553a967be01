extension ByteWriter {
  /// Appends text for a page of GitHub's Markdown, where it stands on one line, as in the cell of a table: nothing of it
  /// becomes markup, a link, a mention of a person or of an issue.
  ///
  /// Punctuation that could mean something becomes a numeric reference. Mentions are looked for in the text that the
  /// references stand for, so U+200B parts `@` and `#` from what follows. Line ends and other characters that are not
  /// simply shown are made visible, see ``TerminalText``.
  package mutating func write(plainMarkdown text: String) {
    var previous: (UInt8, UInt8, UInt8) = (0, 0, 0)
    for byte in TerminalText.escaped(text).utf8 {
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "#"):
        write(reference: byte)
        write("&#8203;")
      case UInt8(ascii: ".") where previous == (0x77, 0x77, 0x77): write(reference: byte)  // www.
      case 0x80..., UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "%"), UInt8(ascii: "/"),
        UInt8(ascii: "?"), UInt8(ascii: "-"):
        write(byte: byte)
      case _ where ASCII.isAlphanumeric(byte): write(byte: byte)
      default: write(reference: byte)
      }
      previous = (previous.1, previous.2, byte)
    }
  }

  private mutating func write(reference byte: UInt8) {
    write("&#")
    write(decimal: Int(byte))
    write(";")
  }
}
