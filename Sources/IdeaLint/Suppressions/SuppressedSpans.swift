internal import TextBasics

/// Where each rule is switched off, as sorted spans that do not touch: one search for each finding.
struct SuppressedSpans {
  /// For each rule of ``Rule/all`` where it is off.
  private var spans: [[SourceRange]]

  init(_ suppressions: [Suppression]) {
    var spans = Rule.all.map { _ in [SourceRange]() }
    for rule in spans.indices { spans[rule] = Self.spans(of: rule, suppressions) }
    self.spans = spans
  }

  /// Whether the place of a finding lies where its rule is off.
  func cover(_ finding: Finding) -> Bool {
    guard let rule = Rule.all.firstIndex(where: { $0.id == finding.rule }) else { return false }
    var low = 0
    var high = spans[rule].count
    while low < high {
      let middle = (low + high) / 2
      if spans[rule][middle].end <= finding.range.start { low = middle + 1 } else { high = middle }
    }
    return low < spans[rule].count && spans[rule][low].contains(finding.range.start)
  }

  private static func spans(of rule: Int, _ suppressions: [Suppression]) -> [SourceRange] {
    var spans: [SourceRange] = []
    var open: Suppression?
    for suppression in suppressions where concerns(suppression, rule) {
      switch suppression.form {
      case .disable:
        open = open ?? suppression
      case .enable:
        if let begin = open { spans.append(SourceRange(begin.reach.start, suppression.reach.start)) }
        open = nil
      case .disableLine, .disableFile, .disableNextIdea:
        spans.append(suppression.reach)
      }
    }
    if let open { spans.append(open.reach) }
    return merged(spans)
  }

  /// Whether a comment is about a rule. What is said of comments themselves is only switched off by its name: else a
  /// comment without names would hide that it does nothing.
  private static func concerns(_ suppression: Suppression, _ rule: Int) -> Bool {
    if suppression.names.isEmpty { return !Rule.all[rule].isAboutSuppressions }
    return suppression.names.contains { $0.rule == rule }
  }

  private static func merged(_ spans: [SourceRange]) -> [SourceRange] {
    var merged: [SourceRange] = []
    for span in spans.sorted(by: { $0.lower < $1.lower }) where !span.isEmpty {
      if let last = merged.last, span.lower <= last.upper {
        merged[merged.count - 1].upper = max(last.upper, span.upper)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
