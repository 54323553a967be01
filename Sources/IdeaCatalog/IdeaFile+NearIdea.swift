extension IdeaFile {
  /// The labels of the first section that has some of an idea's, and too few to be one; for a file without ideas.
  package var labelsOfNearIdea: [FieldRecord] {
    for section in outline.sections where !section.isSample && section.role != .prose {
      let places = section.fields.filter { $0.carrier != .none && $0.field != .other && $0.strength > .weak }
      if !places.isEmpty { return places.map { FieldRecord($0, in: document) } }
    }
    return []
  }
}
