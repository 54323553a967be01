/// Which rules are on.
package struct RuleSelection: Sendable {
  /// What a selection says of a rule.
  private enum Choice: Sendable {
    case off
    /// On, where it does not wait for being asked for.
    case on
    /// Selected by its id or name.
    case named
  }

  /// The choice for each rule of ``Rule/all``.
  private let choices: [Choice]

  /// Every rule that is on without being asked for.
  package static let all = RuleSelection(choices: Rule.all.map { _ in .on })

  private init(choices: [Choice]) { self.choices = choices }

  /// Turns on what `select` names and off what `ignore` names.
  ///
  /// Both name rules by id, by name, or by the beginning that the ids of a group share (`MI1`, `MI`, `ALL`), case aside.
  /// Where both name a rule, the one that names fewer rules decides, `ignore` among equals. A rule that waits for being
  /// asked for is on where its id or name was given.
  ///
  /// - Throws: ``UnknownRule`` for a text that names none.
  package init(select: [String] = ["ALL"], ignore: [String] = []) throws(UnknownRule) {
    let selected = try Self.weights(of: select)
    let ignored = try Self.weights(of: ignore)
    choices = zip(selected, ignored).map { $0 <= $1 ? .off : $0 == Int.max ? .named : .on }
  }

  /// Whether a rule is on for files of a template, by its position in ``Rule/all``.
  func contains(_ index: Int, in template: TemplateKind) -> Bool {
    switch choices[index] {
    case .off: false
    case .on: !Rule.all[index].onRequest.contains(template)
    case .named: true
    }
  }

  /// The rules that are on for files of some template, in the order of their ids.
  package var rules: [Rule] {
    zip(Rule.all, choices).filter { $0.1 == .named || ($0.1 == .on && $0.0.isDefault) }.map { $0.0 }
  }

  /// How closely each rule is named: 0 where it is not, else more the fewer rules the text names.
  private static func weights(of texts: [String]) throws(UnknownRule) -> [Int] {
    var weights = Rule.all.map { _ in 0 }
    for text in texts {
      if let index = Rule.index(of: text) {
        weights[index] = Int.max
        continue
      }
      let group = text.uppercased() == "ALL" ? "" : text.uppercased()
      guard group.isEmpty || group.hasPrefix("MI") else { throw UnknownRule(text) }
      var isKnown = false
      for index in weights.indices where Rule.all[index].id.hasPrefix(group) {
        weights[index] = max(weights[index], group.utf8.count + 1)
        isKnown = true
      }
      guard isKnown, !text.isEmpty else { throw UnknownRule(text) }
    }
    return weights
  }
}

/// A text that was meant to name a rule or a group of rules, and names none.
package struct UnknownRule: Error, Hashable {
  /// The text.
  package let name: String
  /// The id or name that was probably meant.
  package let closest: String?

  init(_ name: String) {
    self.name = name
    self.closest = Rule.closest(to: name)
  }
}
