package import IdeaCatalog
internal import TextBasics

extension OtherField {
  /// The field as output shows it: under `Suggested by` may stand people whose addresses nobody asked for.
  package func published(includingEmail: Bool) -> OtherField {
    guard !includingEmail else { return self }
    let published = Self.withoutAddresses(text)
    return published == text ? self : OtherField(label: label, text: published)
  }

  /// The text without its e-mail addresses, what encloses them, and the blank before them.
  private static func withoutAddresses(_ text: String) -> String {
    let bytes = text.utf8.span
    var kept: [UInt8] = []
    var start = 0
    var at = ByteSearch.first(UInt8(ascii: "@"), in: bytes, from: 0, end: bytes.count)
    while at < bytes.count {
      if var range = address(around: at, from: start, in: bytes) {
        enclose(&range, from: start, in: bytes)
        kept += text.utf8.dropFirst(start).prefix(range.lowerBound - start)
        start = range.upperBound
      }
      at = ByteSearch.first(UInt8(ascii: "@"), in: bytes, from: max(at + 1, start), end: bytes.count)
    }
    if start == 0 { return text }
    kept += text.utf8.dropFirst(start)
    return String(decoding: kept, as: UTF8.self)
  }

  /// The address whose `@` stands at `sign`: a name before it, a host with a dot behind it.
  private static func address(around sign: Int, from start: Int, in bytes: Span<UInt8>) -> Range<Int>? {
    var lower = sign
    while lower > start, mayBeInUser(bytes[lower - 1]) { lower -= 1 }
    var upper = sign + 1
    while upper < bytes.count, ASCII.isAlphanumeric(bytes[upper]) || bytes[upper] == 0x2D || bytes[upper] == 0x2E {
      upper += 1
    }
    while upper > sign, bytes[upper - 1] == 0x2E || bytes[upper - 1] == 0x2D { upper -= 1 }
    let dot = ByteSearch.first(0x2E, in: bytes, from: sign, end: max(sign, upper))
    guard lower < sign, dot + 1 < upper, ASCII.isLetter(bytes[upper - 1]) else { return nil }
    return lower..<upper
  }

  /// Widens a range by `mailto:`, by brackets around it, and by the blank before it.
  private static func enclose(_ range: inout Range<Int>, from start: Int, in bytes: Span<UInt8>) {
    let scheme = range.lowerBound - "mailto:".utf8.count
    if scheme >= start, ByteText.begins("mailto:", in: bytes, at: scheme, end: range.lowerBound) {
      range = scheme..<range.upperBound
    }
    if range.lowerBound > start, range.upperBound < bytes.count {
      switch (bytes[range.lowerBound - 1], bytes[range.upperBound]) {
      case (0x3C, 0x3E), (0x28, 0x29), (0x5B, 0x5D): range = range.lowerBound - 1..<range.upperBound + 1
      default: break
      }
    }
    if range.lowerBound > start, bytes[range.lowerBound - 1] == 0x20 { range = range.lowerBound - 1..<range.upperBound }
  }

  private static func mayBeInUser(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"): true
    default: ASCII.isAlphanumeric(byte) || byte >= 0x80
    }
  }
}
