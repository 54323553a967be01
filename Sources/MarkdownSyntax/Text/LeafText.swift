internal import TextBasics

/// The lines of a leaf as one text, joined by line feeds, and where in the source each byte of it stands.
struct LeafText: Sendable {
  /// A part of the text whose bytes stand side by side in the source.
  struct Stretch: Sendable {
    /// Where it begins in the text.
    var start: Int
    /// Where it begins in the source.
    var source: Int
  }

  /// The text.
  var bytes: ContiguousArray<UInt8> = []
  /// The parts, in the order of the text.
  private(set) var stretches: [Stretch] = []

  /// Replaces the text by some lines of a leaf, the first from the source offset `start` on.
  mutating func load(_ lines: Range<Int>, from start: Int? = nil, of document: borrowing Document, isCell: Bool) {
    bytes.removeAll(keepingCapacity: true)
    stretches.removeAll(keepingCapacity: true)
    for number in lines {
      let line = document.lines[number]
      var lower = Int(line.start)
      if number == lines.lowerBound, let start { lower = max(lower, start) }
      if !bytes.isEmpty || number > lines.lowerBound { bytes.append(0x0A) }
      stretches.append(Stretch(start: bytes.count, source: lower))
      guard lower < Int(line.end) else { continue }
      guard isCell else {
        bytes.append(contentsOf: document.source.bytes[lower..<Int(line.end)])
        continue
      }
      // In a cell a backslash before a bar only keeps it from ending the cell.
      for at in lower..<Int(line.end) {
        let byte = document.source.bytes[at]
        if byte == 0x5C, at + 1 < Int(line.end), document.source.bytes[at + 1] == 0x7C {
          stretches.append(Stretch(start: bytes.count, source: at + 1))
        } else {
          bytes.append(byte)
        }
      }
    }
  }

  /// The source of a range of the text.
  func sourceRange(of range: Range<Int>) -> SourceRange {
    guard !stretches.isEmpty else { return SourceRange(0, 0) }
    if range.isEmpty {
      let place = source(of: range.lowerBound)
      return SourceRange(place, place)
    }
    return SourceRange(source(of: range.lowerBound), source(of: range.upperBound - 1) + 1)
  }

  /// - Complexity: logarithmic in the number of lines.
  private func source(of offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].start <= offset { low = middle } else { high = middle }
    }
    return stretches[low].source + offset - stretches[low].start
  }
}
