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
    let bytes = file.file.source.bytes
    guard !file.file.source.looksLikeUTF16 else { return }
    func check(_ what: String, _ isWanted: (UInt32) -> Bool) {
      let start = file.file.source.hasByteOrderMark ? 3 : 0
      let runs = CharacterSearch.runs(
        in: bytes.span, start..<bytes.count, limit: CharacterSearch.most + 1, of: isWanted)
      if runs.count > CharacterSearch.most { reporter.report(.look(what), at: runs[CharacterSearch.most]) }
    }
    check("characters without width", CharacterSearch.isWithoutWidth)
    check("characters that turn the direction of writing", CharacterSearch.isBidiControl)
    let invalid = UTF8Validation.invalidRanges(in: bytes.span, limit: CharacterSearch.most + 1)
    if invalid.count > CharacterSearch.most {
      reporter.report(.look("bytes that are no UTF-8"), at: invalid[CharacterSearch.most])
    }
  }
}

extension Finding.Message {
  fileprivate static func look(_ what: String) -> Self {
    "check from here on too: more than \(CharacterSearch.most) \(what) are not reported"
  }
}
