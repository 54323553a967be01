internal import IdeaCatalog
internal import IdeaSearch
internal import TextBasics

/// The ways in which names are written in ideas.
struct Spellings {
  /// Those of each name in the order in which they were met, each once, case aside.
  private var texts: [String: [String]] = [:]

  /// - Parameter names: The names of an idea, each with the text that it was read from.
  init(in ideas: [Idea], _ names: (Idea) -> [(name: String, text: String)]) {
    var seen: Set<[String]> = []
    for (name, text) in ideas.flatMap(names) {
      let key = NameKey.of(name)
      if seen.insert([key, String(folding: text)]).inserted { texts[key, default: []].append(text) }
    }
  }

  /// The ways to write a name beside the one given.
  func others(than name: String) -> [String] {
    let own = String(folding: name)
    return texts[NameKey.of(name), default: []].filter { String(folding: $0) != own }
  }
}
