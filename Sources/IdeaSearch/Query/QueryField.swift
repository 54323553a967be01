/// What can stand before the colon of `field:value`.
package enum QueryField: String, CaseIterable, Hashable, Sendable {
  /// A skill or technology, under any of its names.
  case skill
  /// A technology alone, where ideas name them apart from skills.
  case tech
  /// A mentor: words of the name, `@handle`, or an address.
  case mentor
  /// Words of the name of project or subproject, or the project as it stands in ids.
  case project
  /// Words of the name of the subproject.
  case subproject
  /// A programme, such as `lfx`.
  case program
  /// A year or a range of years.
  case year
  /// A programme, a year, a part of a year, or several of them.
  case term
  /// `small`, `medium`, `large`, a number of hours or a range of them.
  case size
  /// Words of the difficulty.
  case difficulty
  /// Something that the idea must say at all.
  case has
  /// The id, the end of one from a slash on, or the beginning of one before `*`.
  case id
  /// Words of the title.
  case title

  /// Creates the field that people mean by a name, case aside; several and British spellings will do.
  init?(name: String) {
    let name = name.lowercased()
    if let field = QueryField(rawValue: name) {
      self = field
    } else if let field = Self.otherNames.first(where: { $0.name == name })?.field {
      self = field
    } else {
      return nil
    }
  }

  private static let otherNames: [(name: String, field: QueryField)] = [
    ("skills", .skill), ("language", .skill), ("lang", .skill), ("sig", .subproject), ("hours", .size),
    ("technology", .tech), ("technologies", .tech), ("mentors", .mentor),
    ("projects", .project), ("org", .project), ("organization", .project), ("organisation", .project),
    ("level", .difficulty), ("tag", .skill), ("tags", .skill), ("sub-project", .subproject), ("programme", .program),
    ("years", .year), ("terms", .term),
  ]

  /// Whether its values may end with `*`.
  var allowsBeginning: Bool {
    switch self {
    case .skill, .tech, .mentor, .project, .subproject, .title, .difficulty, .id: true
    case .program, .year, .term, .size, .has: false
    }
  }
}
