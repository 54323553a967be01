/// What is in force for a file: the rules that are on, how bad their findings are, and what they are told.
package struct LintSettings: Sendable {
  /// The rules that are on.
  package private(set) var selection = RuleSelection.all
  /// For each rule of ``Rule/all`` how bad its findings are, where someone says it; empty where nobody does.
  private var severities: [Severity?] = []
  /// What the rules are told.
  package var options = RuleOptions()
  /// The template that files are taken for; `nil` for the one that each seems to follow.
  package var template: TemplateKind?
  /// From which severity on a finding makes the run fail.
  package private(set) var failOn = FailureThreshold.warning

  package init(_ selection: RuleSelection = .all) { self.selection = selection }

  /// Takes in what one layer says; later layers beat earlier ones.
  ///
  /// Within a layer the order does not matter, but that of severities: the narrower name decides, the later one among
  /// equals.
  package mutating func apply(_ layer: [Setting]) {
    var (select, extendSelect, ignore): ([RuleName]?, [RuleName], [RuleName]) = (nil, [], [])
    var severities: [(rules: RuleName, severity: Severity)] = []
    for setting in layer {
      switch setting {
      case .select(let rules): select = rules
      case .extendSelect(let rules): extendSelect += rules
      case .ignore(let rules): ignore += rules
      case .severity(let rules, let severity): severities.append((rules, severity))
      case .option(let option, let value): _ = option.set(value, in: &options)
      case .failOn(let threshold): failOn = threshold
      case .template(let kind): template = kind
      case .exclude, .baseline: break
      }
    }
    if select != nil || !extendSelect.isEmpty || !ignore.isEmpty {
      selection.apply(select: select, extendSelect: extendSelect, ignore: ignore)
    }
    apply(severities)
  }

  /// Turns all rules off but those of some ids, which stay as they are.
  mutating func keep(_ ids: [String]) { selection.keep(ids) }

  private mutating func apply(_ layer: [(rules: RuleName, severity: Severity)]) {
    guard !layer.isEmpty else { return }
    if severities.isEmpty { severities = Rule.all.map { _ in nil } }
    for index in severities.indices {
      var closest = 0
      for (rules, severity) in layer {
        let weight = rules.weight(of: index)
        guard weight > 0, weight >= closest else { continue }
        closest = weight
        severities[index] = severity
      }
    }
  }

  /// How bad findings of a rule are in files of a template, by its position in ``Rule/all``; `nil` where the rule does not
  /// look at them.
  func severity(of index: Int, in template: TemplateKind) -> Severity? {
    // Part by part: a rule has many, and would be copied as a whole.
    let rules = Rule.all
    guard rules[index].templates.contains(template) else { return nil }
    let own = rules[index].errorIn.contains(template) ? .error : rules[index].severity
    return severities.isEmpty ? own : severities[index] ?? own
  }

  /// The rules that are on for files of a template, each with how bad its findings are, in the order of the ids.
  package func rules(for template: TemplateKind) -> [(rule: Rule, severity: Severity)] {
    Rule.all.indices.compactMap { index in
      guard selection.contains(index, in: template), let severity = severity(of: index, in: template) else {
        return nil
      }
      return (Rule.all[index], severity)
    }
  }
}
