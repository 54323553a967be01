internal import CommandKit

extension LintCommand {
  /// Refuses options that cannot go together.
  static func checkScope(_ arguments: Arguments) throws(UsageError) {
    let isFixing = arguments[FixMode.fix] || arguments[FixMode.diff]
    if arguments[FindingScopeOptions.statistics] {
      let format = arguments[LintOutput.format]
      guard format == nil || format == .text || format == .json, arguments[LintOutput.file] == nil else {
        throw arguments.usageError("'--statistics' is printed, and as text or json")
      }
      if isFixing { throw arguments.usageError("'--statistics' goes with neither '--fix' nor '--diff'") }
    }
    if arguments[FindingScopeOptions.writeBaseline] != nil {
      if arguments[SettingOptions.baseline] != nil {
        throw arguments.usageError("'--write-baseline' and '--baseline' exclude each other")
      }
      if arguments[FindingScopeOptions.changedSince] != nil {
        throw arguments.usageError("'--write-baseline' and '--changed-since' exclude each other")
      }
      if arguments[FixMode.diff] { throw arguments.usageError("'--write-baseline' and '--diff' exclude each other") }
    }
    if isFixing, arguments[FindingScopeOptions.changedSince] != nil {
      throw arguments.usageError("'--changed-since' goes with neither '--fix' nor '--diff': they repair whole files")
    }
  }
}
