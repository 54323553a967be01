internal import CommandKit

/// The options that say which findings count.
enum FindingScopeOptions {
  private static let section = "Findings"

  static let changedSince = Key<String?>.option(
    "changed-since", value: "REF",
    help: "Report only what stands on lines, or is about ideas, that changed since the branch left this commit.",
    section: section)
  static let writeBaseline = Key<String?>.option(
    "write-baseline", value: "FILE", help: "Write down what is found, as known from now on; print nothing else.",
    section: section)
  static let statistics = Key<Bool>.flag(
    "statistics", help: "Print how often each rule finds something instead of where.", section: section)

  static let rows = [changedSince.row, writeBaseline.row, statistics.row]

  /// Refuses what cannot go together.
  static func check(_ arguments: Arguments) throws(UsageError) {
    if arguments[statistics] {
      let format = arguments[LintOutput.format]
      guard format == nil || format == .text || format == .json, arguments[LintOutput.file] == nil else {
        throw arguments.usageError("'--statistics' is printed, and as text or json")
      }
      if arguments[FixMode.diff] { throw arguments.usageError("'--statistics' and '--diff' exclude each other") }
    }
    let isFixing = arguments[FixMode.fix] || arguments[FixMode.diff]
    if arguments[writeBaseline] != nil {
      if arguments[SettingOptions.baseline] != nil {
        throw arguments.usageError("'--write-baseline' and '--baseline' exclude each other")
      }
      if arguments[changedSince] != nil {
        throw arguments.usageError("'--write-baseline' and '--changed-since' exclude each other")
      }
      if arguments[FixMode.diff] { throw arguments.usageError("'--write-baseline' and '--diff' exclude each other") }
    }
    if isFixing, arguments[changedSince] != nil {
      throw arguments.usageError("'--changed-since' goes with neither '--fix' nor '--diff': they repair whole files")
    }
  }
}
