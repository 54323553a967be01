internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let invalidUTF8 = Rule(
    id: "MI808", name: "invalid-utf8", summary: "The file is not valid UTF-8.",
    rationale: """
      Bytes that are no UTF-8 are shown as a replacement character, so names and words are damaged for every reader. A \
      file that begins with a byte order mark of UTF-16 is not read at all.
      """,
    severity: .error,
    bad: [
      RuleExample(
        """
        #### Collect metrics

        - Description: A caf↓é counts its guests.
        - Recommended Skills: Go
        """, encoding: .latin1)
    ],
    good: [
      """
      #### Collect metrics

      - Description: A café counts its guests.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let source = file.file.source
    if source.looksLikeUTF16 {
      reporter.report(.saveAgain, at: SourceRange(0, 2))
      return
    }
    for range in file.marks.invalid.prefix(ByteMarks.mostFindings) {
      reporter.report(.replace, at: range)
    }
  }
}

extension Finding.Message {
  fileprivate static let saveAgain: Self = "save the file as UTF-8: it is UTF-16"
  fileprivate static let replace: Self = "save the file as UTF-8: these bytes are none"
}
