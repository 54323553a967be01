internal import MarkdownSyntax
internal import TextBasics

extension IdeaFile {
  /// The titles that ideas may have which were not read; `nil` where more than headings may give them titles.
  package var titlesLeftOut: [String]? {
    if FrontMatter.end(in: document.source.bytes.span) > 0 { return nil }
    var titles: [String] = []
    var read = ideaSections[...]
    for index in outline.sections.indices {
      if read.first == index {
        read.removeFirst()
        continue
      }
      if outline.sections[index].fields.contains(where: { $0.field == .title || $0.field == .project }) { return nil }
      titles.append(TitleReader.title(outline.sections[index].title))
    }
    return titles
  }
}
