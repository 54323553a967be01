package import IdeaCatalog
package import TextBasics

/// What is wrong with the tables of contents of a file, and how they should be.
package struct ContentsCheck: Sendable {
  /// What the rules say of them, in the order of the text; comments that switch rules off do not count here.
  package let findings: FileFindings
  /// What brings them up to date, in the order of the text: entries that lead nowhere go.
  package let edits: [SourceEdit]
  /// The lines that they are to have, without a line end; of a file that has none those it could have, and none where
  /// there is nothing to list.
  package let text: String

  /// Checks the contents of a file; that it has none is wrong where rule MI601 says so, or where it announces some.
  package init(_ file: IdeaFile) {
    let linted = LintedFile(file)
    let rules = [Rule.tocMissing, .tocStale, .tocOrder, .brokenAnchor, .anchorCase].map(\.id)
    let found = Linter((try? RuleSelection(select: rules)) ?? .all).lint(file)
    let entries = Set(linted.contents.entries.map(\.range))
    let links = [Rule.brokenAnchor.id, Rule.anchorCase.id]
    let own = (found.findings + found.suppressed.map(\.finding)).filter { finding in
      rules.contains(finding.rule) && (!links.contains(finding.rule) || entries.contains(finding.range))
    }
    findings = FileFindings(
      path: found.path, ideaCount: found.ideaCount, findings: own.sorted { $0.precedes($1) })
    if linted.contents.tables.isEmpty {
      let new = linted.newContents
      edits = own.isEmpty ? [] : new.map { [$0.edit] } ?? []
      text = new?.text ?? ""
    } else {
      let writer = ContentsWriter(file, linted.headings, linted.contents, keepsDead: false)
      edits = writer.edits
      text = writer.texts.joined(separator: "\n\n")
    }
  }
}
