package import IdeaCatalog
package import TextBasics

/// What is wrong with the tables of contents of a file, and how they should be.
package struct ContentsCheck: Sendable {
  /// What the rules of tables of contents find, in the order of the text.
  package let findings: FileFindings
  /// What brings them up to date, in the order of the text: entries that lead nowhere go; none where nothing is found.
  package let edits: [SourceEdit]
  /// The lines that they are to have, without a line end; of a file that has none those it could have, and none where
  /// there is nothing to list.
  package let text: String

  /// The rules that a linter would follow here.
  private static let rules = [Rule.tocMissing, .tocStale, .tocOrder, .brokenAnchor, .anchorCase].map(\.id)

  /// Checks the contents of a file.
  ///
  /// - Parameter settings: What is in force for it. Where the rule about the order (MI603) is off, or a comment in the
  ///   file suppresses it, entries stay in the order that they have.
  package init(_ file: IdeaFile, _ settings: LintSettings = LintSettings()) {
    let linted = LintedFile(file, options: settings.options, template: settings.template)
    var own = settings
    own.keep(Self.rules)
    let found = Linter(own).lint(file)
    let entries = Set(linted.contents.entries.map(\.range))
    let links = [Rule.brokenAnchor.id, Rule.anchorCase.id]
    findings = FileFindings(
      path: found.path, ideaCount: found.ideaCount,
      findings: found.findings.filter { !links.contains($0.rule) || entries.contains($0.range) })
    if linted.contents.tables.isEmpty {
      let new = linted.newContents
      edits = findings.findings.isEmpty ? [] : new?.edit.map { [$0] } ?? []
      text = new?.text ?? ""
    } else {
      let keepsOrder =
        !own.rules(for: linted.template).contains { $0.rule.id == Rule.tocOrder.id }
        || found.suppressed.contains { $0.finding.rule == Rule.tocOrder.id }
      let revisions = linted.revisedContents(keepsOrder ? [.entries, .dead] : [.entries, .order, .dead])
      edits = findings.findings.isEmpty ? [] : revisions.flatMap(\.edits)
      text = revisions.map(\.text).joined(separator: "\n\n")
    }
  }
}
