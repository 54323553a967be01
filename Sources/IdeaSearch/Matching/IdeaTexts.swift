internal import IdeaCatalog

/// The texts of one idea, each folded when it is first asked for.
struct IdeaTexts {
  private(set) var idea = Idea(title: "")
  private let needsCase: Bool
  private var texts = SearchField.allCases.map { _ in FoldedText() }
  private var isLoaded = SearchField.allCases.map { _ in false }

  /// - Parameter needsCase: Whether a text is also asked for as it is written.
  init(needsCase: Bool) {
    self.needsCase = needsCase
  }

  /// Goes on to another idea and keeps the memory.
  mutating func load(_ idea: Idea) {
    self.idea = idea
    for index in isLoaded.indices { isLoaded[index] = false }
  }

  /// Calls `body` with the text of a field.
  mutating func withText<Value>(of field: SearchField, _ body: (FoldedText) -> Value) -> Value {
    if !isLoaded[field.rawValue] {
      texts[field.rawValue].load(field.text(of: idea), keepingCase: needsCase)
      isLoaded[field.rawValue] = true
    }
    return body(texts[field.rawValue])
  }
}

extension SearchField {
  /// The text of the field; values that are no neighbours are parted, so that no phrase is found across them.
  func text(of idea: Idea) -> String {
    switch self {
    case .title: idea.title
    case .skills: (idea.skills + idea.technologies).map(\.text).joined(separator: ", ")
    case .project: [idea.project, idea.subproject].compactMap(\.self).joined(separator: ", ")
    case .mentors:
      idea.mentors.flatMap { [$0.name, $0.github.map { "@" + $0 }, $0.affiliation] }.compactMap(\.self)
        .joined(separator: ", ")
    case .expectedOutcome: idea.expectedOutcome?.text ?? ""
    case .description: idea.description?.text ?? ""
    case .other:
      ([idea.fullName, idea.component, idea.difficulty, idea.prerequisites].compactMap(\.self)
        + idea.otherFields.map(\.text)).joined(separator: ", ")
    }
  }
}
