internal import TextBasics

/// Where each rule is switched off, and by which comment, as sorted spans that do not overlap: one search for each finding.
struct SuppressedSpans {
  /// Bytes in which a comment switches a rule off.
  private struct Span {
    var range: SourceRange
    /// The position of the comment.
    let suppression: Int
  }

  /// For each rule of ``Rule/all`` where it is off.
  private var spans: [[Span]]

  init(_ suppressions: [Suppression]) {
    spans = Rule.all.indices.map { Self.spans(of: $0, suppressions) }
  }

  /// The comment that switches the rule of a finding off where the finding stands: the first, where there are several.
  func suppression(of finding: Finding) -> Int? {
    let rule = finding.ruleIndex
    var low = 0
    var high = spans[rule].count
    while low < high {
      let middle = (low + high) / 2
      if spans[rule][middle].range.end <= finding.range.start { low = middle + 1 } else { high = middle }
    }
    guard low < spans[rule].count, spans[rule][low].range.contains(finding.range.start) else { return nil }
    return spans[rule][low].suppression
  }

  private static func spans(of rule: Int, _ suppressions: [Suppression]) -> [Span] {
    var spans: [Span] = []
    var open: Int?
    for (index, suppression) in suppressions.enumerated() where concerns(suppression, rule) {
      switch suppression.form {
      case .disable:
        open = open ?? index
      case .enable:
        if let begin = open {
          let range = SourceRange(suppressions[begin].reach.start, suppression.reach.start)
          spans.append(Span(range: range, suppression: begin))
        }
        open = nil
      case .disableLine, .disableFile, .disableNextIdea:
        spans.append(Span(range: suppression.reach, suppression: index))
      case .unknown: break
      }
    }
    if let open { spans.append(Span(range: suppressions[open].reach, suppression: open)) }
    return parted(spans)
  }

  /// Whether a comment is about a rule. What is said of comments themselves is only switched off by its name: else a
  /// comment without names would hide that it does nothing.
  private static func concerns(_ suppression: Suppression, _ rule: Int) -> Bool {
    if suppression.names.isEmpty { return !Rule.all[rule].isAboutSuppressions }
    return suppression.names.contains { $0.rule == rule }
  }

  /// The spans in the order of the text, each from where those before it end.
  private static func parted(_ spans: [Span]) -> [Span] {
    var parted: [Span] = []
    for var span in spans.sorted(by: { ($0.range.lower, $0.suppression) < ($1.range.lower, $1.suppression) }) {
      span.range.lower = max(span.range.lower, parted.last?.range.upper ?? 0)
      if span.range.lower < span.range.upper { parted.append(span) }
    }
    return parted
  }
}

extension [Suppression] {
  /// Tells findings that are to be reported from those that a comment suppresses, each in their order.
  func parted(_ findings: [Finding]) -> (reported: [Finding], suppressed: [SuppressedFinding]) {
    let spans = SuppressedSpans(self)
    var reported: [Finding] = []
    var suppressed: [SuppressedFinding] = []
    for finding in findings {
      if let index = spans.suppression(of: finding) {
        suppressed.append(SuppressedFinding(finding: finding, reason: self[index].reason))
      } else {
        reported.append(finding)
      }
    }
    return (reported, suppressed)
  }
}
