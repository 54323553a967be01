package import IdeaCatalog

extension IdeaParts {
  /// What differs between two readings of an idea; white space within texts is no difference.
  package init(differencesBetween old: Idea, and new: Idea) {
    self = []
    if old.title != new.title { insert(.title) }
    if old.project != new.project || old.subproject != new.subproject { insert(.project) }
    if old.program != new.program || old.term != new.term { insert(.term) }
    insert(.fullName, if: old.fullName != new.fullName)
    insert(.description, if: !Self.haveSameWords(old.description, new.description))
    insert(.expectedOutcome, if: !Self.haveSameWords(old.expectedOutcome, new.expectedOutcome))
    insert(.skills, if: old.skills != new.skills)
    insert(.technologies, if: old.technologies != new.technologies)
    insert(.mentors, if: old.mentors != new.mentors)
    insert(.upstreamIssue, if: old.upstreamIssues != new.upstreamIssues)
    insert(.lfxURL, if: old.lfxURL != new.lfxURL)
    insert(.size, if: old.size != new.size)
    insert(.difficulty, if: old.difficulty != new.difficulty)
    insert(.component, if: old.component != new.component)
    insert(.prerequisites, if: !Self.haveSameWords(old.prerequisites, new.prerequisites))
    insert(.other, if: !Self.haveSameWords(old.otherFields, new.otherFields))
  }

  private mutating func insert(_ field: Field, if differs: Bool) {
    if differs { insert(IdeaParts(FieldSet(field))) }
  }

  private static func haveSameWords(_ old: LongText?, _ new: LongText?) -> Bool {
    switch (old, new) {
    case (nil, nil): true
    case (let old?, let new?): haveSameWords(old.text, new.text)
    default: false
    }
  }

  private static func haveSameWords(_ old: [OtherField], _ new: [OtherField]) -> Bool {
    old.count == new.count
      && zip(old, new).allSatisfy { $0.label == $1.label && haveSameWords($0.text, $1.text) }
  }

  private static func haveSameWords(_ old: String?, _ new: String?) -> Bool {
    guard let old, let new else { return old == nil && new == nil }
    return old == new || old.split(whereSeparator: \.isWhitespace) == new.split(whereSeparator: \.isWhitespace)
  }
}
