internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let brokenAnchor = Rule(
    id: "MI604", name: "broken-anchor", summary: "A link leads to a heading of the page that is not there.",
    rationale: """
      GitHub makes the anchor of a heading from its words: lower case, a hyphen for each blank, other punctuation left \
      out, so that ` & ` becomes two hyphens. Anchors written by hand miss that, and the link does nothing when it is \
      followed; 35 entries in the contents of real lists do.
      """,
    severity: .error, fix: .safe(),
    bad: [
      """
      See ↓[what is planned](#reactive-agents-drasi).

      ### Reactive agents & Drasi
      """,
      """
      ## Table of Contents

      - [Karmada](#karmada)
        - ↓[Collect metrics](collect-metrics)

      ### Karmada

      #### Collect metrics
      """,
    ],
    good: [
      """
      See [what is planned](#reactive-agents--drasi), [the top](#) and [the end](#end).

      ### Reactive agents & Drasi

      <a id="end"></a>
      """
    ]
  ) { file, reporter in
    for link in file.contents.entries + file.contents.links where link.isBroken && !link.isMalformed {
      let meant = link.meant.map { file.contents.headings[$0].anchor }
      let edit = meant.flatMap { link.edit(leadingTo: $0) }
      reporter.report(
        .correct(link.anchor, hasSign: link.hasSign, meant), at: link.range, edits: edit.map { [$0] } ?? [])
    }
  }

  static let anchorCase = Rule(
    id: "MI605", name: "anchor-case", summary: "A link to a heading of the page has capitals in its anchor.",
    rationale: """
      Anchors are lower case. GitHub finds the heading all the same, but other places that show the page do not.
      """,
    severity: .info, fix: .safe(),
    bad: [
      """
      See ↓[what is planned](#Collect-metrics).

      ### Collect metrics
      """
    ],
    good: [
      """
      See [what is planned](#collect-metrics).

      ### Collect metrics
      """
    ]
  ) { file, reporter in
    for link in file.contents.entries + file.contents.links where link.differsInCase && !link.isMalformed {
      let anchor = link.anchor.lowercased()
      let edit = link.edit(leadingTo: anchor)
      reporter.report(.lower(anchor), at: link.range, edits: edit.map { [$0] } ?? [])
    }
  }
}

extension Finding.Message {
  fileprivate static func correct(_ anchor: String, hasSign: Bool, _ meant: String?) -> Self {
    guard let meant else { return "correct the link: no heading has the anchor \(Quoted.title("#\(anchor)"))" }
    // What is to be written stands there in full.
    return hasSign
      ? "write \"#\(meant)\": no heading has the anchor that stands there"
      : "write \"#\(meant)\": a link to a heading begins with the sign"
  }

  fileprivate static func lower(_ anchor: String) -> Self { "write \"#\(anchor)\", in lower case" }
}
