package import IdeaCatalog
internal import TextBasics

/// Writes ideas as one Markdown document in canonical template form.
///
/// Read again, the document gives the same ideas: everything that could be taken for structure is escaped.
package struct CatalogMarkdownWriter: Sendable {
  private let template: Template?
  private let includeEmails: Bool

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - template: The template of all ideas; without one each idea gets that of its programme.
  ///   - includeEmails: Whether mentors have their addresses.
  package init(template: Template? = nil, includeEmails: Bool = false) {
    self.template = template
    self.includeEmails = includeEmails
  }

  /// The document in UTF-8, with a final line feed.
  package func markdown(of ideas: [Idea]) -> [UInt8] {
    let level = projectLevel(of: ideas)
    var output = ByteWriter(reserving: 1_024 + 2_048 * ideas.count)
    Self.writeHeading("Ideas", level: level - 2, to: &output)
    for section in MarkdownSections(ideas).sections {
      let label = section.term.map { " " + $0.label } ?? ""
      Self.writeHeading(section.program.title + label, level: level - 1, to: &output)
      let writer = IdeaMarkdownWriter(
        template: template ?? Template.canonical(for: section.program), includeEmails: includeEmails)
      for project in section.projects { write(project, writer, level: level, to: &output) }
    }
    return output.bytes
  }

  private func write(
    _ project: MarkdownSections.Group<MarkdownSections.Group<Idea>>, _ writer: IdeaMarkdownWriter, level: Int,
    to output: inout ByteWriter
  ) {
    if let name = project.name { Self.writeHeading(name, level: level, to: &output) }
    for subproject in project.elements {
      // An idea without a project has no subproject either: its heading would be taken for the project.
      let name = project.name == nil ? nil : subproject.name
      if let name { Self.writeHeading(name, level: level + 1, to: &output) }
      for idea in subproject.elements {
        Self.writeHeading(idea.title, level: name == nil ? level + 1 : level + 2, to: &output)
        writer.write(idea, to: &output)
      }
    }
  }

  /// The level of projects: that of the template all ideas share, or else that of the template of LFX Mentorship.
  private func projectLevel(of ideas: [Idea]) -> Int {
    if let template { return template.projectLevel }
    let levels = Set(ideas.map { Template.canonical(for: $0.program).projectLevel })
    return levels.count == 1 ? levels.first ?? Template.lfx.projectLevel : Template.lfx.projectLevel
  }

  private static func writeHeading(_ title: String, level: Int, to output: inout ByteWriter) {
    if !output.bytes.isEmpty { output.newline() }
    output.write(repeating: UInt8(ascii: "#"), count: min(level, 6))
    output.write(byte: UInt8(ascii: " "))
    MarkdownText.write(line: title, to: &output)
    output.newline()
  }
}
