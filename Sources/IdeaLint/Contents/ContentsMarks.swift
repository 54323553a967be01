internal import MarkdownSyntax
internal import TextBasics

extension Document {
  /// Whether a block is a heading or a comment that announces a table of contents: `## Table of Contents`, `<!-- TOC -->`.
  func announcesContents(_ node: BlockNode) -> Bool {
    guard node.kind == .heading || isComment(node) else { return false }
    let bytes = source.bytes.span
    var at = Int(node.start)
    while at < Int(node.end) {
      var end = at
      while end < Int(node.end), ASCII.isAlphanumeric(bytes[end]) || bytes[end] >= 0x80 { end += 1 }
      if end - at == 3 || end - at == 8,
        ByteText.isWord("toc", in: bytes, at..<end) || ByteText.isWord("contents", in: bytes, at..<end)
      {
        return true
      }
      at = end + 1
    }
    return false
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
