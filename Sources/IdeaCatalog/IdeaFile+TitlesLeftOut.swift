internal import MarkdownSyntax
internal import TextBasics

/// The titles that ideas of a file may have which were not read.
package struct TitlesLeftOut: Sendable {
  /// The headings of sections, with what only numbers them: few are ever asked for.
  fileprivate var headings: [String] = []

  /// Whether one of the titles is wanted.
  package func contains(anyOf wanted: TitleStems) -> Bool {
    headings.contains { wanted.mayEnd($0) && wanted.contains(TitleReader.title($0)) }
  }
}

extension IdeaFile {
  /// The titles that ideas may have which were not read; `nil` where more than headings may give them titles.
  package var titlesLeftOut: TitlesLeftOut? {
    if FrontMatter.end(in: document.source.bytes.span) > 0 { return nil }
    var left = TitlesLeftOut()
    left.headings.reserveCapacity(outline.sections.count)
    var read = ideaSections[...]
    for index in outline.sections.indices {
      if read.first == index {
        read.removeFirst()
        continue
      }
      if outline.sections[index].fields.contains(where: { $0.field == .title || $0.field == .project }) { return nil }
      left.headings.append(outline.sections[index].title)
    }
    return left
  }
}
