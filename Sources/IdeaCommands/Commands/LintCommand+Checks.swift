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
    let isReported = arguments[LintOutput.format] != nil || arguments[LintOutput.file] != nil
    if isReported, arguments[FixMode.diff] {
      throw arguments.usageError("'--diff' prints changes: it goes with neither '--format' nor '--output'")
    }
    if arguments[FindingScopeOptions.writeBaseline] != nil {
      if isReported {
        throw arguments.usageError("'--write-baseline' reports nothing: it goes with neither '--format' nor '--output'")
      }
      if arguments[SettingOptions.baseline] != nil {
        throw arguments.usageError("'--write-baseline' and '--baseline' exclude each other")
      }
      if arguments[FindingScopeOptions.changedSince] != nil {
        throw arguments.usageError("'--write-baseline' and '--changed-since' exclude each other")
      }
      if arguments[FixMode.diff] { throw arguments.usageError("'--write-baseline' and '--diff' exclude each other") }
    }
  }
}
