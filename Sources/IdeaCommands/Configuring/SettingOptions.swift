internal import CommandKit
internal import IdeaLint

/// The options that say what `lint` does, each of them also a key of a configuration.
enum SettingOptions {
  private static let section = "Rules"

  static let select = Key<[String]>.list(
    "select", value: "RULE", default: "ALL",
    help: "Check these rules only: ids, names, or the beginning of ids, as MI2.", section: section)
  static let extendSelect = Key<[String]>.list(
    "extend-select", value: "RULE", help: "Check these rules too.", section: section)
  static let ignore = Key<[String]>.list(
    "ignore", value: "RULE", help: "Leave out these rules; the narrower of --select and --ignore decides.",
    section: section)
  static let severity = Key<[String]>.list(
    "severity", value: "RULE=SEVERITY", help: "Take findings of these rules for errors, warnings or infos.",
    section: section)
  static let set = Key<[String]>.repeated(
    "set", value: "OPTION=VALUE", help: "Set an option of a rule, as MI501.max=80; 'config' lists them.",
    section: section)
  static let template = Key<TemplateChoice?>.option(
    "template", value: "TEMPLATE", default: "auto", help: "Take files for this template, not for what they seem.",
    section: section)
  static let failOn = Key<FailureThreshold?>.option(
    "fail-on", value: "SEVERITY", default: "warning", help: "Exit with 1 when something as bad as this is found.",
    section: section)
  static let baseline = Key<String?>.option(
    "baseline", value: "FILE", help: "Leave out the findings that this file knows.", section: section)

  /// The rows of all of them, in the order of help.
  static let rows = [
    select.row, extendSelect.row, ignore.row, severity.row, set.row, template.row, failOn.row, baseline.row,
  ]
}

extension FailureThreshold: OptionValue {}

/// A template, or the one that a file seems to follow.
enum TemplateChoice: String, CaseIterable, OptionValue {
  case auto, lfx, gsoc, readme
  case issueForm = "issue-form"

  /// The template; `nil` for the one that a file seems to follow.
  var kind: TemplateKind? { TemplateKind(rawValue: rawValue) }
}
