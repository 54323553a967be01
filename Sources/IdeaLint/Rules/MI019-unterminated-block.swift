internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let unterminatedBlock = Rule(
    id: "MI019", name: "unterminated-fence-or-comment",
    summary: "A fence, a comment or a block of HTML is opened and never closed.",
    rationale: """
      What is open goes on to the end of the file: the ideas below it are code, or are not shown at all. A template that \
      is kept in a fence loses the fence's last line now and then when a list is emptied for a new term.
      """,
    severity: .error,
    bad: [
      """
      ## Template

      ↓```
      #### Title

      - Description:

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      """
      ### Karmada

      ↓<!-- not yet

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
    ],
    good: [
      """
      <!-- not yet -->

      ```
      #### Title
      ```

      - Description: An item, a fence in which ends with it.
        ```
        code
      """
    ]
  ) { file, reporter in
    let document = file.file.document
    var index = 1
    while index < document.nodes.count {
      let node = document.nodes[index]
      // Only what stands in no other block can swallow what follows that block.
      if isOpen(node, document) {
        let bytes = document.source.bytes
        let end = ByteSearch.lineEnd(in: bytes.span, from: Int(node.start), end: Int(node.end))
        reporter.report(
          node.kind == .fencedCode ? .closeFence : node.detail == 2 ? .closeComment : .closeElement,
          at: SourceRange(Int(node.start), end))
      }
      index = document.nodes.after(index)
    }
    reportMarks(file.file, &reporter)
  }

  /// Reports what an answer of an issue form leaves open: it was read without these marks, on GitHub they swallow the
  /// answers below.
  private static func reportMarks(_ file: IdeaFile, _ reporter: inout Reporter) {
    let bytes = file.source.bytes
    let repaired = file.document.source.bytes
    guard file.sourceFile.kind == .issueForm, bytes.count == repaired.count, bytes != repaired else { return }
    var isReported = false
    for number in 1...max(1, file.lineIndex.lineCount) {
      let line = file.lineIndex.range(ofLine: number, in: bytes.span)
      if ByteText.stands("### ", in: bytes.span, at: line.start, end: line.end) { isReported = false }
      guard !isReported, let at = (line.start..<line.end).first(where: { bytes[$0] != repaired[$0] }) else { continue }
      isReported = true
      reporter.report(
        ByteText.stands("<!--", in: bytes.span, at: at, end: line.end)
          ? .closeComment : bytes[at] == 0x3C ? .closeElement : .closeFence,
        at: SourceRange(at, line.end), idea: 0)
    }
  }

  private static func isOpen(_ node: BlockNode, _ document: Document) -> Bool {
    if node.kind == .fencedCode { return !node.flags.contains(.closed) }
    guard node.kind == .htmlBlock, node.detail <= 2 else { return false }
    let bytes = document.source.bytes.span
    var end = Int(node.end)
    while end > Int(node.start), ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    var lineStart = end
    while lineStart > Int(node.start), !ASCII.isLineEnd(bytes[lineStart - 1]) { lineStart -= 1 }
    let last = bytes.extracting(lineStart..<end)
    if node.detail == 2 { return !ByteSearch.contains("-->", in: last) }
    return !["</pre>", "</script>", "</style>", "</textarea>"].contains { ByteSearch.contains($0, in: last) }
  }
}

extension Finding.Message {
  fileprivate static let closeFence: Self = "close the fence: all below it is code"
  fileprivate static let closeComment: Self = "close the comment with \"-->\": nothing below it is shown"
  fileprivate static let closeElement: Self = "close the element: all below it is part of it"
}
