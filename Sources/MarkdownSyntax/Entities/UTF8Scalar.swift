/// Reads and writes single Unicode scalars as UTF-8.
enum UTF8Scalar {
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The scalar whose first byte is at `start`, or U+FFFD when `text[start..<end]` does not begin with one.
  static func decode(_ text: Span<UInt8>, at start: Int, end: Int) -> Unicode.Scalar {
    let length = length(ofLead: text[start])
    guard length > 0, start + length <= end else { return replacement }
    if length == 1 { return Unicode.Scalar(text[start]) }
    var value = UInt32(text[start]) & (0x7F &>> UInt32(length))
    for offset in start + 1..<start + length {
      guard text[offset] & 0xC0 == 0x80 else { return replacement }
      value = value &<< 6 | UInt32(text[offset] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= least else { return replacement }
    return Unicode.Scalar(value) ?? replacement
  }

  /// The number of bytes of a scalar that begins with `byte`, or 0 when none does.
  static func length(ofLead byte: UInt8) -> Int {
    switch byte {
    case 0x00..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }

  /// Appends the bytes of `scalar`.
  static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
