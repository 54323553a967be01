internal import TextBasics

/// E-mail addresses, as far as a list of mentors needs them.
package enum EmailAddress {
  /// Whether the text is an address: one `@`, a name before it, a host with a dot behind it, no blank, no two
  /// periods in a row.
  package static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return isValid(0..<bytes.count, in: bytes)
  }

  /// Whether `bytes[range]` is an address.
  static func isValid(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var sign = -1
    var dot = -1
    for at in range {
      switch bytes[at] {
      case 0...0x20, 0x28, 0x29, 0x2C, 0x3A: return false
      case 0x40:
        if sign >= 0 { return false }
        sign = at
      case 0x2E:
        // Two periods in a row are in no address.
        if at > range.lowerBound, bytes[at - 1] == 0x2E { return false }
        if sign >= 0, dot < 0 { dot = at }
      default: break
      }
    }
    return sign > range.lowerBound && dot > sign + 1 && bytes[range.upperBound - 1] != 0x2E
  }

  /// The address that is written as `user AT host DOT org`, or with these words in brackets.
  static func revealed(_ text: String) -> String {
    let bytes = text.utf8.span
    var address: [UInt8] = []
    var start = 0
    for at in 0...bytes.count where at == bytes.count || isBlankOrBracket(bytes[at]) {
      let word = start..<at
      start = at + 1
      if ByteText.isWord("at", in: bytes, word) {
        address.append(0x40)
      } else if ByteText.isWord("dot", in: bytes, word) {
        address.append(0x2E)
      } else {
        for offset in word { address.append(bytes[offset]) }
      }
    }
    return String(decoding: address, as: UTF8.self)
  }

  private static func isBlankOrBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }
}
