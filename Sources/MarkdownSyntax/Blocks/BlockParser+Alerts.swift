internal import TextBasics

// Alerts: GitHub shows a block quote at the top of a document as one when its first line is `[!NOTE]` or another of
// five names, and something follows.
// https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
extension BlockParser {
  /// Makes the first line of the quote's first paragraph a block of its own where it is an alert's title.
  mutating func takeAlertTitle(_ bytes: Span<UInt8>) {
    let quote = open[1].node
    guard open[1].kind == .blockQuote, leafNode == quote + 1 else { return }
    let paragraph = nodes[leafNode]
    let first = lines[paragraph.first]
    guard let alert = AlertKind.scan(bytes, from: Int(first.start), end: Int(first.end)) else { return }
    nodes[quote].detail = alert.rawValue
    nodes[leafNode].kind = .alertTitle
    nodes[leafNode].end = UInt32(
      truncatingIfNeeded: BlockScanners.trimmedEnd(bytes, from: Int(first.start), end: Int(first.end)))
    let next = paragraph.first + 1
    guard next < lines.count else { return }
    leafNode = nodes.count
    append(
      BlockNode(
        kind: .paragraph, start: lines[next].start, end: paragraph.end, place: UInt32(truncatingIfNeeded: next)))
  }

  /// A title with nothing below it is a paragraph after all.
  mutating func settleAlert(_ quote: Int) {
    guard nodes.count == quote + 2 else { return }
    nodes[quote].detail = 0
    nodes[quote + 1].kind = .paragraph
  }
}
