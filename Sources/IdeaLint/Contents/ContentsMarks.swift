internal import MarkdownSyntax
internal import TextBasics

extension Document {
  /// Whether a block is a heading or a comment that announces a table of contents: `## Table of Contents`, `<!-- TOC -->`.
  func announcesContents(_ node: BlockNode) -> Bool {
    guard node.kind == .heading || isComment(node) else { return false }
    let text = source.bytes.span.extracting(Int(node.start)..<Int(node.end))
    guard ByteSearch.contains("toc", in: text) || ByteSearch.contains("contents", in: text) else { return false }
    let words = source.bytes[Int(node.start)..<Int(node.end)].split { !ASCII.isAlphanumeric($0) && $0 < 0x80 }
    return words.contains { word in
      let word = word.map { ASCII.lowered($0) }
      return word.elementsEqual("toc".utf8) || word.elementsEqual("contents".utf8)
    }
  }
}

extension SourceText {
  /// The offset of the first byte of the line that an offset lies in, behind a byte order mark.
  func startOfLine(at offset: Int) -> Int {
    var start = offset
    while start > 0, !ASCII.isLineEnd(bytes[start - 1]) { start -= 1 }
    return start == 0 && hasByteOrderMark ? min(3, offset) : start
  }

  /// The offset behind the line end that follows an offset; that of the end of the text where none does.
  func endOfLine(behind offset: Int) -> Int {
    var end = ByteSearch.lineEnd(in: bytes.span, from: offset, end: bytes.count)
    if end < bytes.count, bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { end += 1 }
    return min(end + 1, bytes.count)
  }
}
