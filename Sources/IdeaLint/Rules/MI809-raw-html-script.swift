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
      """
      #### Collect metrics

      - Description: ↓<img src="metrics.png" onload="read()"> shows how metrics are read.
      - Recommended Skills: Go
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one: [see](↓javascript:read()).
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
    var end = 0
    for place in file.marks.angles where place >= end {
      let at = Int(place)
      guard let length = tag(bytes.span, at) else { continue }
      let range = SourceRange(at, at + length)
      guard places.isHTML(range) else { continue }
      reporter.report(.remove, at: range, idea: file.idea(at: at))
      // What stands in a block of HTML goes with its first tag.
      end = max(at, places.htmlBlockEnd(at: at) ?? at) + 1
    }
    reportLinks(file, &reporter)
  }

  /// Reports links that run a script.
  private static func reportLinks(_ file: LintedFile, _ reporter: inout Reporter) {
    let bytes = file.file.source.bytes
    var places = MarkupPlaces(file.file.document)
    for bracket in file.marks.closeBrackets {
      let at = Int(bracket) + 2
      guard ByteText.begins("javascript:", in: bytes.span, at: at, end: bytes.count), bytes[at - 1] == 0x28 else {
        continue
      }
      let range = SourceRange(at, at + 11)
      guard places.isText(range) else { continue }
      reporter.report(.removeLink, at: range, idea: file.idea(at: at))
    }
  }

  private static let tags = WordTable(["script", "iframe", "object", "embed"])

  /// The length of such a tag's sign and name, where one opens.
  private static func tag(_ bytes: Span<UInt8>, _ at: Int) -> Int? {
    var end = at + 1
    while end < bytes.count, end - at < 8, ASCII.isLetter(bytes[end]) { end += 1 }
    guard end < bytes.count, end > at + 1 else { return nil }
    if !ASCII.isAlphanumeric(bytes[end]), bytes[end] != 0x2D, tags.contains(at + 1..<end, in: bytes) { return end - at }
    return hasScript(bytes, from: end) ? end - at : nil
  }

  /// Whether an attribute of a tag runs a script: `onload="..."`, `href="javascript:..."`.
  private static func hasScript(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    let end = min(bytes.count, start + 500)
    var at = start
    while at < end, bytes[at] != 0x3E, bytes[at] != 0x3C {
      let isBegin =
        ASCII.isSpace(bytes[at - 1]) || bytes[at - 1] == 0x22 || bytes[at - 1] == 0x27 || bytes[at - 1] == 0x3D
      if isBegin, ByteText.begins("javascript:", in: bytes, at: at, end: end) { return true }
      if isBegin, ByteText.begins("on", in: bytes, at: at, end: end) {
        var next = at + 2
        while next < end, ASCII.isLetter(bytes[next]) { next += 1 }
        if next > at + 2, next < end, bytes[next] == 0x3D { return true }
      }
      at += 1
    }
    return false
  }
}

extension Finding.Message {
  fileprivate static let removeLink: Self = "remove the link: it runs a script"
  fileprivate static let remove: Self = "remove HTML that runs or loads something"
}
