package import IdeaCatalog

/// Parts of what is read of a file: what a fix may change, or what differs between two readings.
package struct IdeaParts: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The title of an idea.
  package static let title = IdeaParts(rawValue: 1 << 16)
  /// The project and the part of it that an idea belongs to.
  package static let project = IdeaParts(rawValue: 1 << 17)
  /// Which ideas there are, and which heading belongs to which.
  package static let structure = IdeaParts(rawValue: 1 << 18)
  /// Programme and term.
  package static let term = IdeaParts(rawValue: 1 << 19)

  package static let description = IdeaParts(FieldSet(.description))
  package static let expectedOutcome = IdeaParts(FieldSet(.expectedOutcome))
  package static let skills = IdeaParts(FieldSet(.skills))
  package static let technologies = IdeaParts(FieldSet(.technologies))
  package static let mentors = IdeaParts(FieldSet(.mentors))
  package static let upstreamIssue = IdeaParts(FieldSet(.upstreamIssue))
  package static let size = IdeaParts(FieldSet(.size))
  package static let difficulty = IdeaParts(FieldSet(.difficulty))

  /// The values of all fields.
  package static let values = IdeaParts(rawValue: 0xFFFF)

  /// The values of a set of fields.
  init(_ fields: FieldSet) { self.init(rawValue: UInt32(fields.rawValue)) }

  /// Whether the value of a field is among the parts.
  package func contains(_ field: Field) -> Bool { contains(IdeaParts(FieldSet(field))) }
}
