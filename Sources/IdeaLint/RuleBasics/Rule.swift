/// One thing that can be wrong with a file of ideas: a value that says what, why, how bad, and how to find it.
///
/// Rules are static values, one file each in `Rules/`, or one for a family that shares a check. Their examples are their
/// documentation and their tests.
///
/// What a rule has is written in constants, sets of templates among them: so most rules stand in the binary as they are, and
/// a run that lints need not make them first.
package struct Rule: Sendable {
  /// How a rule looks for its findings.
  package enum Check: Sendable {
    /// File by file: called once for each, with all of its ideas.
    case file(@Sendable (_ file: LintedFile, _ reporter: inout Reporter) -> Void)
    /// After all others: called once for each file with the comments in it that switch rules off.
    case suppressions(@Sendable (_ uses: [SuppressionUse], _ reporter: inout Reporter) -> Void)
    /// Across the files of a run: called once, when all of them were read.
    case across(@Sendable (_ set: FileSet, _ reporter: inout SetReporter) -> Void)
  }

  /// `MI` and three digits, the first of which is the group; never used again for another rule.
  package let id: String
  /// The name, lower case with hyphens.
  package let name: String
  /// What is wrong, in one sentence.
  package let summary: String
  /// Why it matters and how often it happens, in one paragraph.
  package let rationale: String
  /// How bad it is where the template says nothing else.
  package let severity: Severity
  /// The templates in which it is an error, whatever it is elsewhere.
  package let errorIn: TemplateSet
  /// The templates whose files it looks at.
  package let templates: TemplateSet
  /// Those of ``templates`` whose files it looks at only when it is selected by its id or name.
  package let onRequest: TemplateSet
  /// Texts with exactly one finding of this rule, marked by `↓` before the first character.
  package var bad: [RuleExample] { makeBad() }
  /// Texts with no finding of this rule.
  package var good: [RuleExample] { makeGood() }
  // Examples are made when somebody asks for them: a run that lints does not.
  private let makeBad: @Sendable () -> [RuleExample]
  private let makeGood: @Sendable () -> [RuleExample]
  /// What it promises of the fixes of its findings; `nil` for a rule without fixes.
  package let fix: Fix.Promise?
  /// How it looks for its findings.
  package let check: Check

  private init(
    id: String, name: String, summary: String, rationale: String, severity: Severity,
    errorIn: TemplateSet, templates: TemplateSet, onRequest: TemplateSet,
    fix: Fix.Promise?,
    bad: @escaping @Sendable () -> [RuleExample], good: @escaping @Sendable () -> [RuleExample], looking check: Check
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.rationale = rationale
    self.severity = severity
    self.errorIn = errorIn
    self.templates = templates
    self.onRequest = onRequest
    makeBad = bad
    makeGood = good
    self.fix = fix
    self.check = check
  }

  /// A rule about a file.
  init(
    id: String, name: String, summary: String, rationale: String, severity: Severity,
    errorIn: TemplateSet = [], templates: TemplateSet = .all, onRequest: TemplateSet = [], fix: Fix.Promise? = nil,
    bad: @autoclosure @escaping @Sendable () -> [RuleExample],
    good: @autoclosure @escaping @Sendable () -> [RuleExample],
    check: @escaping @Sendable (_ file: LintedFile, _ reporter: inout Reporter) -> Void
  ) {
    self.init(
      id: id, name: name, summary: summary, rationale: rationale, severity: severity, errorIn: errorIn,
      templates: templates, onRequest: onRequest, fix: fix, bad: bad, good: good, looking: .file(check))
  }

  /// A rule about the comments that switch rules off.
  init(
    id: String, name: String, summary: String, rationale: String, severity: Severity, fix: Fix.Promise? = nil,
    bad: @autoclosure @escaping @Sendable () -> [RuleExample],
    good: @autoclosure @escaping @Sendable () -> [RuleExample],
    suppressions: @escaping @Sendable (_ uses: [SuppressionUse], _ reporter: inout Reporter) -> Void
  ) {
    self.init(
      id: id, name: name, summary: summary, rationale: rationale, severity: severity, errorIn: [],
      templates: .all, onRequest: [], fix: fix, bad: bad, good: good,
      looking: .suppressions(suppressions))
  }

  /// A rule across the files of a run.
  init(
    id: String, name: String, summary: String, rationale: String, severity: Severity,
    errorIn: TemplateSet = [], templates: TemplateSet = .all, onRequest: TemplateSet = [],
    bad: @autoclosure @escaping @Sendable () -> [RuleExample],
    good: @autoclosure @escaping @Sendable () -> [RuleExample],
    across: @escaping @Sendable (_ set: FileSet, _ reporter: inout SetReporter) -> Void
  ) {
    self.init(
      id: id, name: name, summary: summary, rationale: rationale, severity: severity, errorIn: errorIn,
      templates: templates, onRequest: onRequest, fix: nil, bad: bad, good: good, looking: .across(across))
  }

  /// How bad it is in files of a template; `nil` where the rule does not look at them.
  package func severity(in template: TemplateKind) -> Severity? {
    guard templates.contains(template) else { return nil }
    return errorIn.contains(template) ? .error : severity
  }

  /// Whether it is about the comments that switch rules off.
  package var isAboutSuppressions: Bool {
    if case .suppressions = check { return true }
    return false
  }

  /// Whether it looks at all files of a run at once.
  package var isAcrossFiles: Bool {
    if case .across = check { return true }
    return false
  }

  /// Whether it looks at files of any template without being selected by its id or name.
  package var isDefault: Bool { !templates.isSubset(of: onRequest) }
}
