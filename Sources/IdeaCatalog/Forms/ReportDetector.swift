internal import MarkdownSyntax

/// Tells the final report of a finished project from lists of ideas and other pages.
enum ReportDetector {
  /// Whether a document is a report: its title says so, and it tells of one person's work.
  ///
  /// Title, programme, contributor and the sections that reports have are counted; no one of them decides. Most pages
  /// are told by their headings.
  static func isReport(_ document: Document) -> Bool {
    let headings = ReportHeadings(document)
    var points = headings.titles.contains(where: ReportTitle.saysReport) ? 2 : 0
    if headings.titles.contains(where: { ProgramTermReader(text: $0).program != nil }) { points += 1 }
    guard points > 0 else { return false }
    points += min(2, ReportHeadings.sectionCount(of: document))
    guard points >= 3 else { return false }
    let contributors = ReportPage(document).values.count { $0.label == .contributor }
    // A page with several is a list of projects or of reports.
    return contributors <= 2 && points + (contributors > 0 || headings.author != nil ? 1 : 0) >= 4
  }
}
