internal import CommandKit
internal import IdeaCatalog

/// Ideas that stand in several files, such as proposals and what was accepted of them.
enum Repetitions {
  static let once = Key<Bool>.flag(
    "once", help: "Take an idea once that stands in several files, told by term, project and title.",
    section: "Output")
}

extension [Idea] {
  /// The ideas in their order, of those that share term, project and title the first one.
  var eachOnce: [Idea] {
    var known: Set<String> = []
    return filter { known.insert(IdeaIdentifiers.base(of: $0)).inserted }
  }

  /// The same, each with the places that it stands at, parted by commas.
  var withPlaces: [(idea: Idea, places: String)] {
    var numbers: [String: Int] = [:]
    var found: [(idea: Idea, places: String)] = []
    for idea in self {
      let base = IdeaIdentifiers.base(of: idea)
      if let number = numbers[base] {
        found[number].places += ", " + idea.location
      } else {
        numbers[base] = found.count
        found.append((idea, idea.location))
      }
    }
    return found
  }
}
