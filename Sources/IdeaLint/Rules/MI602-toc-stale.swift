internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let tocStale = Rule(
    id: "MI602", name: "toc-stale",
    summary: "The table of contents does not say what the headings say.",
    rationale: """
      Ideas are added and renamed, and the contents are forgotten: five ideas of 2026's first term cannot be found in \
      them. Contents that list projects alone need no ideas. Where an entry is missing, the place is the entry it comes \
      behind; entries whose link leads nowhere are MI604.
      """,
    severity: .warning, templates: [.lfx, .readme, .gsoc],
    bad: [
      """
      ## Table of Contents

      - [Karmada](#karmada)
        - ↓[Collect metrics](#collect-metrics)
        - [Keep charts](#keep-charts)

      ## Ideas

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: JavaScript

      #### Keep charts

      - Description: Charts are lost.
      - Recommended Skills: Go
      """,
      """
      <!-- TOC -->
      * [Karmada](#karmada)
        * ↓[Collect more metrics](#collect-metrics)
      <!-- TOC -->

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      """
      <!-- TOC -->
      * ↓[[Karmada](https://karmada.example.org)](#karmada)
        * [Collect metrics](#collect-metrics)
      <!-- TOC -->

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
    ],
    good: [
      """
      ## Table of Contents

      - [Karmada](#karmada)

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    for range in file.contents.malformed { reporter.report(.makeLink, at: range) }
    guard !file.contents.entries.isEmpty else { return }
    for entry in file.contents.entries {
      guard let heading = entry.heading else { continue }
      let title = file.contents.headings[heading].text
      guard !Contents.isSame(entry.text, title) else { continue }
      reporter.report(.renameEntry(title), at: entry.range)
    }
    let missing = MissingEntries(file)
    for (section, entry) in missing.found {
      reporter.report(
        .addEntry(file.file.outline.sections[section].title, isFirst: entry == nil),
        at: (entry ?? file.contents.entries[0]).range, idea: file.idea(of: section))
    }
  }
}

/// The projects and ideas that have no entry, each with the entry that theirs comes behind.
private struct MissingEntries {
  private(set) var found: [(section: Int, entry: Contents.Link?)] = []
  private let contents: Contents
  private let isListed: [Bool]
  /// The headings that have an entry, sorted, each with that entry.
  private let places: [(heading: Int, entry: Int)]

  init(_ file: LintedFile) {
    contents = file.contents
    var isListed = contents.headings.map { _ in false }
    var texts: Set<String> = []
    var places: [(heading: Int, entry: Int)] = []
    for (index, entry) in contents.entries.enumerated() {
      if let heading = entry.heading {
        isListed[heading] = true
        places.append((heading, index))
      } else {
        texts.insert(Contents.letters(entry.text))
      }
    }
    // What an entry with a broken link means is not missing.
    for heading in contents.headings.indices where !isListed[heading] && !texts.isEmpty {
      isListed[heading] = texts.contains(Contents.letters(contents.headings[heading].text))
    }
    self.isListed = isListed
    self.places = places.sorted { ($0.heading, $0.entry) < ($1.heading, $1.entry) }
    let sections = file.file.outline.sections
    find(file.headings.projects, sections)
    find(file.file.ideaSections, sections)
  }

  /// Adds the sections of one kind that are missing, where most of that kind are there.
  private mutating func find(_ candidates: [Int], _ sections: [Outline.Section]) {
    let headings = candidates.filter { sections[$0].heading > 0 && !sections[$0].title.isEmpty }
      .compactMap { section in contents.heading(ofNode: sections[section].heading).map { (section, $0) } }
    let missing = headings.filter { !isListed[$0.1] }
    guard missing.count * 2 < headings.count else { return }
    for (section, heading) in missing { found.append((section, entry(before: heading))) }
  }

  /// The entry of the last heading before one that has an entry.
  private func entry(before heading: Int) -> Contents.Link? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].heading < heading { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? contents.entries[places[low - 1].entry] : nil
  }
}

extension Contents {
  /// Whether an entry has the words of a heading, punctuation and case aside.
  fileprivate static func isSame(_ entry: String, _ heading: String) -> Bool {
    entry == heading || letters(entry) == letters(heading)
  }

  /// What anchors are made of, without hyphens.
  fileprivate static func letters(_ text: String) -> String {
    String(decoding: HeadingAnchors.slug(of: text).utf8.filter { $0 != 0x2D }, as: UTF8.self)
  }
}

extension Finding.Message {
  fileprivate static let makeLink: Self = "write the entry as \"[text](#anchor)\", without a link inside"

  fileprivate static func renameEntry(_ heading: String) -> Self {
    "name the entry as its heading: \(Quoted.title(heading))"
  }

  fileprivate static func addEntry(_ title: String, isFirst: Bool) -> Self {
    "add an entry for \(Quoted.title(title)) \(isFirst ? "before" : "behind") this one"
  }
}
