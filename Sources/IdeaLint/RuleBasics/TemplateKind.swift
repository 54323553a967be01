package import IdeaCatalog

/// Which template a file follows, as far as rules care: what it must hold differs. The raw value is its word in output.
package enum TemplateKind: String, CaseIterable, Sendable {
  /// Ideas in the form that pull requests for LFX Mentorship use, and all lists like it.
  case lfx
  /// A page of Google Summer of Code.
  case gsoc
  /// A list of accepted ideas.
  case readme
  /// The body of an issue form.
  case issueForm = "issue-form"

  /// The place among all templates, from 0.
  var place: Int {
    switch self {
    case .lfx: 0
    case .gsoc: 1
    case .readme: 2
    case .issueForm: 3
    }
  }

  /// The template of a file, by its programme and by what stands in it.
  package init(_ file: SourceFile) {
    switch (file.kind, file.program) {
    case (.issueForm, _): self = .issueForm
    case (_, .gsoc): self = .gsoc
    case (.accepted, _): self = .readme
    default: self = .lfx
    }
  }
}
