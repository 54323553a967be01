internal import IdeaCatalog
internal import TextBasics

/// Changes for a comment on a pull request: nobody that is named in it is notified, and nothing in it becomes a link.
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
      writer.write(plainMarkdown: name(of: change.new))
      writer.write(": \(change.fields.map(\.label).joined(separator: ", "))</summary>\n\n")
      writer.write("| Field | Before | After |\n| --- | --- | --- |\n")
      for field in change.fields { write([[field.label], field.removed, field.added], to: &writer) }
      writer.write("\n</details>\n")
    }
    return writer.bytes
  }

  private static func write(_ ideas: [Idea], under heading: String, to writer: inout ByteWriter) {
    if ideas.isEmpty { return }
    writer.write("\n### \(heading)\n\n| Idea | Project | Term | Mentors |\n| --- | --- | --- | ---: |\n")
    for idea in ideas {
      write([[idea.title], [idea.project ?? ""], [idea.termName], [String(idea.mentors.count)]], to: &writer)
    }
  }

  private static func name(of idea: Idea) -> String { idea.project.map { "\($0): \(idea.title)" } ?? idea.title }

  /// Writes a row; the texts of a cell stand below each other.
  private static func write(_ cells: [[String]], to writer: inout ByteWriter) {
    for texts in cells {
      writer.write("| ")
      for (index, text) in texts.enumerated() {
        if index > 0 { writer.write("<br>") }
        writer.write(plainMarkdown: text)
      }
      writer.write(" ")
    }
    writer.write("|\n")
  }
}
