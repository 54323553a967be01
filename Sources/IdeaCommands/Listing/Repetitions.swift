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
}
