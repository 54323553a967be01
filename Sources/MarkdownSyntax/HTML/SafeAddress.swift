internal import TextBasics

/// Which destinations safe HTML may lead to.
enum SafeAddress {
  /// The schemes that may be followed.
  private static let schemes: [StaticString] = ["http", "https", "mailto"]

  /// Whether an address, its character references and escapes decoded, is relative or has a scheme that can't run code.
  ///
  /// What stands before the first colon is a scheme unless a `/`, `?` or `#` comes before it. Browsers drop white space
  /// and control characters at the beginning and tabs and line ends anywhere (URL Standard, 4.4); all of them are
  /// skipped here, which can only refuse more.
  static func allows(_ address: Span<UInt8>) -> Bool {
    let end = schemeEnd(address)
    guard end < address.count else { return true }
    return schemes.contains { scheme in
      scheme.withUTF8Buffer { scheme in
        var matched = 0
        for offset in 0..<end where address[offset] > 0x20 && address[offset] != 0x7F {
          guard matched < scheme.count, ASCII.lowered(address[offset]) == scheme[matched] else { return false }
          matched += 1
        }
        return matched == scheme.count
      }
    }
  }

  /// The offset of the colon behind the scheme, or the number of bytes where the address is relative.
  private static func schemeEnd(_ address: Span<UInt8>) -> Int {
    for offset in 0..<address.count {
      switch address[offset] {
      case 0x3A: return offset
      case 0x2F, 0x3F, 0x23: return address.count
      default: break
      }
    }
    return address.count
  }
}
