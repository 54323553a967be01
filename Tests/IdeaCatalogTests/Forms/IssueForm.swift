import IdeaCatalog
import TextBasics

/// The body of an invented proposal, as GitHub writes what was typed into the form.
struct IssueForm {
  /// The answers by their labels, in the order of the form; `nil` is a question left open.
  private var answers: [(label: String, answer: String?)] = [
    ("CNCF Project", "Lighthouse"),
    ("Term", "2026 Term 3 (Sep–Nov)"),
    ("Program Name", "Show metrics of the lamp"),
    ("Program Description", "## Description\nThe lamp has no metrics.\n\n## Expected outcomes\n\n- A dashboard"),
    ("Technologies", "Go, Prometheus"),
    ("Skills same as Technologies?", "- [X] Yes — required skills are the same."),
    ("Required/Desirable Skills", nil),
    ("Mentors", "Ana Cruz | @ana-cruz | ana@example.org | anacruz\nBo Li | @boli | bo@example.org"),
    ("Upstream Issue URL", "https://github.com/lighthouse/lamp/issues/7"),
    ("Application Prerequisites", "- [X] Resume\n- [ ] Cover Letter\n- [ ] Coding Challenge"),
    ("Coding Challenge URL", nil),
    ("Custom Prerequisites", "- [ ] Add a custom prerequisite"),
    ("Custom Prerequisite Name", nil),
    ("Custom Prerequisite Description", nil),
    ("Custom Prerequisite — File Upload", "- [ ] Yes — the mentee submits a file."),
  ]

  init(_ changes: [String: String?] = [:]) {
    for (label, answer) in changes {
      for index in answers.indices where answers[index].label == label { answers[index].answer = answer }
    }
  }

  /// The body.
  var text: String {
    answers.map { "### \($0.label)\n\n\($0.answer ?? "_No response_")" }.joined(separator: "\n\n") + "\n"
  }

  /// The file of the body.
  var file: IdeaFile { IdeaFile(SourceText(path: "proposal.md", text: text)) }

  /// The one idea of the body.
  var idea: Idea? { file.ideas.count == 1 ? file.ideas[0] : nil }
}
