/// A growing buffer of UTF-8 bytes that every writer of the package appends to.
///
/// Text goes in as strings, spans or single bytes and is never looked at; what must be escaped for its target goes
/// through the methods of the `Escapes` folder instead: `write(html:)`, `write(csvField:)`, `write(terminal:)` …
@usableFromInline
package struct ByteWriter: Sendable {
  /// Everything written so far.
  @usableFromInline package var bytes: [UInt8]

  /// Creates an empty buffer with room for `capacity` bytes.
  package init(reserving capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Everything written so far, as text; bytes that are not UTF-8 become U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends one byte.
  @inlinable
  package mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends the UTF-8 of `text`.
  package mutating func write(_ text: String) {
    write(contentsOf: text.utf8.span)
  }

  /// Appends the UTF-8 of a literal.
  package mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends any bytes.
  @inlinable
  package mutating func write(contentsOf more: some Collection<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Appends all bytes of another buffer, which is taken over where nothing was written so far.
  package mutating func write(whole more: consuming [UInt8]) {
    if bytes.isEmpty { bytes = more } else { bytes.append(contentsOf: more) }
  }

  /// Appends the bytes of a span.
  package mutating func write(contentsOf more: Span<UInt8>) {
    more.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Appends `byte` `count` times.
  package mutating func write(repeating byte: UInt8, count: Int) {
    bytes.append(addingCapacity: count) { $0.append(repeating: byte, count: count) }
  }

  /// Appends a line feed.
  @inlinable
  package mutating func newline() {
    bytes.append(0x0A)
  }
}

// MARK: - Numbers

extension ByteWriter {
  /// Appends `value` in decimal digits, after a minus sign when it is negative.
  package mutating func write(decimal value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    writeDigits(of: UInt64(value.magnitude), radix: 10, minimumCount: 1, letters: UInt8(ascii: "a"))
  }

  /// Appends `value` in hexadecimal digits, filled up with zeros to `minimumCount` of them.
  package mutating func write(hexadecimal value: UInt64, minimumCount: Int = 1, uppercase: Bool = false) {
    let letters = uppercase ? UInt8(ascii: "A") : UInt8(ascii: "a")
    writeDigits(of: value, radix: 16, minimumCount: minimumCount, letters: letters)
  }

  /// Appends the digits of `value` lowest first, then turns them round: no string is made for a number.
  private mutating func writeDigits(of value: UInt64, radix: UInt64, minimumCount: Int, letters: UInt8) {
    let start = bytes.count
    var rest = value
    while rest > 0 || bytes.count - start < minimumCount {
      let digit = UInt8(truncatingIfNeeded: rest % radix)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : letters + (digit - 10))
      rest /= radix
    }
    var (low, high) = (start, bytes.count - 1)
    while low < high {
      bytes.swapAt(low, high)
      (low, high) = (low + 1, high - 1)
    }
  }
}
