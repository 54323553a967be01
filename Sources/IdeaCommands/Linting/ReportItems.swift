internal import IdeaLint

/// The findings of a file that count as items of a report, put together when they are looked at: a run may have many, and
/// the findings are kept already.
struct ReportItems: RandomAccessCollection, Sendable {
  private let findings: [Finding]
  private let parts: [ReportItem.Part]

  /// - Parameter parts: What is known of each finding beside itself.
  init(_ findings: [Finding], _ parts: [ReportItem.Part]) {
    self.findings = findings
    self.parts = parts
  }

  var startIndex: Int { 0 }

  var endIndex: Int { parts.count }

  subscript(index: Int) -> ReportItem { ReportItem(finding: findings[index], part: parts[index]) }
}
