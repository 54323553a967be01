/// UTF-8 that was read as Windows-1252 and written as UTF-8 again: `â€™` for `’`.
package enum Mojibake {
  /// What `bytes` at `offset` were before: the length of the garbled sequence in bytes and the character it stood for;
  /// `nil` where there is none.
  package static func scan(_ bytes: Span<UInt8>, at offset: Int, end: Int) -> (length: Int, scalar: Unicode.Scalar)? {
    var at = offset
    guard let first = byte(bytes, &at, end: end), first >= 0xC2, first <= 0xF4 else { return nil }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
    for _ in 1..<count {
      guard at < end, let next = byte(bytes, &at, end: end), next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= (count == 2 ? 0x80 : count == 3 ? 0x800 : 0x1_0000), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return (at - offset, scalar)
  }

  /// The byte of Windows-1252 that the character at `at` was read from; moves behind the character.
  private static func byte(_ bytes: Span<UInt8>, _ at: inout Int, end: Int) -> UInt8? {
    let length = UTF8Validation.scalarLength(in: bytes, at: at, end: end)
    guard length == 2 || length == 3 else { return nil }
    var value = UInt32(bytes[at]) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    at += length
    // Latin-1 and the five bytes Windows-1252 leaves as controls stand for themselves.
    if value >= 0x80, value <= 0xFF { return UInt8(value) }
    for (index, known) in high.enumerated() where known == value { return UInt8(0x80 + index) }
    return nil
  }

  /// The characters of the bytes 0x80 to 0x9F of Windows-1252; 0 where there is none.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}
