package import IdeaCatalog

/// Runs rules over files. A value without state: files can be linted in parallel.
package struct Linter: Sendable {
  /// What is in force for the files it looks at.
  package let settings: LintSettings
  /// Whether there is a file at a path, which begins where those of the files do.
  package var fileExists: @Sendable (_ path: String) -> Bool = { _ in true }

  /// Whether findings are to say something: who only counts them needs no words.
  package var isWorded = true

  /// Creates a linter that does as the settings say.
  package init(_ settings: LintSettings) { self.settings = settings }

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
    var found = findings(in: linted) { settings.selection.contains($0, in: linted.template) }
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

  private func findings(in file: LintedFile, isOn: (Int) -> Bool) -> [Finding] {
    let rules = Rule.all
    var reporter = Reporter(file.file, isWorded: isWorded)
    for index in rules.indices where isOn(index) {
      guard let severity = settings.severity(of: index, in: file.template), case .file(let check) = rules[index].check
      else { continue }
      // Part by part: a rule has many, and would be copied as a whole.
      reporter.begin(index, rules[index].fix, severity: severity)
      check(file, &reporter)
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
    let more = findings(in: file) { !rules.contains($0) && (namesAll || named.contains($0)) }
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
