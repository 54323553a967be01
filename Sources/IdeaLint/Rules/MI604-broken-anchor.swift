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
    severity: .error,
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
    let broken = (file.contents.entries + file.contents.links).filter(\.isBroken)
    guard !broken.isEmpty else { return }
    let headings = HeadingWords(file.contents.headings)
    for link in broken {
      reporter.report(.correct(link.anchor, hasSign: link.hasSign, headings.anchorMeant(by: link)), at: link.range)
    }
  }

  static let anchorCase = Rule(
    id: "MI605", name: "anchor-case", summary: "A link to a heading of the page has capitals in its anchor.",
    rationale: """
      Anchors are lower case. GitHub finds the heading all the same, but other places that show the page do not.
      """,
    severity: .info,
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
    for link in file.contents.entries + file.contents.links where link.differsInCase {
      reporter.report(.lower(link.anchor.lowercased()), at: link.range)
    }
  }
}

/// The headings of a file by their letters and digits alone.
private struct HeadingWords {
  private var anchors: [String: String] = [:]

  init(_ headings: [AnchoredHeading]) {
    // The first of equal ones counts.
    for heading in headings.reversed() { anchors[Self.letters(heading.anchor)] = heading.anchor }
  }

  /// The anchor that a broken link probably means: that of a heading with the words of the link's anchor or text.
  func anchorMeant(by link: Contents.Link) -> String? {
    anchors[Self.letters(link.anchor)] ?? anchors[Self.letters(HeadingAnchors.slug(of: link.text))]
  }

  private static func letters(_ anchor: String) -> String {
    String(
      decoding: anchor.utf8.lazy.filter { ASCII.isAlphanumeric($0) || $0 >= 0x80 }.map { ASCII.lowered($0) },
      as: UTF8.self)
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
