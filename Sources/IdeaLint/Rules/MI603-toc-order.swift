extension Rule {
  static let tocOrder = Rule(
    id: "MI603", name: "toc-order",
    summary: "The table of contents lists the headings in another order than they stand in.",
    rationale: """
      Who reads the contents beside the page loses the place, and the next idea is added where only one of the two says it \
      belongs. The finding stands at the first entry that has to move; of all orders the one with the fewest moves counts. \
      Contents that group their entries under words of their own have an order of their own.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme], fix: .safe(),
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
      """,
      """
      ## Table of Contents

      - Graduated
        - [Keylime](#keylime)
      - Sandbox
        - [Karmada](#karmada)
        - [Kuadrant](#kuadrant)

      ### Karmada

      ### Keylime

      ### Kuadrant
      """,
    ]
  ) { file, reporter in
    var revisions: [TableRevision] = []
    for (index, table) in file.contents.tables.enumerated() where !table.isGrouped {
      let placed = table.rows.compactMap { row in
        row.entry.flatMap { entry in file.contents.entries[entry].heading.map { (entry: entry, heading: $0) } }
      }
      let kept = longestRise(placed.map(\.heading))
      guard kept.count < placed.count else { continue }
      let isKept = Set(kept)
      guard let first = placed.indices.first(where: { !isKept.contains($0) }) else { continue }
      if revisions.isEmpty { revisions = file.revisedContents(.order) }
      reporter.report(
        .sort(moves: placed.count - kept.count), at: file.contents.entries[placed[first].entry].range,
        edits: revisions[index].edits)
    }
  }
}

extension Finding.Message {
  fileprivate static func sort(moves: Int) -> Self {
    "put the entries in the order of the headings: \(moves == 1 ? "this one has" : "\(moves) have") to move"
  }
}
