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
    var counts = [Count](repeating: Count(), count: Rule.all.count)
    for file in files {
      let findings = file.findings.findings
      for index in findings.indices {
        counts[findings[index].ruleIndex].add(findings[index].severity, isFixable: findings[index].fix?.isSafe ?? false)
      }
    }
    let rows = zip(Rule.all, counts).filter { $0.1.all > 0 }.map { (rule: $0.0, count: $0.1) }
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

    mutating func add(_ severity: Severity, isFixable: Bool) {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if isFixable { fixable += 1 }
    }
  }
}
