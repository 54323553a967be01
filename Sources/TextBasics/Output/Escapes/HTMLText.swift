extension ByteWriter {
  /// Appends `text` for HTML, where it may stand between tags or in an attribute between double quotes.
  ///
  /// `&`, `<`, `>` and `"` become `&amp;`, `&lt;`, `&gt;` and `&quot;`, as CommonMark's reference output has them.
  package mutating func write(html text: String) {
    write(html: text.utf8.span)
  }

  /// Appends UTF-8 bytes for HTML, escaped like ``write(html:)-(String)``.
  package mutating func write(html source: Span<UInt8>) {
    var copied = 0
    while true {
      let offset = ByteScan.firstOffset(in: source, from: copied) { word in
        // `"` and `&` differ in bit 2, `<` and `>` in bit 1: two comparisons find all four.
        ByteScan.marks(in: word & ByteScan.word(of: 0xFB), equalTo: UInt8(ascii: "\""))
          | ByteScan.marks(in: word & ByteScan.word(of: 0xFD), equalTo: UInt8(ascii: "<"))
      }
      write(contentsOf: source.extracting(copied..<offset))
      guard offset < source.count else { return }
      switch source[offset] {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case UInt8(ascii: ">"): write("&gt;")
      default: write("&quot;")
      }
      copied = offset + 1
    }
  }
}
