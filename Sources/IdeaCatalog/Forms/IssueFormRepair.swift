internal import TextBasics

/// Keeps what one answer of an issue form leaves open from swallowing the sections below it.
enum IssueFormRepair {
  /// The same text with fences and HTML that an answer opens and does not close blanked out, byte for byte as long, so
  /// that every offset stays true; `nil` for a text that needs none of it, or is no issue form.
  static func restored(_ source: SourceText) -> SourceText? {
    let span = source.bytes.span
    guard let outline = IssueFormOutline(span) else { return nil }
    var marks: [Range<Int>] = []
    for place in outline.places { marks += openMarks(in: place.answer, span) }
    guard !marks.isEmpty else { return nil }
    var bytes = source.bytes
    for mark in marks {
      for offset in mark { bytes[offset] = 0x20 }
    }
    return SourceText(path: source.path, bytes: bytes)
  }

  /// What goes on over blank lines and headings until it is closed (CommonMark 0.31.2, 4.6, the first five kinds).
  private static let elements: [(opening: String, closing: String)] = [
    ("<!--", "-->"), ("<pre", "</pre>"), ("<script", "</script>"), ("<style", "</style>"),
    ("<textarea", "</textarea>"), ("<?", "?>"), ("<![CDATA[", "]]>"),
  ]

  /// The marks of an answer that open what is not closed in it.
  private static func openMarks(in answer: Range<Int>, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var fence: (byte: UInt8, count: Int)?
    var closing: String?
    // The marks that count if what is open now is never closed: its own and any below it, which it hid.
    var marks: [Range<Int>] = []
    var at = answer.lowerBound
    while at < answer.upperBound {
      let end = ByteSearch.lineEnd(in: bytes, from: at, end: answer.upperBound)
      let line = indented(at, end, bytes)..<end
      at = end + 1
      if let open = closing, contains(open, bytes, line) {
        (closing, marks) = (nil, [])
        continue
      }
      let isOpen = fence != nil || closing != nil
      if let found = fenceMark(line, bytes) {
        marks.append(found.mark)
        if let open = fence {
          let isClosing = found.byte == open.byte && found.mark.count >= open.count && found.isBare
          if isClosing { (fence, marks) = (nil, []) }
        } else if !isOpen {
          fence = (found.byte, found.mark.count)
        }
      } else if let element = elements.first(where: { hasPrefix($0.opening, bytes, line) }) {
        let mark = line.lowerBound..<line.lowerBound + element.opening.utf8.count
        if contains(element.closing, bytes, mark.upperBound..<end) { continue }
        marks.append(mark)
        if !isOpen { closing = element.closing }
      }
    }
    return fence == nil && closing == nil ? [] : marks
  }

  /// The offset behind up to three blanks.
  private static func indented(_ from: Int, _ end: Int, _ bytes: Span<UInt8>) -> Int {
    var at = from
    while at < end, at < from + 3, bytes[at] == 0x20 { at += 1 }
    return at
  }

  /// Three or more backticks or tildes, and whether nothing stands behind them.
  private static func fenceMark(
    _ line: Range<Int>, _ bytes: Span<UInt8>
  ) -> (mark: Range<Int>, byte: UInt8, isBare: Bool)? {
    let (start, end) = (line.lowerBound, line.upperBound)
    guard start < end, bytes[start] == 0x60 || bytes[start] == 0x7E else { return nil }
    var at = start
    while at < end, bytes[at] == bytes[start] { at += 1 }
    guard at - start >= 3 else { return nil }
    var isBare = true
    for offset in at..<end {
      if !ASCII.isBlank(bytes[offset]) { isBare = false }
      // A line of code in backticks is no fence.
      if bytes[start] == 0x60, bytes[offset] == 0x60 { return nil }
    }
    return (start..<at, bytes[start], isBare)
  }

  private static func hasPrefix(_ word: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    for byte in word.utf8 {
      guard at < range.upperBound, ASCII.lowered(bytes[at]) == ASCII.lowered(byte) else { return false }
      at += 1
    }
    return true
  }

  private static func contains(_ word: String, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    ByteSearch.contains(word, in: bytes.extracting(range))
  }
}
