internal import IdeaCatalog
internal import IdeaExport
internal import TextBasics

/// Changes for a pull request.
enum DiffMarkdown {
  /// The document in UTF-8.
  static func document(of diff: CatalogDiff) -> [UInt8] {
    var writer = ByteWriter()
    writer.write("**Ideas:** \(diff.summary).\n")
    write(diff.added, under: "Added", to: &writer)
    write(diff.removed, under: "Removed", to: &writer)
    if !diff.changed.isEmpty { writer.write("\n### Changed\n") }
    for change in diff.changed {
      writer.write("\n<details><summary>")
      writer.write(html: TerminalText.escaped(name(of: change.new)))
      writer.write(": \(change.fields.map(\.field).joined(separator: ", "))</summary>\n\n")
      MarkdownTable.write(
        header: [("Field", false), ("Before", false), ("After", false)],
        rows: change.fields.map { [$0.field, cell($0.removed), cell($0.added)] }, to: &writer)
      writer.write("\n</details>\n")
    }
    return writer.bytes
  }

  private static func write(_ ideas: [Idea], under heading: String, to writer: inout ByteWriter) {
    if ideas.isEmpty { return }
    writer.write("\n### \(heading)\n\n")
    MarkdownTable.write(
      header: [("Idea", false), ("Project", false), ("Term", false), ("Mentors", true)],
      rows: ideas.map { [$0.title, $0.project ?? "", $0.termName, String($0.mentors.count)] }, to: &writer)
  }

  private static func name(of idea: Idea) -> String { idea.project.map { "\($0): \(idea.title)" } ?? idea.title }

  private static func cell(_ texts: [String]) -> String { texts.joined(separator: " / ") }
}
