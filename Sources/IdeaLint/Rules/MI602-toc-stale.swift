internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let tocStale = Rule(
    id: "MI602", name: "toc-stale",
    summary: "The table of contents does not say what the headings say.",
    rationale: """
      Ideas are added and renamed, and the contents are forgotten: five ideas of 2026's first term cannot be found in \
      them. Contents that list projects alone need no ideas: a kind of heading counts where half of it is listed. Where an entry is missing, the place is the entry it comes \
      behind; entries whose link leads nowhere are MI604.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme], fix: .safe(),
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
      """
      - [Karmada](#karmada)
        - [Collect metrics](#collect-metrics)
        - ↓[Metrics](#collect-metrics)

      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      """,
      """
      ↓<!-- TOC -->
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
    let contents = file.contents
    guard !contents.entries.isEmpty else {
      if file.hasEmptyContents, let new = file.newContents, let mark = new.mark {
        reporter.report(.fill, at: mark, edits: new.edit.map { [$0] } ?? [])
      }
      return
    }
    var found: [(Finding.Message, range: SourceRange, idea: Int?)] = []
    for table in contents.tables {
      var entries: [Int: SourceRange] = [:]
      for entry in table.rows.compactMap({ $0.entry.map { contents.entries[$0] } }) {
        if entry.isMalformed { found.append((.makeLink, entry.range, nil)) }
        guard let heading = entry.heading, !entry.isMalformed else { continue }
        let title = contents.headings[heading].text
        if let other = entries[heading] {
          found.append((.removeEntry(file.file.lineIndex.line(at: other.start)), entry.range, nil))
        } else if !HeadingWords.isSame(entry.text, title) {
          found.append((.renameEntry(title), entry.range, nil))
        }
        entries[heading] = entries[heading] ?? entry.range
      }
    }
    let listed = ListedSections(file.file, file.headings, contents.headings)
    let strays = StrayEntries(listed)
    for table in contents.tables {
      for row in strays.depths(in: table, of: contents).keys.sorted() {
        guard let entry = table.rows[row].entry else { continue }
        found.append((.moveEntry, contents.entries[entry].range, nil))
      }
    }
    for missing in listed.missing(in: contents) {
      let section = missing.heading.section
      found.append(
        (
          .addEntry(file.file.outline.sections[section].title, isFirst: missing.before == nil),
          contents.entries[missing.before ?? 0].range, file.idea(of: section)
        ))
    }
    // One fix is for all of them: what is right in one place depends on the others.
    var edits = found.isEmpty ? [] : file.revisedContents(.entries).flatMap(\.edits)
    for finding in found {
      reporter.report(finding.0, at: finding.range, idea: finding.idea, edits: edits)
      edits = []
    }
  }
}

extension Finding.Message {
  fileprivate static let moveEntry: Self = "indent the entry as the others of its kind: it stands below another one"

  fileprivate static let makeLink: Self = "write the entry as \"[text](#anchor)\", without a link inside"

  fileprivate static let fill: Self = "list the projects and ideas: the table of contents is empty"

  fileprivate static func removeEntry(_ line: Int) -> Self {
    "remove the entry: the one in line \(line) leads to the same heading"
  }

  fileprivate static func renameEntry(_ heading: String) -> Self {
    "name the entry as its heading: \(Quoted.title(heading))"
  }

  fileprivate static func addEntry(_ title: String, isFirst: Bool) -> Self {
    "add an entry for \(Quoted.title(title)) \(isFirst ? "before" : "behind") this one"
  }
}
