internal import TextBasics

/// Where the sections of an issue form stand in a text.
///
/// GitHub writes each label as `### Label` at the left margin and each answer as it was typed, so an answer may hold
/// headings, even labels, and may leave a fence open. The known labels in their order decide what is a section.
struct IssueFormOutline {
  /// A label and the answer below it, up to the next label.
  struct Place {
    let section: IssueFormSection
    /// The line of the label, marks included.
    let label: Range<Int>
    /// The bytes between the label's line and the next label.
    let answer: Range<Int>
  }

  /// The sections, in the order of the text.
  let places: [Place]

  /// Finds the sections; `nil` where the text is no issue form: neither the first labels nor most of all stand
  /// there in order.
  ///
  /// - Complexity: linear in the number of bytes; other texts are left at their first heading of level 3.
  init?(_ bytes: Span<UInt8>) {
    guard let labels = Self.labels(in: bytes) else { return nil }
    let chain = Self.longestChain(of: labels)
    // With most labels there it is a form, whichever is lost.
    let isWhole = chain.count >= 3 && chain[0].section == .project
    guard isWhole && (chain[1].section == .term || chain[1].section == .name) || chain.count >= 8 else { return nil }
    places = chain.indices.map { index in
      let end = index + 1 < chain.count ? chain[index + 1].line.lowerBound : bytes.count
      let line = chain[index].line
      return Place(section: chain[index].section, label: line, answer: line.upperBound..<end)
    }
  }

  private typealias Label = (section: IssueFormSection, line: Range<Int>)

  /// The lines that are known labels; `nil` where the first heading of level 3 is none.
  private static func labels(in bytes: Span<UInt8>) -> [Label]? {
    var labels: [Label] = []
    var at = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    while at < bytes.count {
      let end = ByteSearch.lineEnd(in: bytes, from: at, end: bytes.count)
      if end - at > 4, bytes[at] == 0x23, bytes[at + 1] == 0x23, bytes[at + 2] == 0x23, ASCII.isBlank(bytes[at + 3]) {
        if let section = IssueFormSection(label: at + 4..<end, in: bytes) {
          labels.append((section, at..<end))
        } else if labels.isEmpty {
          return nil
        }
      }
      at = end + 1
    }
    return labels.isEmpty ? nil : labels
  }

  /// The most labels that stand in the form's order; of equal ones the last, since only an answer above it can hold
  /// another.
  private static func longestChain(of labels: [Label]) -> [Label] {
    // Of each section the longest chain that ends with it: its length and its last label.
    var best: [(length: Int, label: Int)] = Array(repeating: (0, -1), count: IssueFormSection.allCases.count)
    var previous: [Int] = []
    previous.reserveCapacity(labels.count)
    for (index, label) in labels.enumerated() {
      let own = label.section.rawValue
      var length = 0
      var before = -1
      for section in 0..<own where best[section].length >= max(length, 1) {
        if best[section].length == length, best[section].label < before { continue }
        (length, before) = best[section]
      }
      previous.append(before)
      if length + 1 >= best[own].length { best[own] = (length + 1, index) }
    }
    var next = best.max { ($0.length, $0.label) < ($1.length, $1.label) }?.label ?? -1
    var chain: [Label] = []
    while next >= 0 {
      chain.append(labels[next])
      next = previous[next]
    }
    return chain.reversed()
  }
}
