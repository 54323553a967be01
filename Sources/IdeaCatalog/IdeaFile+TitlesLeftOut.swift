internal import MarkdownSyntax
package import TextBasics

/// The titles that ideas of a file may have which were not read.
package struct TitlesLeftOut: Sendable {
  /// What each has in common with all those that only numbers at their ends tell from it, as they stand in ids.
  fileprivate var stems: [WordHash] = []

  /// Whether one of the titles has one of some stems.
  package func contains(_ wanted: WordSet) -> Bool { stems.contains(where: wanted.contains) }
}

extension IdeaFile {
  /// The titles that ideas may have which were not read; `nil` where more than headings may give them titles.
  package var titlesLeftOut: TitlesLeftOut? {
    if FrontMatter.end(in: document.source.bytes.span) > 0 { return nil }
    var left = TitlesLeftOut()
    left.stems.reserveCapacity(outline.sections.count)
    var read = ideaSections[...]
    for index in outline.sections.indices {
      if read.first == index {
        read.removeFirst()
        continue
      }
      if outline.sections[index].fields.contains(where: { $0.field == .title || $0.field == .project }) { return nil }
      left.stems.append(WordHash(stemOfTitle: TitleReader.title(outline.sections[index].title)))
    }
    return left
  }
}
