internal import IdeaCatalog
internal import TextBasics

/// Changes for a comment on a pull request: nobody that is named in it is notified, and nothing in it becomes a link.
///
/// A comment has a limit: the last line says how many ideas are left out.
enum DiffMarkdown {
  /// What GitHub takes of a comment, in characters; bytes are never fewer.
  private static let limit = 65_536
  /// The room for the last line, in bytes.
  private static let reserve = 200

  /// Ideas under a heading, each with its lines.
  private struct Section {
    let head: String
    let entries: [[UInt8]]
  }

  /// The document in UTF-8.
  static func document(of diff: CatalogDiff) -> [UInt8] {
    var writer = ByteWriter()
    writer.write("**Ideas:** \(diff.summary).\n")
    let sections = [
      Section(head: tableHead("Added"), entries: diff.added.map(row)),
      Section(head: tableHead("Removed"), entries: diff.removed.map(row)),
      Section(head: "\n### Changed\n", entries: diff.changed.map(details)),
    ]
    var left = 0
    for section in sections {
      var head = section.head
      for entry in section.entries {
        guard writer.bytes.count + head.utf8.count + entry.count <= limit - reserve else {
          left += 1
          continue
        }
        writer.write(head)
        writer.write(contentsOf: entry)
        head = ""
      }
    }
    if left > 0 {
      writer.write("\n\(left) \(left == 1 ? "idea is" : "ideas are") left out, as a comment has room for ")
      writer.write("\(limit) characters; `ideacat diff` prints them all.\n")
    }
    return writer.bytes
  }

  private static func tableHead(_ heading: String) -> String {
    "\n### \(heading)\n\n| Idea | Project | Term | Mentors |\n| --- | --- | --- | ---: |\n"
  }

  private static func row(of idea: Idea) -> [UInt8] {
    var writer = ByteWriter()
    write([[idea.title], [idea.project ?? ""], [idea.termName], [String(idea.mentors.count)]], to: &writer)
    return writer.bytes
  }

  private static func details(of change: IdeaChange) -> [UInt8] {
    var writer = ByteWriter()
    writer.write("\n<details><summary>")
    writer.write(plainMarkdown: name(of: change.new))
    writer.write(": \(change.fields.map(\.label).joined(separator: ", "))</summary>\n\n")
    writer.write("| Field | Before | After |\n| --- | --- | --- |\n")
    for field in change.fields { write([[field.label], field.removed, field.added], to: &writer) }
    writer.write("\n</details>\n")
    return writer.bytes
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
