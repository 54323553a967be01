internal import TextBasics

// The content lines of a leaf as one text: most often it stands in the source as it is, and nothing is copied.
extension Document {
  /// The range of the source that is the text of a leaf's lines, or `nil` where marks, indentation or line ends other
  /// than LF stand between them.
  func contiguousText(of lines: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
    guard !lines.isEmpty else { return 0..<0 }
    let first = self.lines[lines.lowerBound]
    guard first.padding == 0 else { return nil }
    var end = first.end
    for number in lines.dropFirst() {
      let line = self.lines[number]
      guard line.start == end &+ 1, line.padding == 0, bytes[Int(end)] == 0x0A else { return nil }
      end = line.end
    }
    return Int(first.start)..<max(Int(first.start), Int(end))
  }

  /// Replaces `text` by the lines of a leaf, joined by line feeds.
  func join(_ lines: Range<Int>, _ bytes: Span<UInt8>, into text: inout ContiguousArray<UInt8>) {
    text.removeAll(keepingCapacity: true)
    if let first = lines.first, let last = lines.last, lines.count > 1 << 10 {
      text.reserveCapacity(max(0, Int(self.lines[last].end) - Int(self.lines[first].start)))
    }
    for number in lines {
      let line = self.lines[number]
      if number > lines.lowerBound { text.append(0x0A) }
      for _ in 0..<line.padding { text.append(0x20) }
      let content = bytes.extracting(Int(line.start)..<max(Int(line.start), Int(line.end)))
      content.withUnsafeBufferPointer { text.append(contentsOf: $0) }
    }
  }

  /// Replaces `text` by the text of a table cell, in which a backslash before a bar only keeps the bar from ending the
  /// cell (GFM 4.10); false when there is none and the cell's line is its text.
  func joinCell(_ line: BlockLine, _ bytes: Span<UInt8>, into text: inout ContiguousArray<UInt8>) -> Bool {
    let end = max(Int(line.start), Int(line.end))
    guard ByteSearch.first(0x5C, in: bytes, from: Int(line.start), end: end) < end else { return false }
    text.removeAll(keepingCapacity: true)
    for at in Int(line.start)..<end where !(bytes[at] == 0x5C && at + 1 < end && bytes[at + 1] == 0x7C) {
      text.append(bytes[at])
    }
    return true
  }
}

extension Document {
  /// The indices of the content lines of a leaf; of a container none.
  ///
  /// - Complexity: logarithmic in the number of bytes of the leaf, and constant for most, which are one line.
  package func lineNumbers(of node: BlockNode) -> Range<Int> { lines.numbers(of: node) }

  /// The number of the first item of an ordered list, which stands at its beginning.
  func firstNumber(of list: BlockNode) -> Int {
    var number = 0
    // A marker has nine digits at most.
    for byte in source.bytes[list.range.start..<list.range.end] {
      guard ASCII.isDigit(byte) else { break }
      number = number &* 10 &+ Int(byte &- 0x30)
    }
    return number
  }
}

extension Rows<BlockLine> {
  /// The indices of the lines of a leaf: those that begin before it ends, as the end of its last line is no part of it.
  func numbers(of node: BlockNode) -> Range<Int> {
    if node.kind.canContain { return 0..<0 }
    let first = node.first
    // Cells that a row of a table lacks all lie at its end.
    if node.kind == .tableCell { return first..<first + 1 }
    guard first < count, self[first].start <= node.end else { return first..<first }
    guard first + 1 < count, self[first + 1].start <= node.end else { return first..<first + 1 }
    // A line takes a byte at least, with its end.
    let limit = Swift.min(count, first + 2 + node.range.count)
    return first..<self[first + 2..<limit].boundary { $0.start > node.end }
  }
}
