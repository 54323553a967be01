internal import CommandKit
internal import IdeaLint

extension LintReport {
  /// How often each rule finds something, the most frequent first.
  var statistics: Table {
    var table = Table(
      "rules",
      [
        Table.Column("count", "COUNT", isNumeric: true), Table.Column("rule", "RULE"), Table.Column("name", "NAME"),
        Table.Column("errors", "ERRORS", isNumeric: true), Table.Column("warnings", "WARNINGS", isNumeric: true),
        Table.Column("infos", "INFOS", isNumeric: true), Table.Column("fixable", "FIXABLE", isNumeric: true),
      ])
    var counts: [String: Count] = [:]
    for item in files.lazy.flatMap(\.items) { counts[item.finding.rule, default: Count()].add(item.finding) }
    let rows = Rule.all.compactMap { rule in counts[rule.id].map { (rule: rule, count: $0) } }
    for (rule, count) in rows.sorted(by: { ($1.count.all, $0.rule.id) < ($0.count.all, $1.rule.id) }) {
      table.rows.append([
        .number(count.all), .text(rule.id), .text(rule.name), .number(count.errors), .number(count.warnings),
        .number(count.infos), .number(count.fixable),
      ])
    }
    return table
  }

  /// The findings of one rule.
  private struct Count {
    private(set) var errors = 0
    private(set) var warnings = 0
    private(set) var infos = 0
    /// Those that could be fixed without asking.
    private(set) var fixable = 0

    var all: Int { errors + warnings + infos }

    mutating func add(_ finding: Finding) {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if finding.fix?.isSafe ?? false { fixable += 1 }
    }
  }
}
