internal import TextBasics

/// Tells which comments keep a finding from being reported.
///
/// One pass from the end of the file to its beginning, and one search for each name.
struct SuppressionUses {
  /// The offsets of the findings of each rule of ``Rule/all``, sorted.
  private var offsets: [[UInt32]]
  /// For each rule where the next comment behind switches it on again.
  private var nextEnable: [Int]

  init(_ findings: [Finding]) {
    offsets = Rule.all.map { _ in [] }
    nextEnable = Rule.all.map { _ in Int.max }
    for finding in findings { offsets[finding.ruleIndex].append(finding.range.lower) }
    for place in offsets.indices { offsets[place].sort() }
  }

  /// The comments that switch something off, in their order, each with what of it does nothing.
  mutating func uses(of suppressions: [Suppression]) -> [SuppressionUse] {
    var uses: [SuppressionUse] = []
    for suppression in suppressions.reversed() {
      guard suppression.form != .enable else {
        enable(suppression)
        continue
      }
      guard suppression.form != .unknown else {
        uses.append(SuppressionUse(suppression: suppression, unusedNames: [], isUnused: false))
        continue
      }
      let unused = suppression.names.indices.filter { index in
        suppression.names[index].rule.map { !isUsed($0, by: suppression) } ?? false
      }
      let isUnused =
        suppression.names.isEmpty
        && !offsets.indices.contains { !Rule.all[$0].isAboutSuppressions && isUsed($0, by: suppression) }
      uses.append(SuppressionUse(suppression: suppression, unusedNames: unused, isUnused: isUnused))
    }
    return uses.reversed()
  }

  private mutating func enable(_ suppression: Suppression) {
    if suppression.names.isEmpty {
      for rule in nextEnable.indices { nextEnable[rule] = suppression.range.start }
    }
    for name in suppression.names {
      if let rule = name.rule { nextEnable[rule] = suppression.range.start }
    }
  }

  /// Whether a rule finds something where a comment switches it off. What rules say about comments is not asked for.
  private func isUsed(_ rule: Int, by suppression: Suppression) -> Bool {
    if Rule.all[rule].isAboutSuppressions { return true }
    let end = suppression.form == .disable ? min(suppression.reach.end, nextEnable[rule]) : suppression.reach.end
    var low = 0
    var high = offsets[rule].count
    while low < high {
      let middle = (low + high) / 2
      if Int(offsets[rule][middle]) < suppression.reach.start { low = middle + 1 } else { high = middle }
    }
    return low < offsets[rule].count && Int(offsets[rule][low]) < end
  }
}
