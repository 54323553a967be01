internal import IdeaLint

extension Session {
  /// Writes down all findings as known.
  mutating func write(baselineOf report: LintReport, to path: FilePath, _ plan: LintPlan) {
    let name = path.shown(from: environment.files.workingFolder)
    guard status != .failure else { return say("\(name): not written, as not everything could be read") }
    var entries: [Baseline.KnownFinding] = []
    for file in report.files {
      for item in file.items {
        guard let fingerprint = item.fingerprint else { continue }
        let path = FilePath(file.findings.path).absolute(from: environment.files.workingFolder)
        entries.append(
          Baseline.KnownFinding(
            path: plan.baselines.scope(of: path, nil).path ?? file.findings.path, rule: item.finding.rule,
            fingerprint: fingerprint))
      }
    }
    do throws(SystemError) {
      try environment.files.replace(path, with: Baseline(entries).document())
      say("wrote \(entries.count) known finding\(entries.count == 1 ? "" : "s") to \(name)")
    } catch {
      fail("cannot write \(name): \(error.reason)")
    }
  }

  /// Says how many known findings are gone, so that the baseline can be made shorter.
  func warn(ofGoneFindings report: LintReport, _ baselines: LoadedBaselines) {
    let count = report.files.reduce(0) { $0 + $1.goneCount } + baselines.goneFileCount()
    guard count > 0 else { return }
    let findings = count == 1 ? "1 known finding is gone" : "\(count) known findings are gone"
    warn("\(findings); write the baseline again with --write-baseline to remove \(count == 1 ? "it" : "them")")
  }
}
