internal import IdeaCatalog

/// Looks for all words of a query in one idea after another; keeps its buffers.
struct IdeaMatcher {
  private let words: [SearchWord]
  private let needsCase: Bool
  private var text = FoldedText()
  /// What the best place of each word counts in the idea in hand.
  private var scores: [Int]

  init(_ words: [SearchWord]) {
    self.words = words
    self.needsCase = words.contains(where: \.needsCase)
    self.scores = Array(repeating: 0, count: words.count)
  }

  /// What the words count together and where they stand; `nil` where one of them does not occur.
  mutating func match(_ idea: Idea) -> (score: Int, fields: [SearchField])? {
    guard !words.isEmpty else { return (0, []) }
    for index in scores.indices { scores[index] = 0 }
    var fields: [SearchField] = []
    for field in SearchField.allCases {
      text.load(field.text(of: idea), keepingCase: needsCase)
      var isMatched = false
      for (index, word) in words.enumerated() {
        var quality = word.quality(in: text)
        if field == .skills, word.names(idea.skills) || word.names(idea.technologies) { quality = .word }
        guard let quality else { continue }
        isMatched = true
        scores[index] = max(scores[index], field.weight + quality.rawValue)
      }
      if isMatched { fields.append(field) }
    }
    return scores.contains(0) ? nil : (scores.reduce(0, +), fields)
  }
}

extension SearchField {
  /// The text of the field; values that are no neighbours are parted, so that no phrase is found across them.
  fileprivate func text(of idea: Idea) -> String {
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
