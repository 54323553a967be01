extension Rule {
  static let tocOrder = Rule(
    id: "MI603", name: "toc-order",
    summary: "The table of contents lists the headings in another order than they stand in.",
    rationale: """
      Who reads the contents beside the page loses the place, and the next idea is added where only one of the two says it \
      belongs. The finding stands at the first entry that has to move; of all orders the one with the fewest moves counts.
      """,
    severity: .warning, templates: [.lfx, .readme, .gsoc],
    bad: [
      """
      - [Karmada](#karmada)
      - ↓[KubeEdge](#kubeedge)
      - [Keylime](#keylime)
      - [Kuadrant](#kuadrant)

      ### Karmada

      ### Keylime

      ### Kuadrant

      ### KubeEdge
      """
    ],
    good: [
      """
      - [Karmada](#karmada)
      - [Keylime](#keylime)
      - [Kuadrant](#kuadrant)

      ### Karmada

      ### Keylime

      ### Kuadrant
      """
    ]
  ) { file, reporter in
    let placed = file.contents.entries.indices.compactMap { entry in
      file.contents.entries[entry].heading.map { (entry: entry, heading: $0) }
    }
    let kept = longestRise(placed.map(\.heading))
    guard kept.count < placed.count else { return }
    let isKept = Set(kept)
    guard let first = placed.indices.first(where: { !isKept.contains($0) }) else { return }
    let entry = file.contents.entries[placed[first].entry]
    reporter.report(.sort(moves: placed.count - kept.count), at: entry.range)
  }

  /// The positions of a longest part of the values that never falls.
  ///
  /// - Complexity: O(*n* log *n*).
  private static func longestRise(_ values: [Int]) -> [Int] {
    // For each length the position of the least value that a rise of that length can end with.
    var ends: [Int] = []
    var before = values.map { _ in -1 }
    for (position, value) in values.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if values[ends[middle]] <= value { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[position] = ends[low - 1] }
      if low == ends.count { ends.append(position) } else { ends[low] = position }
    }
    var rise: [Int] = []
    var next = ends.last ?? -1
    while next >= 0 {
      rise.append(next)
      next = before[next]
    }
    return rise.reversed()
  }
}

extension Finding.Message {
  fileprivate static func sort(moves: Int) -> Self {
    "put the entries in the order of the headings: \(moves == 1 ? "this one has" : "\(moves) have") to move"
  }
}
