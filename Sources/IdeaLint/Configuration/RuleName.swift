/// What a person names rules by: an id, a name, or the beginning that the ids of a group share (`MI1`, `MI`, `ALL`); case
/// does not count.
package struct RuleName: Sendable, Hashable {
  /// The text as written.
  package let text: String
  /// The position in ``Rule/all`` of the one rule that is named.
  private let rule: Int?
  /// The beginning of the ids that are named.
  private let group: String

  /// - Throws: ``UnknownRule`` for a text that names none.
  package init(_ text: String) throws(UnknownRule) {
    self.text = text
    rule = Rule.index(of: text)
    group = text.uppercased() == "ALL" ? "" : text.uppercased()
    guard rule == nil else { return }
    let isGroup = !text.isEmpty && (group.isEmpty || group.hasPrefix("MI"))
    guard isGroup, Rule.all.contains(where: { $0.id.hasPrefix(group) }) else { throw UnknownRule(text) }
  }

  /// The names that texts are.
  package static func names(_ texts: [String]) throws(UnknownRule) -> [RuleName] {
    var names: [RuleName] = []
    for text in texts { names.append(try RuleName(text)) }
    return names
  }

  /// Every rule.
  package static let all: [RuleName] = (try? names(["ALL"])) ?? []

  /// How closely a rule of ``Rule/all`` is named: 0 where it is not, `Int.max` by its own id or name, else more the fewer
  /// rules are named.
  func weight(of index: Int) -> Int {
    if let rule { return rule == index ? Int.max : 0 }
    return group.isEmpty || Rule.all[index].id.hasPrefix(group) ? group.utf8.count + 1 : 0
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

  /// What to say about it, with what was probably meant; it quotes the text, as much of it as a line takes.
  package var complaint: String {
    let advice = closest.map { "did you mean '\($0)'?" } ?? "'ideacat rules' lists them"
    return "unknown rule '\(Quoted.cut(name))'; \(advice)"
  }
}
