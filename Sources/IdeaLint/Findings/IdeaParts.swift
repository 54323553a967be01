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

  /// The values of some fields.
  package static func fields(_ fields: Field...) -> IdeaParts {
    fields.reduce(into: []) { $0.formUnion(IdeaParts(FieldSet($1))) }
  }

  /// The values of all fields.
  package static let values = IdeaParts(rawValue: 0xFFFF)

  /// The values of a set of fields.
  init(_ fields: FieldSet) { self.init(rawValue: UInt32(fields.rawValue)) }

  /// Whether the value of a field is among the parts.
  package func contains(_ field: Field) -> Bool { contains(IdeaParts(FieldSet(field))) }
}
