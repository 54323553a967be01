internal import TextBasics

extension Rule {
  /// All rules, in the order of their ids.
  package static let all: [Rule] = [
    templatePlaceholder, ideaHeadingLevel, projectWithoutIdeas, duplicateField, fieldNotListItem, duplicateIdeaTitle,
    missingIdeaHeading, noIdeas,
    missingTitle, missingDescription, missingOutcome, missingSkills, missingMentors, missingUpstreamIssue, emptyField,
    placeholderValue,
    mentorFormat, mentorEmailMissing, mentorEmailInvalid, mentorHandleMissing, mentorHandleInvalid, mentorTooFew,
    upstreamURLInvalid, upstreamMultiple,
    invalidUTF8,
  ]

  /// The rule that an id or a name stands for, case aside.
  package static func named(_ text: String) -> Rule? { index(of: text).map { all[$0] } }

  /// The position in ``all`` of the rule that an id or a name stands for, case aside.
  static func index(of text: String) -> Int? {
    let text = text.lowercased()
    return all.firstIndex { $0.name == text || $0.id.lowercased() == text }
  }

  /// The id or name that was probably meant by a text that is neither.
  package static func closest(to text: String) -> String? {
    let words = all.flatMap { [$0.id, $0.name] }
    if let closest = EditDistance.closestMatch(to: text, in: words) { return closest }
    // A part of a name is what people remember of it.
    return text.utf8.count < 4 ? nil : words.first { ByteSearch.contains(text.lowercased(), in: $0) }
  }
}
