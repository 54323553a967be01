/// Which rules are on.
package struct RuleSelection: Sendable, Hashable {
  /// What a selection says of a rule.
  private enum Choice: Sendable, Hashable {
    case off
    /// On, where it does not wait for being asked for.
    case on
    /// Selected by its id or name.
    case named
  }

  /// The choice for each rule of ``Rule/all``.
  private var choices: [Choice]

  /// Every rule that is on without being asked for.
  package static let all = RuleSelection(choices: Rule.all.map { _ in .on })

  private init(choices: [Choice]) { self.choices = choices }

  /// Turns on what `select` names and off what `ignore` names.
  ///
  /// Where both name a rule, the one that names fewer rules decides, `ignore` among equals. A rule that waits for being
  /// asked for is on where its id or name was given.
  ///
  /// - Throws: ``UnknownRule`` for a text that names none.
  package init(select: [String] = ["ALL"], ignore: [String] = []) throws(UnknownRule) {
    self = .all
    apply(select: try RuleName.names(select), ignore: try RuleName.names(ignore))
  }

  /// Takes in what one layer of the configuration says.
  ///
  /// - Parameters:
  ///   - select: What is on, whatever was said before; `nil` to begin with what was on before.
  ///   - extendSelect: What is on beside that.
  ///   - ignore: What is off; where another list of this layer names a rule too, the narrower decides, this one among
  ///     equals.
  package mutating func apply(select: [RuleName]?, extendSelect: [RuleName] = [], ignore: [RuleName] = []) {
    for index in choices.indices {
      let on = ((select ?? []) + extendSelect).lazy.map { $0.weight(of: index) }.max() ?? 0
      let off = ignore.lazy.map { $0.weight(of: index) }.max() ?? 0
      if on > off {
        if on == Int.max || choices[index] == .off || select != nil { choices[index] = on == Int.max ? .named : .on }
      } else if off > 0 || select != nil {
        choices[index] = .off
      }
    }
  }

  /// Turns all rules off but those of some ids, which stay as they are.
  mutating func keep(_ ids: [String]) {
    for index in choices.indices where !ids.contains(Rule.all[index].id) { choices[index] = .off }
  }

  /// Whether a rule is on for files of a template, by its position in ``Rule/all``.
  func contains(_ index: Int, in template: TemplateKind) -> Bool {
    let rules = Rule.all
    return switch choices[index] {
    case .off: false
    case .on: !rules[index].onRequest.contains(template)
    case .named: true
    }
  }

  /// The rules that are on for files of some template, in the order of their ids.
  package var rules: [Rule] {
    zip(Rule.all, choices).filter { $0.1 == .named || ($0.1 == .on && $0.0.isDefault) }.map { $0.0 }
  }
}
