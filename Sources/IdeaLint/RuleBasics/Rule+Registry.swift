internal import TextBasics

extension Rule {
  /// All rules, in the order of their ids.
  package static let all: [Rule] = [
    // Structure
    templatePlaceholder, ideaHeadingLevel, ideaOutsideProject, projectWithoutIdeas, headingMissingSpace, fieldOrder,
    duplicateField, unknownField, fieldLabelAlias, fieldBoldLabel, fieldNotListItem, unlabelledBullet,
    outcomeInsideDescription, wrongTargetFile, formSectionMissing, formHeadingInAnswer, duplicateIdeaTitle,
    termPathMismatch, unterminatedBlock, instructionTextLeft, listMarkerSpacing, duplicateProject, fieldLabelColon,
    valueNotIndented, missingIdeaHeading, noIdeas, listMarkerMixed,
    // Presence
    missingTitle, missingDescription, missingOutcome, missingSkills, missingMentors, missingUpstreamIssue,
    missingProjectSize, missingDifficulty, missingLFXURL, missingTechnologies, emptyField, placeholderValue,
    missingTerm, missingProject,
    // Mentors
    mentorFormat, mentorHandleNoAt, mentorMissingSpace, mentorMissingComma, mentorFullWidth, mentorEmailWrapped,
    mentorEmailObfuscated, mentorEmailMissing, mentorEmailInvalid, mentorHandleMissing, mentorHandleInvalid,
    mentorNameMissing, mentorDuplicateHandle, mentorDuplicateEmail, mentorDuplicateLFID, mentorTooMany, mentorTooFew,
    mentorNoPrimary, mentorMultiplePrimary, mentorRoleUnknown, mentorLFIDMissing, mentorLFIDFormat, mentorFieldCount,
    mentorInlineList, mentorJoinedLine, mentorIdentityConflict, mentorLinkForm, mentorNotMaintainer, mentorUnbalanced,
    // Links
    upstreamURLInvalid, upstreamMultiple, upstreamNotIssue, upstreamWrapped, upstreamShorthand, upstreamUntidy,
    duplicateUpstream, upstreamOrgMismatch, lfxURLInvalid, lfxURLDuplicate, codingChallengeMismatch,
    relativeLinkBroken, linkTextURLMismatch, linkMalformed,
    // Values
    unknownProject, projectNameNoncanonical, overQuota, resubmittedIdea, nearDuplicateIdea, termUnknownOrClosed,
    titleTooLong, descriptionTooLong, descriptionTooShort, prerequisiteNameTooLong, prerequisiteDescriptionTooLong,
    prerequisiteUnchecked, skillsConflict, sizeInvalid, sizeContradiction, difficultyInvalid, titleRepeatsProject,
    // Contents
    tocMissing, tocStale, tocOrder, brokenAnchor, anchorCase, duplicateAnchor,
    // Texts
    skillAlias, skillCase, skillDuplicate, skillsTrailingSeparator, byteOrderMark, invisibleCharacter, bidiControl,
    invalidUTF8, rawHTMLScript, csvFormulaLead, mojibake, unusedSuppression, unknownRule, inputLimit,
  ]

  /// The rule that an id or a name stands for, case aside.
  package static func named(_ text: String) -> Rule? { index(of: text).map { all[$0] } }

  /// The position in ``all`` of the rule that an id or a name stands for, case aside.
  static func index(of text: String) -> Int? {
    let (name, id) = (text.lowercased(), text.uppercased())
    return all.firstIndex { $0.id == id || $0.name == name }
  }

  /// The id or name that was probably meant by a text that is neither.
  package static func closest(to text: String) -> String? {
    let words = all.flatMap { [$0.id, $0.name] }
    if let closest = EditDistance.closestMatch(to: text, in: words) { return closest }
    // A part of a name is what people remember of it.
    return text.utf8.count < 4 ? nil : words.first { ByteSearch.contains(text.lowercased(), in: $0) }
  }
}
