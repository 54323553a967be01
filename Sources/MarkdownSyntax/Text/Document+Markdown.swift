internal import TextBasics

extension Document {
  /// The Markdown of a passage, lines ended by LF, without the quote marks and the indentation of what carries it.
  ///
  /// The first line of the passage stands behind its carrier's mark, so the lines below it decide what is indentation:
  /// what all of them share.
  package func markdown(of passage: Passage) -> String {
    let bytes = source.bytes
    let span = bytes.span
    var lines: [Range<Int>] = []
    var at = passage.range.start
    while at < passage.range.end {
      let end = ByteSearch.lineEnd(in: span, from: at, end: passage.range.end)
      lines.append(at..<end)
      at = end + 1
      if end < passage.range.end, span[end] == 0x0D, at < passage.range.end, span[at] == 0x0A { at += 1 }
    }
    // A passage that begins on a line of its own shares the indentation of that line.
    if let first = lines.first {
      var start = first.lowerBound
      while start > 0, ASCII.isBlank(span[start - 1]) { start -= 1 }
      if start == 0 || ASCII.isLineEnd(span[start - 1]) { lines[0] = start..<first.upperBound }
      let following = start == lines[0].lowerBound && start < first.lowerBound ? lines[...] : lines.dropFirst()
      let margin = sharedMargin(of: following, span)
      for index in lines.indices where index > 0 || start == lines[0].lowerBound {
        lines[index] = dropMargin(margin, lines[index], span)
      }
    }
    var text: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append(0x0A) }
      text.append(contentsOf: bytes[line])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What the lines that are not blank begin with: quote marks, or a number of columns.
  private func sharedMargin(of lines: ArraySlice<Range<Int>>, _ span: Span<UInt8>) -> (quotes: Bool, columns: Int) {
    var columns = Int.max
    var quotes = true
    for line in lines {
      let indent = indentation(of: line, span)
      guard indent.next < line.upperBound else { continue }
      if span[indent.next] != 0x3E { quotes = false }
      columns = min(columns, indent.columns)
    }
    return columns == Int.max ? (false, 0) : (quotes, columns)
  }

  private func dropMargin(_ margin: (quotes: Bool, columns: Int), _ line: Range<Int>, _ span: Span<UInt8>) -> Range<Int>
  {
    var at = line.lowerBound
    if margin.quotes {
      while at < line.upperBound, ASCII.isBlank(span[at]) { at += 1 }
      if at < line.upperBound, span[at] == 0x3E { at += 1 }
      if at < line.upperBound, span[at] == 0x20 { at += 1 }
      return at..<line.upperBound
    }
    var columns = 0
    while at < line.upperBound, columns < margin.columns, ASCII.isBlank(span[at]) {
      columns += span[at] == 0x09 ? 4 - columns % 4 : 1
      at += 1
    }
    return at..<line.upperBound
  }

  private func indentation(of line: Range<Int>, _ span: Span<UInt8>) -> (next: Int, columns: Int) {
    var at = line.lowerBound
    var columns = 0
    while at < line.upperBound, ASCII.isBlank(span[at]) {
      columns += span[at] == 0x09 ? 4 - columns % 4 : 1
      at += 1
    }
    return (at, columns)
  }
}
