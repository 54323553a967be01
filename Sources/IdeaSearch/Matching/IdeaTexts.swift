internal import IdeaCatalog

/// The texts of one idea, each made when it is first asked for, and folded when it may hold what is looked for.
struct IdeaTexts {
  private(set) var idea = Idea(title: "")
  private let needsCase: Bool
  private var texts: [String?] = SearchField.allCases.map { _ in nil }
  private var folded = SearchField.allCases.map { _ in FoldedText() }
  private var isFolded = SearchField.allCases.map { _ in false }

  /// - Parameter needsCase: Whether a text is also asked for as it is written.
  init(needsCase: Bool) {
    self.needsCase = needsCase
  }

  /// Goes on to another idea and keeps the memory.
  mutating func load(_ idea: Idea) {
    self.idea = idea
    for index in texts.indices {
      texts[index] = nil
      isFolded[index] = false
    }
  }

  /// Calls `body` with the text of a field.
  ///
  /// - Parameter mayHold: Tells from a text as it stands, and of a long one from its Markdown, whether it is worth folding;
  ///   `nil` is given for one that is not.
  mutating func withText<Value>(
    of field: SearchField, where mayHold: (Span<UInt8>) -> Bool = { _ in true }, _ body: (FoldedText) -> Value
  ) -> Value? {
    let index = field.rawValue
    if !isFolded[index] {
      if texts[index] == nil, let long = field.longText(of: idea), !long.withSource(mayHold) { return nil }
      let text = texts[index] ?? field.text(of: idea)
      texts[index] = text
      guard mayHold(text.utf8.span) else { return nil }
      folded[index].load(text, keepingCase: needsCase)
      isFolded[index] = true
    }
    return body(folded[index])
  }
}

extension SearchField {
  /// The value whose text the field is, where it is one of blocks.
  fileprivate func longText(of idea: Idea) -> LongText? {
    switch self {
    case .expectedOutcome: idea.expectedOutcome
    case .description: idea.description
    default: nil
    }
  }

  /// The text of the field; values that are no neighbours are parted, so that no phrase is found across them.
  func text(of idea: Idea) -> String {
    switch self {
    case .title: return idea.title
    case .expectedOutcome: return idea.expectedOutcome?.text ?? ""
    case .description: return idea.description?.text ?? ""
    default: break
    }
    var text = ""
    var isFirst = true
    func add(_ value: String?, behind mark: String = "") {
      guard let value else { return }
      if !isFirst { text += ", " }
      isFirst = false
      text += mark
      text += value
    }
    switch self {
    case .skills:
      for skill in idea.skills { add(skill.text) }
      for skill in idea.technologies { add(skill.text) }
    case .project:
      add(idea.project)
      add(idea.subproject)
    case .mentors:
      for mentor in idea.mentors {
        add(mentor.name)
        add(mentor.github, behind: "@")
        add(mentor.affiliation)
      }
    default:
      for value in [idea.fullName, idea.component, idea.difficulty, idea.prerequisites, idea.size?.text] { add(value) }
      for field in idea.otherFields { add(field.text) }
    }
    return text
  }
}
