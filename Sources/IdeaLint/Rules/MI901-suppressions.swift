internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let unusedSuppression = Rule(
    id: "MI901", name: "unused-suppression",
    summary: "A comment switches off a rule that finds nothing there.",
    rationale: """
      What was wrong has been repaired, and the comment would hide it if it came back. What counts is whether the rule \
      finds something where the comment switches it off, whatever rules were selected.
      """,
    severity: .warning, fix: .safe(),
    bad: [
      """
      #### Collect metrics <!-- ideacat-disable-line ↓missing-description: to come -->

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one. ↓<!-- ideacat-disable-line -->
      - Recommended Skills: Go
      """,
    ],
    good: [
      """
      #### Collect metrics <!-- ideacat-disable-line missing-description: to come -->

      - Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """
    ],
    suppressions: { uses, reporter in
      for use in uses {
        let comment = use.suppression.range
        // Whether a rule across files finds something there, and what a misspelt name means, is not known here.
        let isKnown = use.suppression.names.allSatisfy { $0.rule.map { !Rule.all[$0].isAcrossFiles } ?? false }
        if use.isUnused { reporter.report(.removeComment, at: comment) }
        let isAllUnused = use.unusedNames.count == use.suppression.names.count
        for index in use.unusedNames {
          let name = use.suppression.names[index]
          // A comment without names would switch off all rules.
          let edits = isAllUnused ? TextEdit.remove(comment, in: reporter.file) : [use.suppression.removal(of: index)]
          reporter.report(.removeName(name.text), at: name.range, edits: isKnown ? edits : [])
        }
      }
    })

  static let unknownRule = Rule(
    id: "MI902", name: "unknown-rule", summary: "A comment names a rule that there is not, or asks for nothing.",
    rationale: """
      A name with a mistake in it switches nothing off, and so does a comment whose first word has one. What was probably \
      meant is offered.
      """,
    severity: .warning,
    bad: [
      """
      <!-- ↓ideacat-disable-nextidea missing-description: to come -->

      #### Collect metrics

      - Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """,
      """
      #### Collect metrics <!-- ideacat-disable-line ↓missing-descripton: to come -->

      - Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """,
    ],
    good: [
      """
      #### Collect metrics <!-- ideacat-disable-line MI102, missing-upstream-issue: to come -->

      - Recommended Skills: Go
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """
    ],
    suppressions: { uses, reporter in
      for use in uses {
        if use.suppression.form == .unknown {
          let word = reporter.file.source.text(in: use.suppression.word)
          let closest = EditDistance.closestMatch(to: word, in: Suppression.Form.words.map { "ideacat-" + $0 })
          reporter.report(.writeWord(closest ?? "ideacat-disable", insteadOf: word), at: use.suppression.word)
        }
        for name in use.suppression.names where name.rule == nil {
          reporter.report(.correct(name.text, Rule.closest(to: name.text)), at: name.range)
        }
      }
    })
}

extension Suppression {
  /// The edit that takes one of several names out of the comment, with what parts it from its neighbour.
  fileprivate func removal(of name: Int) -> SourceEdit {
    let range = names[name].range
    if name + 1 < names.count { return SourceEdit(SourceRange(range.start, names[name + 1].range.start), "") }
    return SourceEdit(SourceRange(names[name - 1].range.end, range.end), "")
  }
}

extension Finding.Message {
  fileprivate static let removeComment: Self = "remove the comment: no rule finds anything here"

  fileprivate static func removeName(_ name: String) -> Self {
    "remove \(Quoted.title(name)) from the comment: the rule finds nothing here"
  }

  fileprivate static func writeWord(_ closest: String, insteadOf word: String) -> Self {
    "write \(Quoted.title(closest)): \(Quoted.title(word)) switches nothing off"
  }

  fileprivate static func correct(_ name: String, _ closest: String?) -> Self {
    let advice = closest.map { "write \(Quoted.title($0))" } ?? "name a rule"
    return "\(advice): \(Quoted.title(name)) is none"
  }
}
