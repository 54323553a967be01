internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let titleTooLong = Rule(
    id: "MI501", name: "title-too-long", summary: "The name of an idea on the platform has more than 100 characters.",
    rationale: """
      The platform of LFX Mentorship puts project and term around the title, as in `CNCF - Karmada: Collect metrics (2026 \
      Term 3)`, and takes 100 characters of it. The message says how many the title has to lose.
      """,
    severity: .error, templates: [.lfx, .readme, .issueForm],
    bad: [
      RuleExample(
        """
        ### Karmada

        ↓#### Collect metrics of all the clusters there are, show them over time and warn of those that will be full

        - Description: Metrics are read one by one.
        - Recommended Skills: Go
        """, path: "ideas/lfx/2026-term3.md")
    ],
    good: [
      RuleExample(
        """
        ### Karmada

        #### Collect metrics of all the clusters there are and show them over time

        - Description: Metrics are read one by one.
        - Recommended Skills: Go
        """, path: "ideas/lfx/2026-term3.md")
    ]
  ) { file, reporter in
    let most = file.options.titleMax
    let ideas = file.file.ideas
    for index in ideas.indices {
      // Before 2026 the names were not made of the titles alone.
      let isComposed = ideas[index].program == .lfx && (ideas[index].term?.year ?? 0) >= 2026
      let composed =
        isComposed
        ? PlatformName.name(project: ideas[index].project, title: ideas[index].title, term: ideas[index].term) : nil
      guard let length = (ideas[index].fullName ?? composed)?.unicodeScalars.count, length > most else { continue }
      reporter.report(.shortenTitle(by: length - most, to: most), at: ideas[index].titleRange, idea: index)
    }
  }

  static let descriptionTooLong = Rule(
    id: "MI502", name: "description-too-long", summary: "A description has more than 3000 characters.",
    rationale: """
      The platform of LFX Mentorship takes no more. Marks of quotes and indentation do not count.
      """,
    severity: .error, templates: [.lfx, .readme, .issueForm],
    bad: [
      RuleExample(
        """
        #### Collect metrics

        - Description: ↓\(String(repeating: "Metrics are read one by one. ", count: 110))
        - Recommended Skills: Go
        """)
    ],
    good: [
      RuleExample(
        """
        #### Collect metrics

        - Description: \(String(repeating: "Metrics are read one by one. ", count: 100))
        - Recommended Skills: Go
        """)
    ]
  ) { file, reporter in
    let most = file.options.descriptionMax
    let ideas = file.file.ideas
    for index in ideas.indices {
      // A text of fewer bytes has fewer characters too: most need not be rendered.
      guard let range = ideas[index].description?.range, range.count > most,
        let length = ideas[index].description?.markdown.unicodeScalars.count, length > most
      else { continue }
      reporter.report(.shorten(by: length - most, to: most), at: range, idea: index)
    }
  }

  static let descriptionTooShort = Rule(
    id: "MI503", name: "description-too-short",
    summary: "A description says no more than the title, or has fewer than five words.",
    rationale: """
      Google asks for two to five sentences; nobody can choose an idea by its title alone. Text below the heading counts.
      """,
    severity: .warning,
    bad: [
      """
      #### Collect metrics

      - Description: ↓Collect metrics.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let least = file.options.descriptionMin
    let ideas = file.file.ideas
    for index in ideas.indices {
      // Only what is about as long as a title need be rendered.
      guard let range = ideas[index].description?.range, !range.isEmpty,
        range.count <= max(12 * least, ideas[index].title.utf8.count + 8), !hasLink(range, file.file.source.bytes.span),
        let text = ideas[index].description?.text
      else { continue }
      // A word that stands for a missing value is MI112.
      guard !Placeholders.isPlaceholder(text) else { continue }
      let words = text.split { $0.isWhitespace }
      guard
        words.count < least && !words.contains(where: { $0.utf8.contains { $0 >= 0xE3 } })
          || isTitle(text, ideas[index])
      else { continue }
      reporter.report(.describe, at: range, idea: index)
    }
  }

  /// Whether a description leads to more of it, which cannot be followed from here.
  private static func hasLink(_ range: SourceRange, _ bytes: Span<UInt8>) -> Bool {
    ByteText.first("://", in: bytes, from: range.start, end: range.end) != nil
  }

  /// Whether a text is the title, the period at its end aside.
  private static func isTitle(_ text: String, _ idea: Idea) -> Bool {
    let text = text.hasSuffix(".") ? text.dropLast() : text[...]
    return text.lowercased() == idea.title.lowercased()
  }
}

extension Finding.Message {
  fileprivate static let describe: Self = "describe the idea in two to five sentences"

  fileprivate static func shortenTitle(by count: Int, to most: Int) -> Self {
    "shorten the title by \(characters(count)): with project and term the platform takes \(most)"
  }

  fileprivate static func shorten(by count: Int, to most: Int) -> Self {
    "shorten the description by \(characters(count)): the platform takes \(most)"
  }

  private static func characters(_ count: Int) -> String { "\(count) character\(count == 1 ? "" : "s")" }
}
