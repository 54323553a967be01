import TextBasics

/// Character references (CommonMark 0.31.2, 2.5).
package enum CharacterReference {
  /// The longest name in ``EntityTable``, in bytes.
  private static let longestName = 31

  /// The offset behind the valid reference that begins with the `&` at `start`, or nil.
  package static func scan(_ text: Span<UInt8>, at start: Int) -> Int? {
    let position = start + 1
    guard position < text.count else { return nil }
    if text[position] == UInt8(ascii: "#") {
      guard let (_, end) = scanNumber(text, from: position + 1) else { return nil }
      return end
    }
    guard let name = scanName(text, from: position) else { return nil }
    let known = EntityTable.value(of: text.extracting(name)) != nil
    return known ? name.upperBound + 1 : nil
  }

  /// Appends the characters that the reference beginning with the `&` at `start` stands for.
  ///
  /// - Returns: The offset behind the reference, or nil when there is none and nothing was appended.
  package static func decode(_ text: Span<UInt8>, at start: Int, to output: inout [UInt8]) -> Int? {
    let position = start + 1
    guard position < text.count else { return nil }
    if text[position] == UInt8(ascii: "#") {
      guard let (value, end) = scanNumber(text, from: position + 1) else { return nil }
      // No scalar, and U+0000 for safety: the replacement character.
      let scalar = value == 0 ? nil : Unicode.Scalar(value)
      UTF8Scalar.append(scalar ?? UTF8Scalar.replacement, to: &output)
      return end
    }
    guard let name = scanName(text, from: position), let value = EntityTable.value(of: text.extracting(name)) else {
      return nil
    }
    let entries = EntityTable.entries.utf8.span
    for offset in value { output.append(entries[offset]) }
    return name.upperBound + 1
  }

  /// A name and the semicolon behind it.
  private static func scanName(_ text: Span<UInt8>, from start: Int) -> Range<Int>? {
    let limit = min(text.count, start + longestName + 1)
    var end = start
    while end < limit, ASCII.isAlphanumeric(text[end]) { end += 1 }
    guard end > start, end < limit, text[end] == UInt8(ascii: ";") else { return nil }
    return start..<end
  }

  /// One to seven decimal digits, or `x` and one to six hexadecimal ones, and a semicolon.
  private static func scanNumber(_ text: Span<UInt8>, from start: Int) -> (value: UInt32, end: Int)? {
    let isHexadecimal = start < text.count && ASCII.lowered(text[start]) == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    let limit = min(text.count, first + (isHexadecimal ? 6 : 7) + 1)
    var value: UInt32 = 0
    var position = first
    while position < limit, let digit = digit(text[position], isHexadecimal: isHexadecimal) {
      value = value &* (isHexadecimal ? 16 : 10) &+ digit
      position += 1
    }
    guard position > first, position < limit, text[position] == UInt8(ascii: ";") else { return nil }
    return (value, position + 1)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
    guard isHexadecimal, ASCII.isHexDigit(byte) else { return nil }
    return UInt32((byte | 0x20) - 0x61 + 10)
  }
}

extension EntityTable {
  /// The range in `entries` of the characters that `name` stands for.
  static func value(of name: Span<UInt8>) -> Range<Int>? {
    let entries = entries.utf8.span
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low &+ high) / 2
      let start = Int(starts[middle])
      var offset = 0
      while offset < name.count, entries[start &+ offset] == name[offset] { offset &+= 1 }
      let end = start &+ offset
      if offset == name.count, entries[end] == UInt8(ascii: "=") {
        let next = middle &+ 1 < starts.count ? Int(starts[middle &+ 1]) &- 1 : entries.count
        return end &+ 1..<next
      }
      let isBehind = offset < name.count && entries[end] != UInt8(ascii: "=") && entries[end] > name[offset]
      if isBehind || offset == name.count { high = middle } else { low = middle &+ 1 }
    }
    return nil
  }

  /// The offsets at which the entries begin, in their order; made when the first reference is met.
  private static let starts: [UInt16] = {
    let bytes = entries.utf8.span
    var starts: [UInt16] = [0]
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: " ") {
      starts.append(UInt16(truncatingIfNeeded: offset + 1))
    }
    return starts
  }()
}
