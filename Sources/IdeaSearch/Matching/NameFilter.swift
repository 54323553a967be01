internal import IdeaCatalog

/// Words that a name must hold, in any order; the beginning of a word will do.
struct NameFilter: Sendable {
  /// The whole value, folded.
  let text: String
  /// Its words.
  let words: [WordPattern]
  /// Other names for the same, any of which will do.
  let synonyms: [NameFilter]

  init(_ value: String, synonyms: [String] = []) {
    let folded = FoldedText(value).folded
    text = String(decoding: folded, as: UTF8.self)
    words = folded.split(separator: 0x20).map(\.withoutMarks).filter { !$0.isEmpty }.map {
      WordPattern(bytes: Array($0), matchesCase: false, allowsBeginning: true, quality: 1)
    }
    self.synonyms = synonyms.map { NameFilter($0) }
  }

  /// The filter of a project, under any of its names.
  init(project: String) { self.init(project, synonyms: ProjectNames.synonyms(of: project)) }

  /// Whether a name holds all words; a value without words matches none.
  func matches(_ name: FoldedText) -> Bool {
    !words.isEmpty && words.allSatisfy { $0.stands(in: name) } || synonyms.contains { $0.matches(name) }
  }
}
