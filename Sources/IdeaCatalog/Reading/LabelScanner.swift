internal import TextBasics

/// Finds the label that a line begins with: `Label: value`, `**Label:** value`, `Label` alone.
struct LabelScanner {
  /// A label and where its value begins.
  struct Label {
    /// The label without marks and colon.
    var text: Range<Int>
    /// The label with its marks and colon.
    var whole: Range<Int>
    /// The offset at which the value begins, blanks skipped.
    var value: Int
    var hasColon: Bool
    var isEmphasised: Bool
  }

  /// The label at the beginning of `bytes[from..<end]`, by its form alone.
  ///
  /// Text up to a colon, or the whole line where there is none, if it is short and holds nothing a label does not.
  static func scan(_ bytes: Span<UInt8>, from: Int, end: Int) -> Label? {
    var at = from
    var marks = 0
    while at < end, bytes[at] == 0x2A || bytes[at] == 0x5F || bytes[at] == 0x60, marks < 4 {
      marks += 1
      at += 1
    }
    let start = at
    let limit = min(end, start + LabelTable.longest)
    guard start < limit, ASCII.isLetter(bytes[start]) || bytes[start] >= 0x80 else { return nil }
    while at < limit {
      let byte = bytes[at]
      if byte == 0x3A || isFullWidthColon(bytes, at, end) {
        return label(bytes, start: start, colon: at, marks: marks, from: from, end: end)
      }
      guard mayStandInLabel(byte) else { return nil }
      at += 1
    }
    guard at == end else { return nil }
    var stop = at
    while stop > start, isMarkOrBlank(bytes[stop - 1]) { stop -= 1 }
    return stop > start
      ? Label(text: start..<stop, whole: from..<stop, value: end, hasColon: false, isEmphasised: marks > 0) : nil
  }

  private static func label(
    _ bytes: Span<UInt8>, start: Int, colon: Int, marks: Int, from: Int, end: Int
  ) -> Label? {
    var stop = colon
    while stop > start, isMarkOrBlank(bytes[stop - 1]) { stop -= 1 }
    guard stop > start else { return nil }
    var value = colon + (bytes[colon] == 0x3A ? 1 : 3)
    // `https://` is no label.
    if value + 1 < end, bytes[value] == 0x2F, bytes[value + 1] == 0x2F { return nil }
    if marks > 0, stop == colon {
      var closing = 0
      while value < end, closing < marks, bytes[value] == 0x2A || bytes[value] == 0x5F || bytes[value] == 0x60 {
        value += 1
        closing += 1
      }
    }
    let whole = from..<value
    while value < end, ASCII.isBlank(bytes[value]) { value += 1 }
    return Label(text: start..<stop, whole: whole, value: value, hasColon: true, isEmphasised: marks > 0)
  }

  private static func isFullWidthColon(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at + 2 < end && bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A
  }

  @inline(__always)
  private static func isMarkOrBlank(_ byte: UInt8) -> Bool {
    ASCII.isBlank(byte) || byte == 0x2A || byte == 0x5F || byte == 0x60 || byte == 0x5C
  }

  /// Letters, digits, blanks, marks and `( ) / & - ' # +`.
  @inline(__always)
  private static func mayStandInLabel(_ byte: UInt8) -> Bool {
    if ASCII.isAlphanumeric(byte) || byte >= 0x80 || isMarkOrBlank(byte) { return true }
    switch byte {
    case 0x28, 0x29, 0x2F, 0x26, 0x2D, 0x27, 0x23, 0x2B: return true
    default: return false
    }
  }
}
