package import IdeaCatalog

/// A set of fields in one word: rules ask for membership once per idea.
package struct FieldSet: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The set of one field.
  package init(_ field: Field) {
    let bit =
      switch field {
      case .description: 0
      case .expectedOutcome: 1
      case .skills: 2
      case .technologies: 3
      case .mentors: 4
      case .upstreamIssue: 5
      case .lfxURL: 6
      case .size: 7
      case .difficulty: 8
      case .component: 9
      case .prerequisites: 10
      case .mentee: 11
      case .fullName: 12
      case .other: 13
      case .title: 14
      case .project: 15
      }
    self.init(rawValue: 1 << UInt16(bit))
  }

  /// The place of the first field of the set among all fields, from 0.
  var place: Int { rawValue.trailingZeroBitCount }

  /// Whether the field is in the set.
  package func contains(_ field: Field) -> Bool { contains(FieldSet(field)) }
}
