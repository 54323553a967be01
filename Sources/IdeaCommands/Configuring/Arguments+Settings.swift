internal import CommandKit
internal import IdeaLint
internal import TextBasics

extension Arguments {
  /// What the command line says about rules.
  func settings() throws(UsageError) -> [Setting] {
    var settings: [Setting] = []
    if isGiven(SettingOptions.select) { settings.append(.select(try rules(self[SettingOptions.select]))) }
    if isGiven(SettingOptions.extendSelect) {
      settings.append(.extendSelect(try rules(self[SettingOptions.extendSelect])))
    }
    if isGiven(SettingOptions.ignore) { settings.append(.ignore(try rules(self[SettingOptions.ignore]))) }
    for text in self[SettingOptions.severity] { settings.append(try severity(text)) }
    for text in self[SettingOptions.set] { settings.append(try option(text)) }
    if let choice = self[SettingOptions.template] { settings.append(.template(choice.kind)) }
    if let threshold = self[SettingOptions.failOn] { settings.append(.failOn(threshold)) }
    if let path = self[SettingOptions.baseline] { settings.append(.baseline(path)) }
    return settings
  }

  private func rules(_ texts: [String]) throws(UsageError) -> [RuleName] {
    do throws(UnknownRule) {
      return try RuleName.names(texts)
    } catch {
      throw usageError(TerminalText.escaped(error.complaint))
    }
  }

  /// Reads `MI103=error`.
  private func severity(_ text: String) throws(UsageError) -> Setting {
    let (name, value) = Self.parts(of: text)
    let names = Severity.allCases.reversed().map(\.name)
    guard let value, let severity = Severity.allCases.first(where: { $0.name == value }) else {
      let expected = "expected a rule, '=' and one of \(names.joined(separator: ", "))"
      throw usageError("invalid value '\(TerminalText.escaped(text))' for '--severity'; \(expected)")
    }
    guard let rules = try rules([name]).first else { throw usageError("empty value for '--severity'") }
    return .severity(rules, severity)
  }

  /// Reads `MI501.max=80`.
  private func option(_ text: String) throws(UsageError) -> Setting {
    let (key, value) = Self.parts(of: text)
    guard let option = RuleOption.named(key) else {
      let closest = RuleOption.closest(to: key).map { "did you mean '\($0)'?" } ?? "'ideacat config' lists them"
      throw usageError("unknown option '\(TerminalText.escaped(key))' for '--set'; \(closest)")
    }
    guard let value, let setting = option.setting(parsing: value) else {
      throw usageError(
        "invalid value '\(TerminalText.escaped(value ?? ""))' for '\(option.key)'; expected \(option.expectation)")
    }
    return .option(option, setting)
  }

  /// What stands before the first `=`, and what behind it.
  private static func parts(of text: String) -> (name: String, value: String?) {
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (text, nil) }
    return (String(text[..<equals]), String(text[text.utf8.index(after: equals)...]))
  }
}
