internal import TextBasics

/// One option of one rule: what configuration, help and documentation know of it.
package struct RuleOption: Sendable {
  /// What an option holds, and where in ``RuleOptions``.
  package enum Storage: Sendable {
    /// A whole number within a range.
    case number(any WritableKeyPath<RuleOptions, Int> & Sendable, in: ClosedRange<Int>)
    /// Any number of texts.
    case texts(any WritableKeyPath<RuleOptions, [String]> & Sendable)
    /// Whole numbers within a range, each under a name.
    case numbers(any WritableKeyPath<RuleOptions, [NamedNumber]> & Sendable, in: ClosedRange<Int>)
  }

  /// The id of the rule and a word, such as `MI501.max`.
  package let key: String
  /// What it holds.
  package let storage: Storage
  /// What it says, as a sentence that ends with a full stop.
  package let help: String

  private init(_ key: String, _ storage: Storage, _ help: String) {
    self.key = key
    self.storage = storage
    self.help = help
  }

  /// All options, in the order of their keys.
  package static let all: [RuleOption] = [
    RuleOption("MI216.max", .number(\.mentorsMax, in: 1...100), "The most mentors of an idea."),
    RuleOption(
      "MI217.min", .number(\.mentorsMin, in: 1...100), "The fewest mentors of an idea; MI105 asks for as many."),
    RuleOption(
      "MI228.maintainers", .texts(\.maintainers),
      "Handles of maintainers, each behind a project and a slash where it holds for that one: Karmada/ana-silva."),
    RuleOption("MI401.extend", .texts(\.moreProjects), "Names of projects that are known beside those of the list."),
    RuleOption("MI401.projects", .texts(\.projects), "The list of projects; empty for that of the CNCF."),
    RuleOption("MI403.max", .number(\.quota, in: 1...10_000), "The most ideas of a project in a term."),
    RuleOption(
      "MI403.projects", .numbers(\.quotas, in: 1...10_000), "The same for projects with a quota of their own."),
    RuleOption(
      "MI408.open", .texts(\.openTerms), "The terms that take proposals, as in 2026-term3; none for all terms."),
    RuleOption(
      "MI501.max", .number(\.titleMax, in: 1...10_000), "The most characters of an idea's name on the platform."),
    RuleOption("MI502.max", .number(\.descriptionMax, in: 1...1_000_000), "The most characters of a description."),
    RuleOption("MI503.min", .number(\.descriptionMin, in: 1...10_000), "The fewest words of a description."),
    RuleOption(
      "MI504.max", .number(\.prerequisiteNameMax, in: 1...10_000), "The most characters of a prerequisite's name."),
    RuleOption(
      "MI505.max", .number(\.prerequisiteDescriptionMax, in: 1...1_000_000),
      "The most characters of a prerequisite's description."),
    RuleOption(
      "MI601.max", .number(\.ideasWithoutContents, in: 1...10_000),
      "The most ideas of a page without a table of contents."),
  ]

  /// The option of this key, case aside.
  package static func named(_ key: String) -> RuleOption? {
    let key = key.lowercased()
    return all.first { $0.key.lowercased() == key }
  }

  /// The key that was probably meant by a text that is none.
  package static func closest(to key: String) -> String? {
    let rule = key.prefix { $0 != "." }.uppercased()
    let ofRule = all.filter { $0.ruleID == rule }.map(\.key)
    // Where the rule is right, the word is not.
    return ofRule.first.map { EditDistance.closestMatch(to: key, in: ofRule) ?? $0 }
      ?? EditDistance.closestMatch(to: key, in: all.lazy.map(\.key))
  }

  /// The id of the rule it belongs to.
  package var ruleID: String { String(key.prefix { $0 != "." }) }
}

extension Rule {
  /// What the rule can be told, in the order of the keys.
  package var options: [RuleOption] { RuleOption.all.filter { $0.ruleID == id } }
}
