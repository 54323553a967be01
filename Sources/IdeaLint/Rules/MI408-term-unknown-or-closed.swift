internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let termUnknownOrClosed = Rule(
    id: "MI408", name: "term-unknown-or-closed", summary: "The term of an issue form is none that takes proposals.",
    rationale: """
      LFX Mentorship has three terms a year, and a proposal for another one is never looked at. Which of them are open \
      cannot be known from the files: options list them, and without a list every term is.
      """,
    severity: .warning, templates: .issueForm,
    bad: [FormText.form([.term: "↓2026 Term 7"])],
    good: [FormText.form([:])]
  ) { file, reporter in
    guard let form = FormAnswers(file), let answer = form.answer(.term) else { return }
    guard let term = file.file.ideas[0].term, case .term(1...3) = term.period else {
      reporter.report(.chooseTerm, at: answer, idea: 0)
      return
    }
    let open = file.options.openTerms
    if !open.isEmpty, !open.contains(term.slug) {
      reporter.report(.chooseOpen(term, open), at: answer, idea: 0)
    }
  }
}

extension Finding.Message {
  fileprivate static let chooseTerm: Self = "choose a year and one of the terms 1 to 3, as in \"2026 Term 3 (Sep-Nov)\""

  fileprivate static func chooseOpen(_ term: Term, _ open: [String]) -> Self {
    "choose a term that takes proposals (\(open.joined(separator: ", "))): \(term.slug) does not"
  }
}
