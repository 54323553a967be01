internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let inputLimit = Rule(
    id: "MI904", name: "input-limit", summary: "A file has more of something than is reported.",
    rationale: """
      A file whose every second character is wrong, such as a picture that was given the name of a text, would fill a \
      report with the same finding. After 100 of them the rest is not looked at, which is said once.
      """,
    severity: .warning,
    bad: [
      RuleExample("Text.\n\n" + String(repeating: "a\u{200B}b ", count: 100) + "a↓\u{200B}b\n")
    ],
    good: [RuleExample("Text.\n\n" + String(repeating: "a\u{200B}b ", count: 100) + "\n")]
  ) { file, reporter in
    guard !file.file.source.looksLikeUTF16 else { return }
    func check(_ what: String, _ runs: [SourceRange]) {
      if runs.count > ByteMarks.mostFindings { reporter.report(.look(what), at: runs[ByteMarks.mostFindings]) }
    }
    check("characters without width", file.marks.withoutWidth)
    check("characters that turn the direction of writing", file.marks.bidiControls)
    check("bytes that are no UTF-8", file.marks.invalid)
  }
}

extension Finding.Message {
  fileprivate static func look(_ what: String) -> Self {
    "check from here on too: more than \(ByteMarks.mostFindings) \(what) are not reported"
  }
}
