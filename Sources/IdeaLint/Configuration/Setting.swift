/// One thing that a configuration or the command line says about what `lint` does.
package enum Setting: Sendable {
  /// These rules are on and no others, whatever was said before.
  case select([RuleName])
  /// These rules are on too.
  case extendSelect([RuleName])
  /// These rules are off.
  case ignore([RuleName])
  /// Findings of some rules are as bad as this.
  case severity(RuleName, Severity)
  /// An option of a rule.
  case option(RuleOption, OptionSetting)
  /// A run fails from this severity on.
  case failOn(FailureThreshold)
  /// Files are taken for this template; `nil` for the one that each seems to follow.
  case template(TemplateKind?)
  /// Files that match these patterns are left out.
  case exclude([String])
  /// The file of findings that are known.
  case baseline(String)

  /// What it is called: the key of a configuration, behind `severity.` the name of the rules, or the key of an option.
  package var key: String {
    switch self {
    case .select: "select"
    case .extendSelect: "extendSelect"
    case .ignore: "ignore"
    case .severity(let rules, _): "severity.\(rules.text)"
    case .option(let option, _): option.key
    case .failOn: "failOn"
    case .template: "template"
    case .exclude: "exclude"
    case .baseline: "baseline"
    }
  }

  /// What it says.
  package var value: OptionSetting {
    switch self {
    case .select(let rules), .extendSelect(let rules), .ignore(let rules): .texts(rules.map(\.text))
    case .severity(_, let severity): .text(severity.name)
    case .option(_, let value): value
    case .failOn(let threshold): .text(threshold.rawValue)
    case .template(let template): .text(template?.rawValue ?? "auto")
    case .exclude(let patterns): .texts(patterns)
    case .baseline(let path): .text(path)
    }
  }
}
