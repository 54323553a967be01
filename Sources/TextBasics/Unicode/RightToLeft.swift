/// Text that is written from right to left, on a line of which other text has its place.
package enum RightToLeft {
  /// `text` between U+2068 and U+2069, which take no cells, where some of it is written from right to left: what stands
  /// beside it keeps its place then (UAX #9, section 2.4).
  package static func isolated(_ text: String) -> String {
    text.unicodeScalars.contains(where: isStrong) ? "\u{2068}\(text)\u{2069}" : text
  }

  /// Whether a character stands in a block of a script that is written from right to left.
  private static func isStrong(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
