internal import CommandKit
internal import IdeaLint
internal import TextBasics

/// What `lint` does with the fixes of its findings.
struct FixMode: Sendable {
  private static let section = "Fixes"

  static let fix = Key<Bool>.flag(
    "fix", help: "Write what repairs findings into the files; what cannot be repaired is printed.", section: section)
  static let unsafe = Key<Bool>.flag(
    "unsafe-fixes", help: "With --fix or --diff, apply also fixes that may change what is meant.", section: section)
  static let diff = Key<Bool>.flag(
    "diff", help: "Print what --fix would change, and write nothing; exit with 1 if there is any.", section: section)

  /// The rows of the options.
  static let rows = [fix.row, unsafe.row, diff.row]

  /// Whether fixes that may change what is meant are applied too.
  let withUnsafe: Bool
  /// Whether the changes are shown only.
  let isDryRun: Bool

  /// What the command line asks for; `nil` when nothing is to be fixed.
  init?(_ arguments: Arguments) throws(UsageError) {
    isDryRun = arguments[Self.diff]
    withUnsafe = arguments[Self.unsafe]
    guard isDryRun || arguments[Self.fix] else {
      if withUnsafe { throw arguments.usageError("'--unsafe-fixes' goes with '--fix' or '--diff'") }
      return nil
    }
  }
}

extension Session {
  /// Prints what fixes would change; the run ends with status 1 when that is anything.
  mutating func finish(dryRunOf rewrites: [Rewrite], _ report: LintReport, _ arguments: Arguments) {
    print(diffsOf: rewrites, arguments)
    let files = rewrites.count(where: \.isChange)
    guard files > 0 else { return }
    flush()
    let fixes = "\(report.fixCount) \(report.fixCount == 1 ? "fix" : "fixes")"
    say("would apply \(fixes) to \(files) \(files == 1 ? "file" : "files")")
    end(with: .findings)
  }
}
