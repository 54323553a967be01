/// What a finding is recognised by when its file was edited elsewhere: a hash that no line number goes into.
///
/// It is FNV-1a, 64 bits wide (draft-eastlake-fnv), over texts that are ended by a byte which UTF-8 does not have.
package struct Fingerprint: Sendable, Hashable, Comparable {
  /// The hash.
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The fingerprint of nothing.
  package init() {}

  /// The fingerprint of this text; `nil` for what is none.
  package init?(text: String) {
    let digits = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard digits, text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// The hash as 16 hexadecimal digits, lower case.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  package static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.value < right.value }

  /// Takes in a byte.
  package mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Takes in a text and its end.
  package mutating func add(_ text: some Sequence<UInt8>) {
    for byte in text { add(byte: byte) }
    add(byte: 0xFF)
  }
}
