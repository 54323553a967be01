internal import IdeaCatalog
internal import TextBasics

/// Changes for people: a line for each idea, and below it what differs.
struct DiffText {
  let paint: Paint

  /// Writes a diff; nothing where nothing changed.
  func write(_ diff: CatalogDiff, to writer: inout ByteWriter) {
    for idea in diff.added { write("+", idea, as: .added, to: &writer) }
    for idea in diff.removed { write("-", idea, as: .error, to: &writer) }
    for change in diff.changed {
      write("~", change.new, as: .warning, to: &writer)
      for field in change.fields { write(field, to: &writer) }
    }
  }

  private func write(_ mark: String, _ idea: Idea, as role: Paint.Role, to writer: inout ByteWriter) {
    paint.write(mark, as: role, to: &writer)
    writer.write(" ")
    paint.write(TerminalText.escaped(idea.title), as: .strong, to: &writer)
    paint.write("  " + TerminalText.escaped("\(idea.id)  \(idea.location)"), as: .faint, to: &writer)
    writer.newline()
  }

  private func write(_ field: FieldChange, to writer: inout ByteWriter) {
    let isShort =
      field.removed.count == 1 && field.added.count == 1
      && (field.removed + field.added).allSatisfy { $0.utf8.count <= 40 }
    writer.write("    ")
    paint.write(field.field, as: .faint, to: &writer)
    if isShort {
      writer.write(" ")
      paint.write(TerminalText.escaped(field.removed[0]), as: .error, to: &writer)
      writer.write(" → ")
      paint.write(TerminalText.escaped(field.added[0]), as: .added, to: &writer)
      writer.newline()
      return
    }
    writer.newline()
    for line in field.removed { write("      - ", line, as: .error, to: &writer) }
    for line in field.added { write("      + ", line, as: .added, to: &writer) }
  }

  private func write(_ mark: String, _ line: String, as role: Paint.Role, to writer: inout ByteWriter) {
    paint.write(mark + TerminalText.escaped(line), as: role, to: &writer)
    writer.newline()
  }
}
