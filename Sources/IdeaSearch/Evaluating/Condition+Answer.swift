internal import IdeaCatalog

extension Condition {
  /// Whether an idea meets the condition, how well, and where.
  ///
  /// - Parameters:
  ///   - needles: What of the condition stands in the text of an idea that meets it; `nil` where nothing need.
  ///   - needed: A score; how well an idea answers that cannot reach it is told too low.
  func answer(at texts: inout IdeaTexts, _ needles: [RawNeedle]?, needed: Int? = nil) -> ConditionAnswer {
    var answer = ConditionAnswer()
    for value in values {
      switch (field, value) {
      case (nil, .word(let word)):
        Self.look(for: word, in: &texts, needles, needed: needed, &answer)
      case (.title, .word(let word)):
        if texts.withText(of: .title, { word.stands(in: $0) }) ?? false { answer.find(in: .title) }
      case (_, .word(let word)): if asks(texts.idea, for: word) { answer.find(in: .skills) }
      case (_, .mentor(let filter)):
        if texts.idea.mentors.contains(where: { filter.matches($0) }) { answer.find(in: .mentors) }
      case (.difficulty, .name(let filter)):
        if let text = texts.idea.difficulty, filter.matches(FoldedText(text)) { answer.find(in: .other) }
      case (_, .name(let filter)): if isOf(filter, texts.idea) { answer.find(in: .project) }
      case (_, .program(let name)): if texts.idea.program.rawValue == name { answer.holds = true }
      case (_, .years(let range)):
        if let year = texts.idea.term?.year, range.contains(year) { answer.holds = true }
      case (_, .term(let filter)): if filter.matches(texts.idea) { answer.holds = true }
      case (_, .size(let filter)): if filter.matches(texts.idea) { answer.holds = true }
      case (_, .presence(let presence)): if presence.holds(for: texts.idea) { answer.holds = true }
      case (_, .id(let filter)): if filter.matches(texts.idea.id) { answer.holds = true }
      }
    }
    return answer
  }

  /// Looks for a word everywhere, as long as the idea may reach the score that is needed.
  private static func look(
    for word: SearchWord, in texts: inout IdeaTexts, _ needles: [RawNeedle]?, needed: Int?,
    _ answer: inout ConditionAnswer
  ) {
    let mostOfAddress = word.address == nil ? 0 : SearchField.other.mostFromHere
    let isNamed = word.skill != nil && (word.names(texts.idea.skills) || word.names(texts.idea.technologies))
    for field in SearchField.allCases {
      // The long texts come last: those of most ideas need not be looked at.
      if answer.holds, let needed,
        IdeaMatch.hundredths(answer.score + field.mostFromHere + mostOfAddress) < needed
      {
        break
      }
      let isNamedHere = field == .skills && isNamed
      let score = texts.withText(
        of: field, where: { text in isNamedHere || needles?.contains { $0.mayStand(in: text) } ?? true },
        { text in
          let frequency = word.frequency(in: text)
          return field.score(frequency: isNamedHere ? max(1, frequency) : frequency, length: text.folded.count)
        })
      guard let score, score > 0 else { continue }
      answer.score += score
      answer.find(in: field)
    }
    if let address = word.address, texts.idea.addresses.contains(where: address.matches) {
      answer.score += SearchField.other.score(frequency: 1, length: address.text.utf8.count)
      answer.find(in: .other)
    }
  }

  /// Whether an idea asks for a skill, by name or in an entry such as `experience with Go`.
  private func asks(_ idea: Idea, for word: SearchWord) -> Bool {
    let lists = field == .tech ? [idea.technologies] : [idea.skills, idea.technologies]
    return lists.contains { list in
      word.names(list) || list.contains { word.stands(inSkill: FoldedText($0.text)) }
    }
  }

  private func isOf(_ filter: NameFilter, _ idea: Idea) -> Bool {
    let names = field == .subproject ? [idea.subproject] : [idea.project, idea.subproject]
    if names.contains(where: { $0.map { filter.matches(FoldedText($0)) } ?? false }) { return true }
    let slug = idea.id.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first
    return field == .project && slug.map(String.init) == filter.text
  }
}

extension ConditionAnswer {
  fileprivate mutating func find(in field: SearchField) {
    holds = true
    if !fields.contains(field) { fields.append(field) }
  }
}
