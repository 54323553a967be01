internal import MarkdownSyntax
internal import TextBasics

/// Finds the label that a line begins with: `Label: value`, `**Label:** value`, `<b>Label</b> value`, `Label — value`,
/// `Label` alone.
struct LabelScanner {
  /// A label and where its value begins.
  struct Label {
    /// The label without marks and colon.
    var text: Range<Int>
    /// The label with its marks and colon.
    var whole: Range<Int>
    /// The offset at which the value begins, blanks skipped.
    var value: Int
    /// Whether a colon, or for a known label a dash or the end of its emphasis, parts it from its value.
    var hasColon: Bool
    var isEmphasised: Bool
    /// Whether a tag that breaks the line, and no colon, follows its emphasis.
    var endsInBreak = false
  }

  private let from: Int
  private let end: Int
  /// The number of emphasis marks and tags that are open.
  private var marks = 0
  private var tags = 0

  /// The label at the beginning of `bytes[from..<end]`, by its form alone.
  ///
  /// Text up to a colon, or the whole line where there is none, if it is short and holds nothing a label does not.
  static func scan(_ bytes: Span<UInt8>, from: Int, end: Int) -> Label? {
    var scanner = LabelScanner(from: from, end: end)
    return scanner.scan(bytes)
  }

  /// The label of a template that begins a list item and has lost its colon: `Recommended Skills Go`,
  /// `Expected Outcome; a dashboard`. What follows it on the line begins like a value, so a sentence is none.
  static func scanWithoutColon(_ bytes: Span<UInt8>, from: Int, end: Int) -> Label? {
    guard from < end, ASCII.isUpper(bytes[from]) else { return nil }
    for label in templateLabels where from + label.count < end && bytes[from] == label[0] {
      var at = from
      while at - from < label.count, bytes[at] == label[at - from] { at += 1 }
      guard at - from == label.count else { continue }
      let stop = at
      while at < end, ASCII.isBlank(bytes[at]) { at += 1 }
      let isParted = at < end && [0x2C, 0x2E, 0x3B, 0x3D].contains(bytes[at])
      if isParted { at += 1 }
      let whole = from..<(isParted ? at : stop)
      guard at > stop, isParted ? at == end || ASCII.isBlank(bytes[at]) : beginsValue(bytes, at, end) else {
        return nil
      }
      while at < end, ASCII.isBlank(bytes[at]) { at += 1 }
      return Label(text: from..<stop, whole: whole, value: at, hasColon: false, isEmphasised: false)
    }
    return nil
  }

  /// A capital, a digit, or what begins a link or a handle.
  private static func beginsValue(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    if ASCII.isUpper(bytes[at]) || ASCII.isDigit(bytes[at]) || [0x3C, 0x40, 0x5B].contains(bytes[at]) { return true }
    return at + 4 < end && bytes[at] == 0x68 && bytes[at + 1] == 0x74 && bytes[at + 2] == 0x74 && bytes[at + 3] == 0x70
  }

  /// The labels of templates that begin no sentence, the longest first.
  private static let templateLabels: [[UInt8]] = LabelTable.templateLabels
    .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.map { Array($0.utf8) }

  /// A line that is a label whatever it holds: that of a heading among others that are labels.
  static func whole(_ line: BlockLine) -> Label {
    let range = Int(line.start)..<max(Int(line.start), Int(line.end))
    return Label(text: range, whole: range, value: range.upperBound, hasColon: false, isEmphasised: false)
  }

  private init(from: Int, end: Int) {
    self.from = from
    self.end = end
  }

  private mutating func scan(_ bytes: Span<UInt8>) -> Label? {
    var at = from
    if at < end, !ASCII.isLetter(bytes[at]) { skipOpening(bytes, &at) }
    let start = at
    let limit = min(end, start + LabelTable.longest)
    guard start < limit, ASCII.isLetter(bytes[start]) || bytes[start] >= 0x80 else { return nil }
    while true {
      at = ByteSearch.wordsEnd(in: bytes, from: at, end: limit)
      if at == limit { break }
      let byte = bytes[at]
      if byte == 0x3A || isFullWidthColon(bytes, at) {
        // A colon with a backslash before it was not meant to be one.
        return at > start && bytes[at - 1] == 0x5C ? nil : label(bytes, start, stop: at, colon: at)
      }
      if byte == 0x3C || byte == 0x2A || byte == 0x5F, let label = closedLabel(bytes, start, at) { return label }
      if byte == 0x2D || byte == 0xE2, at > start, ASCII.isBlank(bytes[at - 1]),
        let label = dashedLabel(bytes, start, at - 1)
      {
        return label
      }
      guard mayStandInLabel(byte) else { return nil }
      at += 1
    }
    guard at == end else { return nil }
    let stop = trimmed(bytes, start, at)
    guard stop > start else { return nil }
    return Label(text: start..<stop, whole: from..<stop, value: end, hasColon: false, isEmphasised: isEmphasised)
  }

  private var isEmphasised: Bool { marks + tags > 0 }

  /// Skips what may stand before a label: emphasis marks, tags that open emphasis, pictures.
  private mutating func skipOpening(_ bytes: Span<UInt8>, _ at: inout Int) {
    var limit = 12
    while at < end, limit > 0 {
      let byte = bytes[at]
      if byte == 0x2A || byte == 0x5F || byte == 0x60, marks < 4 {
        marks += 1
        at += 1
      } else if byte == 0x3C, let tag = InlineTags.end(ofOpening: bytes, at, end) {
        tags += 1
        at = tag
      } else if at > from ? ASCII.isBlank(byte) : byte == 0x2D && at + 1 < end && ASCII.isUpper(bytes[at + 1]) {
        // `-Label:` lacks the blank that makes a list item of it.
        at += 1
      } else {
        let width = pictureWidth(bytes, at)
        if width == 0 { return }
        at += width
      }
      limit -= 1
    }
  }

  /// The bytes of a picture, a symbol or what joins them; 0 where none stands.
  private func pictureWidth(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    let left = end - at
    switch bytes[at] {
    case 0xF0 where left >= 4: return 4
    case 0xE2 where left >= 3 && bytes[at + 1] >= 0x80: return 3
    case 0xEF where left >= 3 && bytes[at + 1] == 0xB8: return 3
    default: return 0
    }
  }

  /// The label up to `colon`, which marks and tags may stand around.
  private func label(_ bytes: Span<UInt8>, _ start: Int, stop colon: Int, colon at: Int) -> Label? {
    let stop = trimmed(bytes, start, colon)
    guard stop > start else { return nil }
    var value = at + (bytes[at] == 0x3A ? 1 : 3)
    // `https://` is no label.
    if value + 1 < end, bytes[value] == 0x2F, bytes[value + 1] == 0x2F { return nil }
    if isEmphasised, !holdsMark(bytes, stop, colon) {
      let close = afterClosing(bytes, value)
      value = close > value ? close : afterLateClosing(bytes, value)
    }
    // `Label::` is how AsciiDoc writes it.
    if value < end, bytes[value] == 0x3A, bytes[at] == 0x3A { value += 1 }
    return label(bytes, start..<stop, endingAt: value)
  }

  private func label(_ bytes: Span<UInt8>, _ text: Range<Int>, endingAt end: Int) -> Label {
    var value = end
    while value < self.end, ASCII.isBlank(bytes[value]) { value += 1 }
    return Label(text: text, whole: from..<end, value: value, hasColon: true, isEmphasised: isEmphasised)
  }

  /// The offset behind all marks that close the label, where blanks stand before them: `**Label: **value`; that of the value
  /// else.
  private func afterLateClosing(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    var next = at
    while next < end, ASCII.isBlank(bytes[next]) { next += 1 }
    let close = afterClosing(bytes, next)
    return marks > 0 && next > at && close == next + marks ? close : at
  }

  /// The offset behind the marks and tags that close what the label opened.
  private func afterClosing(_ bytes: Span<UInt8>, _ at: Int) -> Int {
    var at = at
    var closing = 0
    while at < end, closing < marks, bytes[at] == 0x2A || bytes[at] == 0x5F || bytes[at] == 0x60 {
      at += 1
      closing += 1
    }
    closing = 0
    while closing < tags, at < end, let tag = InlineTags.end(ofClosing: bytes, at, end) {
      at = tag
      closing += 1
    }
    return at
  }

  /// The label whose emphasis is closed at `at`: with a colon behind it any, without one a known label.
  private func closedLabel(_ bytes: Span<UInt8>, _ start: Int, _ at: Int) -> Label? {
    guard isEmphasised, at > start else { return nil }
    let close = afterClosing(bytes, at)
    guard close > at else { return nil }
    let stop = trimmed(bytes, start, at)
    guard stop > start else { return nil }
    var next = close
    while next < end, ASCII.isBlank(bytes[next]) { next += 1 }
    if next < end, bytes[next] == 0x3A || isFullWidthColon(bytes, next) {
      return tags > 0 ? label(bytes, start..<stop, endingAt: next + (bytes[next] == 0x3A ? 1 : 3)) : nil
    }
    let lineBreak = InlineTags.end(ofLineBreak: bytes, next, end)
    guard LabelTable.field(of: start..<stop, in: bytes) != nil else {
      guard lineBreak == end else { return nil }
      return Label(
        text: start..<stop, whole: from..<close, value: end, hasColon: false, isEmphasised: true, endsInBreak: true)
    }
    guard next > close || next == end || lineBreak != nil, next < end || tags > 0 else { return nil }
    var label = label(bytes, start..<stop, endingAt: lineBreak ?? afterDash(bytes, next) ?? close)
    label.endsInBreak = lineBreak != nil
    return label
  }

  /// The known label before a blank at `at` and a dash behind it that another blank follows.
  private func dashedLabel(_ bytes: Span<UInt8>, _ start: Int, _ at: Int) -> Label? {
    guard let value = afterDash(bytes, at + 1) else { return nil }
    let stop = trimmed(bytes, start, at)
    guard stop > start, LabelTable.field(of: start..<stop, in: bytes) != nil else { return nil }
    return label(bytes, start..<stop, endingAt: value)
  }

  /// The offset behind a dash (`-`, `--`, U+2013, U+2014) and the blank after it.
  private func afterDash(_ bytes: Span<UInt8>, _ at: Int) -> Int? {
    guard at < end else { return nil }
    var next = at
    if bytes[next] == 0x2D {
      while next < end, next < at + 3, bytes[next] == 0x2D { next += 1 }
    } else if bytes[next] == 0xE2, next + 2 < end, bytes[next + 1] == 0x80,
      bytes[next + 2] | 1 == 0x95 || bytes[next + 2] == 0x93
    {
      next += 3
    }
    guard next > at, next < end, ASCII.isBlank(bytes[next]) else { return nil }
    return next
  }

  /// Whether a mark that closes emphasis stands in a stretch.
  private func holdsMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for offset in start..<end where bytes[offset] == 0x2A || bytes[offset] == 0x5F || bytes[offset] == 0x60 {
      return true
    }
    return false
  }

  private func trimmed(_ bytes: Span<UInt8>, _ start: Int, _ stop: Int) -> Int {
    var stop = stop
    while stop > start, isMarkOrBlank(bytes[stop - 1]) { stop -= 1 }
    return stop
  }

  private func isFullWidthColon(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0xEF && at + 2 < end && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A
  }

  @inline(__always)
  private func isMarkOrBlank(_ byte: UInt8) -> Bool {
    ASCII.isBlank(byte) || byte == 0x2A || byte == 0x5F || byte == 0x60 || byte == 0x5C
  }

  /// Letters, digits, blanks, marks and `( ) / & - ' # +`.
  @inline(__always)
  private func mayStandInLabel(_ byte: UInt8) -> Bool {
    if byte >= 0x80 || isMarkOrBlank(byte) { return true }
    switch byte {
    case 0x28, 0x29, 0x2F, 0x26, 0x2D, 0x27, 0x23, 0x2B: return true
    default: return false
    }
  }
}
