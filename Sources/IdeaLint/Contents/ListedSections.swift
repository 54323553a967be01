internal import IdeaCatalog

/// The projects, their parts and the ideas of a file: what a table of contents can list.
struct ListedSections {
  /// The entries in the order of the text; headings without a word or an anchor are none.
  private(set) var entries: [ListedHeading] = []

  init(_ file: IdeaFile, _ levels: HeadingLevels, _ headings: [AnchoredHeading]) {
    let sections = file.outline.sections
    var kinds: [ListedHeading.Kind?] = sections.map { _ in nil }
    for section in levels.groups { kinds[section] = .part }
    for section in levels.projects { kinds[section] = .project }
    for section in file.ideaSections { kinds[section] = .idea }
    var next = 0
    // The entries that later headings may stand below.
    var open: [ListedHeading] = []
    for (section, kind) in kinds.enumerated() where section > 0 {
      while let last = open.last, last.level >= sections[section].level { open.removeLast() }
      guard let kind, !sections[section].title.isEmpty else { continue }
      while next < headings.count, headings[next].node < sections[section].heading { next += 1 }
      guard next < headings.count, headings[next].node == sections[section].heading, !headings[next].anchor.isEmpty
      else { continue }
      let entry = ListedHeading(
        section: section, heading: next, kind: kind, level: sections[section].level, parent: open.last?.heading)
      entries.append(entry)
      open.append(entry)
    }
  }
}

/// A heading that contents should list and do not.
struct MissingHeading {
  let heading: ListedHeading
  /// The entry that it comes behind, as an index into ``Contents/entries``; `nil` where it comes before all.
  let before: Int?
}

extension ListedSections {
  /// Those that contents do not list, although they list half of their kind or more.
  ///
  /// - Parameter areRenewed: Whether contents that list nothing are to list all.
  func missing(in contents: Contents, areRenewed: Bool = false) -> [MissingHeading] {
    var isListed = contents.headings.map { _ in false }
    // The headings that have an entry, sorted, each with that entry.
    var places: [(heading: Int, entry: Int)] = []
    for (index, entry) in contents.entries.enumerated() {
      guard let heading = entry.target else { continue }
      isListed[heading] = true
      places.append((heading, index))
    }
    places.sort { ($0.heading, $0.entry) < ($1.heading, $1.entry) }
    var counts = ListedHeading.Kind.allCases.map { _ in (all: 0, missing: 0) }
    for entry in entries {
      counts[entry.kind.rawValue].all += 1
      if !isListed[entry.heading] { counts[entry.kind.rawValue].missing += 1 }
    }
    var missing: [MissingHeading] = []
    var next = 0
    for entry in entries where !isListed[entry.heading] {
      let count = counts[entry.kind.rawValue]
      guard count.missing * 2 <= count.all || areRenewed && places.isEmpty else { continue }
      while next < places.count, places[next].heading < entry.heading { next += 1 }
      missing.append(MissingHeading(heading: entry, before: next > 0 ? places[next - 1].entry : nil))
    }
    return missing
  }
}
