internal import CommandKit

/// The options that say which findings count.
enum FindingScopeOptions {
  private static let section = "Findings"

  static let changedSince = Key<String?>.option(
    "changed-since", value: "REF",
    help:
      "Report, and repair, only what stands on lines, or is about ideas, that changed since the branch left this commit.",
    section: section)
  static let writeBaseline = Key<String?>.option(
    "write-baseline", value: "FILE", help: "Write down what is found, as known from now on; print nothing else.",
    section: section)
  static let statistics = Key<Bool>.flag(
    "statistics", help: "Print how often each rule finds something instead of where.", section: section)

  static let rows = [changedSince.row, writeBaseline.row, statistics.row]
}
