package import IdeaCatalog

/// Runs rules over files. A value without state: files can be linted in parallel.
package struct Linter: Sendable {
  /// What is in force for the files it looks at.
  package let settings: LintSettings
  /// For each template, by its place, the rules that look at a file by itself and are on, each with how bad its findings
  /// are: worked out once, as all files ask for it.
  private let fileRules: [[FileRule]]
  /// Whether there is a file at a path, which begins where those of the files do.
  package var fileExists: @Sendable (_ path: String) -> Bool = { _ in true }

  /// Whether findings are to say something: who only counts them needs no words.
  package var isWorded = true

  /// Creates a linter that does as the settings say.
  package init(_ settings: LintSettings) {
    self.settings = settings
    fileRules = TemplateKind.allCases.map { template in
      Rule.all.indices.compactMap {
        settings.selection.contains($0, in: template) ? FileRule($0, settings, template) : nil
      }
    }
  }

  /// Creates a linter that runs the selected rules.
  ///
  /// - Parameters:
  ///   - options: What the rules are told.
  ///   - template: The template to take all files for; `nil` for the one that each seems to follow.
  package init(
    _ selection: RuleSelection = .all, options: RuleOptions = RuleOptions(), template: TemplateKind? = nil
  ) {
    var settings = LintSettings(selection)
    settings.options = options
    settings.template = template
    self.init(settings)
  }

  /// What the rules find in a run of one file, less what comments in it suppress.
  package func lint(_ file: IdeaFile) -> FileFindings {
    let checked = check(file)
    return Self.additions(to: [checked], isWorded: isWorded).first?.findings ?? checked.findings
  }

  /// What the rules find in a file by itself, less what comments in it suppress; ``additions(to:)`` tells what there is to
  /// be added when all files of a run were checked.
  ///
  /// - Complexity: linear in the size of the file, but for the sorting of its findings.
  package func check(_ file: IdeaFile) -> CheckedFile {
    let linted = LintedFile(
      file, options: settings.options, template: settings.template, fileExists: fileExists)
    return CheckedFile(findings: findings(in: linted), digest: FileDigest(linted), settings: settings)
  }

  private func findings(in linted: LintedFile) -> FileFindings {
    let file = linted.file
    var found = findings(of: fileRules[linted.template.place], in: linted)
    var reader = SuppressionReader(file, linted.marks)
    let comments = reader.suppressions()
    guard !comments.isEmpty else {
      found.sort { $0.precedes($1) }
      return FileFindings(
        path: file.sourceFile.path, ideaCount: file.ideas.count, failOn: settings.failOn, findings: found)
    }
    found += findings(about: comments, in: linted, beside: found)
    found.sort { $0.precedes($1) }
    let suppressions = comments.filter { $0.form != .unknown }
    let parts = suppressions.parted(found)
    return FileFindings(
      path: file.sourceFile.path, ideaCount: file.ideas.count, failOn: settings.failOn, findings: parts.reported,
      suppressed: parts.suppressed,
      suppressions: suppressions)
  }

  private func findings(of rules: [FileRule], in file: LintedFile) -> [Finding] {
    var reporter = Reporter(file.file, isWorded: isWorded)
    for index in rules.indices {
      reporter.begin(rules[index].index, rules[index].fix, severity: rules[index].severity)
      rules[index].check(file, &reporter)
    }
    return reporter.findings
  }

  /// What the rules about comments say.
  ///
  /// Whether a comment does something must not depend on what was selected: the rules it names are run for it, and what
  /// they find is not reported.
  private func findings(
    about suppressions: [Suppression], in file: LintedFile, beside found: [Finding]
  ) -> [Finding] {
    let rules = Rule.all.indices.filter { settings.selection.contains($0, in: file.template) }
    guard rules.contains(where: { Rule.all[$0].isAboutSuppressions }) else { return [] }
    let namesAll = suppressions.contains { $0.names.isEmpty && $0.form != .unknown }
    let named = Set(suppressions.flatMap { $0.names.compactMap(\.rule) })
    let others = Rule.all.indices.filter { !rules.contains($0) && (namesAll || named.contains($0)) }
    let more = findings(of: others.compactMap { FileRule($0, settings, file.template) }, in: file)
    var counted = SuppressionUses(found + more)
    let uses = counted.uses(of: suppressions)
    var reporter = Reporter(file.file, isWorded: isWorded)
    for index in rules {
      let rule = Rule.all[index]
      guard let severity = settings.severity(of: index, in: file.template), case .suppressions(let check) = rule.check
      else { continue }
      reporter.begin(index, rule.fix, severity: severity)
      check(uses, &reporter)
    }
    return reporter.findings
  }
}

/// A rule that looks at a file by itself, as it is in force for files of a template.
private struct FileRule: Sendable {
  /// The position of the rule in ``Rule/all``.
  let index: Int
  let severity: Severity
  let fix: Fix.Promise?
  let check: @Sendable (_ file: LintedFile, _ reporter: inout Reporter) -> Void

  /// - Returns: `nil` for a rule that looks otherwise, or not at files of the template.
  init?(_ index: Int, _ settings: LintSettings, _ template: TemplateKind) {
    // Part by part: a rule has many, and would be copied as a whole.
    guard let severity = settings.severity(of: index, in: template), case .file(let check) = Rule.all[index].check
    else {
      return nil
    }
    self.index = index
    self.severity = severity
    fix = Rule.all[index].fix
    self.check = check
  }
}
