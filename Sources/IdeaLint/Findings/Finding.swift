package import TextBasics

/// What a rule found at one place of one file.
package struct Finding: Sendable, Hashable {
  /// What a finding says: lower case, no final period, and what to do about it.
  ///
  /// The wording of a rule stands as an extension of this type at the foot of the rule's file.
  package struct Message: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The text, which may quote the file: whoever prints it escapes it.
    package let text: String

    package init(stringLiteral text: String) { self.text = text }
  }

  /// The id of the rule, such as `MI106`.
  package let rule: String
  /// The name of the rule, such as `missing-upstream-issue`.
  package let ruleName: String
  /// How bad it is in a file of this template.
  package let severity: Severity
  /// What is wrong and what to do.
  package let message: String
  /// Where, as byte offsets into the file as it was read; empty where something is missing.
  package let range: SourceRange
  /// The path of the file, as given.
  package let path: String
  /// The id of the idea it concerns; `nil` where it concerns the file or a project.
  package let idea: String?
  /// What would repair it.
  package let fix: Fix?

  package init(
    rule: String, ruleName: String, severity: Severity, message: Message, range: SourceRange, path: String,
    idea: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.ruleName = ruleName
    self.severity = severity
    self.message = message.text
    self.range = range
    self.path = path
    self.idea = idea
    self.fix = fix
  }

  /// Whether this one is reported before `other`: by place, then by rule, then by what it says.
  package func precedes(_ other: Finding) -> Bool {
    if range.lower != other.range.lower { return range.lower < other.range.lower }
    if rule != other.rule { return rule < other.rule }
    if range.upper != other.range.upper { return range.upper < other.range.upper }
    return message < other.message
  }
}
