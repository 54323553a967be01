internal import TextBasics

/// A place within one line, in bytes and in columns: tabs stop at every fourth column and may be consumed in part.
///
/// Offsets are 31 bits wide and columns at most four times that, so sums are not checked.
struct LineCursor {
  /// The offset of the next byte.
  var offset: Int
  /// The column of `offset`, 0-based; where a tab was consumed in part, the column reached within it.
  var column = 0
  /// The columns that are left of a tab of which the first were consumed.
  var tabRest = 0
  /// The offset behind the last byte of the line, its line end excluded.
  let end: Int

  /// The offset of the next byte that is neither a blank nor a tab, or `end`.
  private(set) var next = 0
  /// The columns from the cursor to `next`.
  private(set) var indent = 0
  /// Whether `next` and `indent` hold for the place of the cursor. Columns that are consumed are taken off them, so the
  /// items of a deep list don't look through the same indentation one after the other.
  private var isScanned = false

  init(offset: Int, end: Int) {
    self.offset = offset
    self.end = end
  }

  /// Whether nothing but blanks and tabs is left, as of the last ``scanIndentation(_:)``.
  var isBlank: Bool { next >= end }

  /// Whether what follows is indented as code is, as of the last ``scanIndentation(_:)``.
  var isIndented: Bool { indent >= 4 }

  /// Looks for the next byte that is not white space.
  @inline(always)
  mutating func scanIndentation(_ bytes: Span<UInt8>) {
    if !isScanned { findNext(bytes) }
  }

  @inline(always)
  private mutating func findNext(_ bytes: Span<UInt8>) {
    var at = offset
    var columns = column
    if tabRest > 0 {
      columns &+= tabRest
      at &+= 1
    }
    while at < end {
      let byte = bytes[at]
      if byte == 0x20 {
        columns &+= 1
      } else if byte == 0x09 {
        columns &+= 4 &- columns & 3
      } else {
        break
      }
      at &+= 1
    }
    next = at
    indent = columns &- column
    isScanned = true
  }

  /// Moves to the byte that the last ``scanIndentation(_:)`` found.
  mutating func skipIndentation() {
    offset = next
    column &+= indent
    indent = 0
    tabRest = 0
  }

  /// Consumes at most `count` columns of blanks and tabs; a tab may be consumed in part.
  @inline(always)
  mutating func advance(columns count: Int, _ bytes: Span<UInt8>) {
    // Where every byte before `next` is one column wide there is nothing to look at.
    if isScanned, count <= indent, next &- offset == indent, tabRest == 0 {
      offset &+= count
      column &+= count
      indent &-= count
    } else {
      consume(columns: count, bytes)
    }
  }

  private mutating func consume(columns count: Int, _ bytes: Span<UInt8>) {
    let before = column
    defer { indent &-= column &- before }
    var left = count
    while left > 0, offset < end {
      if bytes[offset] == 0x09 {
        let width = tabRest > 0 ? tabRest : 4 &- column & 3
        if width > left {
          tabRest = width &- left
          column &+= left
          return
        }
        left &-= width
        column &+= width
        tabRest = 0
        offset &+= 1
      } else if bytes[offset] == 0x20 {
        left &-= 1
        column &+= 1
        offset &+= 1
      } else {
        return
      }
    }
  }

  /// Moves over `count` bytes that are one column wide each.
  mutating func advance(bytes count: Int) {
    offset &+= count
    column &+= count
    tabRest = 0
    isScanned = false
  }

  /// The content from the cursor to the end of the line, a tab's rest as padding.
  func rest() -> BlockLine {
    BlockLine(
      start: UInt32(truncatingIfNeeded: tabRest > 0 ? offset &+ 1 : offset), end: UInt32(truncatingIfNeeded: end),
      padding: UInt8(tabRest))
  }

  /// The content from the next byte that is not white space to the end of the line.
  func content() -> BlockLine {
    BlockLine(start: UInt32(truncatingIfNeeded: next), end: UInt32(truncatingIfNeeded: end))
  }
}
