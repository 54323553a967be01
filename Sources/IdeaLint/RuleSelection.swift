/// Which rules are on.
package struct RuleSelection: Sendable {
  /// For each rule of ``Rule/all`` whether it is on.
  private let isOn: [Bool]

  /// Every rule.
  package static let all = RuleSelection(isOn: Rule.all.map { _ in true })

  private init(isOn: [Bool]) { self.isOn = isOn }

  /// Turns on what `select` names and off what `ignore` names.
  ///
  /// Both name rules by id, by name, or by the beginning that the ids of a group share (`MI1`, `MI`, `ALL`), case aside.
  /// Where both name a rule, the one that names fewer rules decides, `ignore` among equals.
  ///
  /// - Throws: ``UnknownRule`` for a text that names none.
  package init(select: [String] = ["ALL"], ignore: [String] = []) throws(UnknownRule) {
    let selected = try Self.weights(of: select)
    let ignored = try Self.weights(of: ignore)
    isOn = zip(selected, ignored).map { $0 > $1 }
  }

  /// Whether a rule is on, by its position in ``Rule/all``.
  func contains(_ index: Int) -> Bool { isOn[index] }

  /// The rules that are on, in the order of their ids.
  package var rules: [Rule] { zip(Rule.all, isOn).filter { $0.1 }.map { $0.0 } }

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
