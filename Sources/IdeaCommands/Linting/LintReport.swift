internal import IdeaLint

/// All that a run of `lint` found.
struct LintReport: Sendable {
  /// In the order of the inputs.
  let files: [FileReport]
  /// How much was found in how much.
  let summary: LintSummary

  init(_ files: [FileReport]) {
    self.files = files
    var summary = LintSummary([])
    for file in files { summary.add(file.findings) }
    self.summary = summary
  }

  /// The counts as a line: `3 errors, 2 warnings in 4 files (31 ideas)`.
  var summaryLine: String {
    let found = [
      Self.count(summary.errors, "error"), Self.count(summary.warnings, "warning"), Self.count(summary.infos, "info"),
    ].compactMap { $0 }
    let files = Self.count(summary.files, "file") ?? "no files"
    let ideas = Self.count(summary.ideas, "idea") ?? "no ideas"
    return "\(found.isEmpty ? "no findings" : found.joined(separator: ", ")) in \(files) (\(ideas))"
  }

  /// A number with its noun; `nil` for none.
  private static func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
