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

  /// The position of the rule in ``Rule/all``: a run may have many findings, and they are kept.
  package var ruleIndex: Int { Int(index) }
  private let index: UInt16
  /// How bad it is in a file of this template.
  package let severity: Severity
  /// What is wrong and what to do.
  package let message: String
  /// Where, as byte offsets into the file as it was read; empty where something is missing.
  package let range: SourceRange
  /// The id of the idea it concerns; `nil` where it concerns the file or a project.
  package let idea: String?
  /// What would repair it.
  package let fix: Fix?

  package init(
    rule index: Int, severity: Severity, message: Message, range: SourceRange, idea: String? = nil, fix: Fix? = nil
  ) {
    self.index = UInt16(truncatingIfNeeded: index)
    self.severity = severity
    self.message = message.text
    self.range = range
    self.idea = idea
    self.fix = fix
  }

  /// Whether this one is reported before `other`: by place, then by rule, then by what it says.
  package func precedes(_ other: Finding) -> Bool {
    if range.lower != other.range.lower { return range.lower < other.range.lower }
    if index != other.index { return index < other.index }
    if range.upper != other.range.upper { return range.upper < other.range.upper }
    return message < other.message
  }
}
