internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let sizeInvalid = Rule(
    id: "MI508", name: "size-invalid", summary: "The size of an idea is none that Google has.",
    rationale: """
      Google Summer of Code knows small (90 hours), medium (175) and large (350). How they are spelt does not matter; a \
      number of months or weeks leaves open which of the three is meant.
      """,
    severity: .warning, templates: .gsoc, fix: .safe(changing: .size),
    bad: [gsoc("- Expected project size: ↓three months"), gsoc("- Expected project size: ↓meduim")],
    good: [gsoc("- Expected project size: Large (~350 hour project)"), gsoc("- Project size: 175h")]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      guard let size = ideas[index].size, ![90, 175, 350].contains(size.hours ?? 0),
        let record = value(.size, of: ideas[index])
      else {
        continue
      }
      // Sizes that are written in words beside other numbers say enough.
      guard SizeWords.named(in: size.text).isEmpty else { continue }
      let meant = SizeWords.meant(by: size.text).map { "\($0.word) (~\($0.hours) hours)" }
      reporter.report(
        .chooseSize, at: record.value, idea: index, edits: meant.map { [SourceEdit(record.value, $0)] } ?? [])
    }
  }

  static let sizeContradiction = Rule(
    id: "MI509", name: "size-contradiction", summary: "The size of an idea and its hours do not agree.",
    rationale: """
      A large project has 350 hours: `large (~175 hour project)` leaves open what a contributor is paid for. Two real ideas \
      have it.
      """,
    severity: .error,
    bad: [gsoc("- Expected project size: ↓large (~175 hour project)")],
    good: [
      gsoc("- Expected project size: medium (~175 hour project)"),
      gsoc("- Expected project size: medium or large (175 or 350 hours)"),
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      guard let size = ideas[index].size, let record = value(.size, of: ideas[index]) else { continue }
      let named = SizeWords.named(in: size.text)
      let hours = SizeWords.hours(in: size.text)
      guard named.count == 1, hours.count == 1, named[0].hours != hours[0] else { continue }
      reporter.report(.agree(named[0].word, named[0].hours), at: record.value, idea: index)
    }
  }

  static let difficultyInvalid = Rule(
    id: "MI510", name: "difficulty-invalid", summary: "The difficulty of an idea is no word for one.",
    rationale: """
      Google asks for easy, medium or hard; beginner, intermediate and advanced are understood as well. Anything else \
      cannot be compared with other ideas.
      """,
    severity: .warning, templates: .gsoc, fix: .safe(changing: .difficulty),
    bad: [gsoc("- Difficulty: ↓three of five"), gsoc("- Difficulty: ↓Meduim")],
    good: [gsoc("- Difficulty: Medium"), gsoc("- Difficulty: intermediate to hard")]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      guard let difficulty = ideas[index].difficulty, let record = value(.difficulty, of: ideas[index]),
        !Placeholders.isPlaceholder(difficulty),
        !difficultyWords.contains(where: { ByteSearch.contains($0, in: difficulty) })
      else { continue }
      let meant = EditDistance.closestMatch(to: difficulty.lowercased(), in: ["easy", "medium", "hard"])
      reporter.report(
        .chooseDifficulty, at: record.value, idea: index, edits: meant.map { [SourceEdit(record.value, $0)] } ?? [])
    }
  }

  private static let difficultyWords = [
    "easy", "medium", "hard", "beginner", "intermediate", "advanced", "moderate", "difficult", "challenging", "simple",
    "low", "high", "entry", "expert",
  ]

  private static func value(_ field: Field, of idea: Idea) -> FieldRecord? {
    idea.fields.first { $0.field == field && !$0.isEmpty }
  }

  private static func gsoc(_ field: String) -> RuleExample {
    RuleExample(
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      \(field)
      """, path: "ideas/gsoc/2025.md")
  }
}

/// The words and numbers for sizes.
private enum SizeWords {
  private static let sizes: [(word: String, hours: Int)] = [("small", 90), ("medium", 175), ("large", 350)]

  /// The size that a text is one or two letters away from, when that is all it says.
  static func meant(by text: String) -> (word: String, hours: Int)? {
    guard let word = EditDistance.closestMatch(to: text.lowercased(), in: sizes.map(\.word)) else { return nil }
    return sizes.first { $0.word == word }
  }

  /// The words for sizes in a text.
  static func named(in text: String) -> [(word: String, hours: Int)] {
    sizes.filter { ByteSearch.contains($0.word, in: text) }
  }

  /// The hours in a text that are those of a size, each once.
  static func hours(in text: String) -> [Int] {
    let numbers = Set(text.utf8.split { !ASCII.isDigit($0) }.compactMap { Int(Substring($0)) })
    return sizes.map(\.hours).filter { numbers.contains($0) }
  }
}

extension Finding.Message {
  fileprivate static let chooseSize: Self = "write small (90 hours), medium (175 hours) or large (350 hours)"
  fileprivate static let chooseDifficulty: Self = "write easy, medium or hard"

  fileprivate static func agree(_ word: String, _ hours: Int) -> Self {
    "make size and hours agree: a \(word) project has \(hours) hours"
  }
}
