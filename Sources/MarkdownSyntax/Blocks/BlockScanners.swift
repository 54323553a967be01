internal import TextBasics

/// Scanners for the lines that open a block: pure functions from bytes to what was recognised.
enum BlockScanners {
  /// An ATX heading (4.2): its level and the range of its text; `nil` where none begins at `from`.
  static func scanATXHeading(_ bytes: Span<UInt8>, from: Int, end: Int) -> (level: Int, start: Int, end: Int)? {
    var at = from
    while at < end, bytes[at] == 0x23, at &- from < 7 { at &+= 1 }
    let level = at &- from
    guard level >= 1, level <= 6, at >= end || ASCII.isBlank(bytes[at]) else { return nil }
    while at < end, ASCII.isBlank(bytes[at]) { at &+= 1 }
    var stop = trimmedEnd(bytes, from: at, end: end)
    var closing = stop
    while closing > at, bytes[closing &- 1] == 0x23 { closing &-= 1 }
    if closing == at {
      stop = at
    } else if closing < stop, ASCII.isBlank(bytes[closing &- 1]) {
      stop = trimmedEnd(bytes, from: at, end: closing)
    }
    return (level, at, stop)
  }

  /// The underline of a setext heading (4.3): its level, 1 or 2.
  static func scanSetextUnderline(_ bytes: Span<UInt8>, from: Int, end: Int) -> Int? {
    guard from < end else { return nil }
    let mark = bytes[from]
    guard mark == 0x3D || mark == 0x2D else { return nil }
    var at = from
    while at < end, bytes[at] == mark { at &+= 1 }
    while at < end, ASCII.isBlank(bytes[at]) { at &+= 1 }
    return at == end ? (mark == 0x3D ? 1 : 2) : nil
  }

  /// A thematic break (4.1): the offset of the first byte that forbids one, or `nil` where there is a break.
  @inline(always)
  static func scanThematicBreak(_ bytes: Span<UInt8>, from: Int, end: Int) -> Int? {
    let mark = bytes[from]
    var count = 0
    var at = from
    while at < end {
      if bytes[at] == mark {
        count &+= 1
      } else if !ASCII.isBlank(bytes[at]) {
        return at
      }
      at &+= 1
    }
    return count >= 3 ? nil : end
  }

  /// The opening of a fenced code block (4.5): the length of the fence and the range of the info string.
  static func scanFence(_ bytes: Span<UInt8>, from: Int, end: Int) -> (length: Int, info: Int, infoEnd: Int)? {
    let mark = bytes[from]
    var at = from
    while at < end, bytes[at] == mark { at &+= 1 }
    let length = at &- from
    guard length >= 3 else { return nil }
    if mark == 0x60, ByteSearch.first(0x60, in: bytes, from: at, end: end) < end { return nil }
    while at < end, ASCII.isBlank(bytes[at]) { at &+= 1 }
    return (length, at, trimmedEnd(bytes, from: at, end: end))
  }

  /// Whether a line closes the fence of `mark` and `length` (4.5).
  static func closesFence(_ bytes: Span<UInt8>, from: Int, end: Int, mark: UInt8, length: Int) -> Bool {
    var at = from
    while at < end, bytes[at] == mark { at &+= 1 }
    guard at &- from >= length else { return false }
    while at < end, ASCII.isBlank(bytes[at]) { at &+= 1 }
    return at == end
  }

  /// The label and colon that open a footnote definition: the offset behind the colon, or `nil`.
  ///
  /// A label holds no white space and no `]`, as in cmark-gfm.
  static func scanFootnoteLabel(_ bytes: Span<UInt8>, from: Int, end: Int) -> Int? {
    guard from + 4 < end, bytes[from] == 0x5B, bytes[from + 1] == 0x5E else { return nil }
    var at = from + 2
    while at < end, bytes[at] != 0x5D, bytes[at] != 0, !ASCII.isSpace(bytes[at]) { at &+= 1 }
    guard at > from + 2, at + 1 < end, bytes[at] == 0x5D, bytes[at + 1] == 0x3A else { return nil }
    return at + 2
  }

  /// The box of a task list item (GFM 5.3): the offset of the text behind it, or `nil`. A box with nothing behind it is
  /// text.
  static func scanTaskBox(_ bytes: Span<UInt8>, from: Int, end: Int) -> Int? {
    guard from + 4 < end, bytes[from] == 0x5B, bytes[from + 2] == 0x5D, ASCII.isBlank(bytes[from + 3]),
      bytes[from + 1] == 0x20 || bytes[from + 1] | 0x20 == 0x78
    else { return nil }
    var at = from + 4
    while at < end, ASCII.isBlank(bytes[at]) { at &+= 1 }
    return at < end ? at : nil
  }

  /// `end` without the blanks and tabs before it.
  static func trimmedEnd(_ bytes: Span<UInt8>, from: Int, end: Int) -> Int {
    var stop = end
    while stop > from, ASCII.isBlank(bytes[stop &- 1]) { stop &-= 1 }
    return stop
  }
}

/// The marker of a list item (5.2).
struct ListMarker {
  /// The bullet, or the delimiter behind the number.
  let mark: UInt8
  let isOrdered: Bool
  let number: Int
  /// The bytes, and so the columns, of the marker.
  let width: Int

  /// Reads the marker at `from`; `nil` where there is none or no white space follows it.
  @inline(always)
  static func scan(_ bytes: Span<UInt8>, from: Int, end: Int) -> ListMarker? {
    let byte = bytes[from]
    var at = from
    var number = 0
    let isOrdered = ASCII.isDigit(byte)
    if isOrdered {
      while at < end, ASCII.isDigit(bytes[at]), at &- from < 10 {
        number = number * 10 + Int(bytes[at] - 0x30)
        at &+= 1
      }
      guard at &- from <= 9, at < end, bytes[at] == 0x2E || bytes[at] == 0x29 else { return nil }
    } else if byte != 0x2D, byte != 0x2A, byte != 0x2B {
      return nil
    }
    let mark = bytes[at]
    at &+= 1
    guard at >= end || ASCII.isBlank(bytes[at]) else { return nil }
    return ListMarker(mark: mark, isOrdered: isOrdered, number: number, width: at &- from)
  }
}
