internal import IdeaCatalog
internal import TextBasics

/// Tells whether edits changed no more of a file than they may.
struct FixCheck {
  private let file: IdeaFile
  /// The index of each idea by its id.
  private let places: [String: Int]

  init(_ file: IdeaFile) {
    self.file = file
    var places: [String: Int] = [:]
    for (index, idea) in file.ideas.enumerated() { places[idea.id] = index }
    self.places = places
  }

  /// Whether the file, read again after some fixes, differs in nothing but what they promise to change.
  ///
  /// What a fix for one idea may change, it may change of that idea alone.
  func allows(_ fixed: IdeaFile, after fixes: some Sequence<FixCandidate>) -> Bool {
    var everywhere: IdeaParts = []
    var allowed: [IdeaParts] = Array(repeating: [], count: file.ideas.count)
    for candidate in fixes {
      let reach = candidate.fix.promise.reach
      if let place = candidate.idea.flatMap({ places[$0] }), !reach.contains(.structure) {
        allowed[place].formUnion(reach)
      } else {
        everywhere.formUnion(reach)
      }
    }
    if everywhere.contains(.structure) { return hasSameFields(fixed, but: everywhere) }
    guard fixed.ideas.count == file.ideas.count else { return false }
    for (index, idea) in file.ideas.enumerated() {
      let differences = IdeaParts(differencesBetween: idea, and: fixed.ideas[index])
      guard differences.isSubset(of: allowed[index].union(everywhere)) else { return false }
    }
    return true
  }

  /// Whether no idea is gone, and the fields of all ideas are the same in the same order, whichever ideas they are of.
  private func hasSameFields(_ fixed: IdeaFile, but parts: IdeaParts) -> Bool {
    guard fixed.ideas.count >= file.ideas.count else { return false }
    func fields(_ file: IdeaFile) -> [[UInt8]] {
      file.ideas.flatMap(\.fields).filter { !parts.contains($0.field) && $0.carrier != .none }.map { record in
        file.source.bytes[record.label.start..<record.label.end].filter { !ASCII.isSpace($0) }
          + file.source.bytes[record.value.start..<record.value.end].filter { !ASCII.isSpace($0) }
      }
    }
    return fields(file) == fields(fixed)
  }
}
