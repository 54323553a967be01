internal import TextBasics

/// The fields of an idea whose values are read where not all of them are asked for.
///
/// Values that are looked for as one text are read together, and so are those that complete each other. Titles and names of
/// projects, on which others depend, and the places of long texts, which cost nothing, are always read.
struct AskedFields: OptionSet {
  let rawValue: UInt8

  static let all = AskedFields(rawValue: .max)
  private static let skills = AskedFields(rawValue: 1)
  private static let mentors = AskedFields(rawValue: 2)
  private static let links = AskedFields(rawValue: 4)
  private static let other = AskedFields(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// - Parameter isAsked: Is told where a label and its value stand, in bytes, and says whether they are asked for.
  init(_ records: [FieldRecord], where isAsked: (Field, Range<Int>) -> Bool) {
    self.init()
    for record in records {
      let range = record.label.start..<max(record.label.start, record.value.end)
      if isAsked(record.field, range) { formUnion(Self.text(with: record)) }
    }
  }

  /// Whether the values of a field are read.
  func contains(_ field: Field) -> Bool { Self.group(of: field).map(contains) ?? true }

  /// What is looked for together with a value.
  private static func text(with record: FieldRecord) -> AskedFields {
    if let group = group(of: record.field) { return group }
    return switch record.field {
    case .description, .expectedOutcome: record.carrier == .none ? other : []  // a name on the platform may begin it
    default: other  // some titles and projects are kept under their labels
    }
  }

  private static func group(of field: Field) -> AskedFields? {
    switch field {
    case .description, .expectedOutcome, .title, .project, .fullName: nil
    case .skills, .technologies: skills
    case .mentors: mentors
    case .upstreamIssue, .lfxURL: links
    case .size, .difficulty, .component, .prerequisites, .mentee, .other: other
    }
  }
}
