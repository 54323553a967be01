extension ByteWriter {
  /// Appends `text` for XML 1.0, where it may stand between tags or in an attribute between double quotes.
  ///
  /// `&`, `<`, `>` and `"` become entities; TAB, LF and CR become character references, or a reader would turn them
  /// into blanks in an attribute. Characters that XML 1.0 cannot hold at all (section 2.2: other control characters,
  /// U+FFFE and U+FFFF) are dropped.
  package mutating func write(xml text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: write("&amp;")
      case 0x3C: write("&lt;")
      case 0x3E: write("&gt;")
      case 0x22: write("&quot;")
      case 0x09: write("&#9;")
      case 0x0A: write("&#10;")
      case 0x0D: write("&#13;")
      case 0x00..<0x20, 0xFFFE, 0xFFFF: break
      default: write(contentsOf: scalar.utf8)
      }
    }
  }
}
