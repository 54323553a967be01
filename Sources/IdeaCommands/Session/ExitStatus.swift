/// How a run ended, as the shell sees it.
package enum ExitStatus: Int32, Sendable {
  /// All was done; `lint` found nothing, or `search` something.
  case done = 0
  /// `lint` found something at or above `--fail-on`, `--check` and `--diff` something to change, or nothing was found
  /// that was looked for.
  case findings = 1
  /// The command line cannot be carried out.
  case usage = 2
  /// Something could not be read or written.
  case failure = 3

  /// Takes over another status when that one says more: 2, then 3, then 1.
  mutating func add(_ other: ExitStatus) {
    if other.rank > rank { self = other }
  }

  private var rank: Int {
    switch self {
    case .done: 0
    case .findings: 1
    case .failure: 2
    case .usage: 3
    }
  }
}
