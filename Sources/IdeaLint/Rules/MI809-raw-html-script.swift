internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let rawHTMLScript = Rule(
    id: "MI809", name: "raw-html-script", summary: "HTML in the text runs a script or loads another page.",
    rationale: """
      GitHub drops such HTML, so nobody sees it there; a website made of the list might not. In code it is text.
      """,
    severity: .warning,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one. ↓<script src="https://example.org/metrics.js"></script>
      - Recommended Skills: Go
      """,
      """
      #### Collect metrics

      ↓<iframe src="https://example.org/metrics"></iframe>

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Do not use `<script src="metrics.js">`, <b>ever</b>.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let bytes = file.file.source.bytes
    var places = MarkupPlaces(file.file.document)
    var at = 0
    while true {
      at = ByteSearch.first(0x3C, in: bytes.span, from: at, end: bytes.count)
      guard at < bytes.count else { return }
      if let length = tag(bytes.span, at) {
        let range = SourceRange(at, at + length)
        if places.isHTML(range) {
          reporter.report(.remove, at: range, idea: file.idea(at: at))
          // What stands in a block of HTML goes with its first tag.
          at = max(at, places.htmlBlockEnd(at: at) ?? at)
        }
      }
      at += 1
    }
  }

  private static let tags = WordTable(["script", "iframe", "object", "embed"])

  /// The length of such a tag's sign and name, where one opens.
  private static func tag(_ bytes: Span<UInt8>, _ at: Int) -> Int? {
    var end = at + 1
    while end < bytes.count, end - at < 8, ASCII.isLetter(bytes[end]) { end += 1 }
    guard end - at >= 6, end < bytes.count, !ASCII.isAlphanumeric(bytes[end]), bytes[end] != 0x2D else { return nil }
    return tags.contains(at + 1..<end, in: bytes) ? end - at : nil
  }
}

extension Finding.Message {
  fileprivate static let remove: Self = "remove HTML that runs or loads something"
}
