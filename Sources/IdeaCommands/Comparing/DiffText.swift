internal import IdeaCatalog
internal import TextBasics

/// Changes for people: a line for each idea, and below it what differs.
struct DiffText {
  let paint: Paint
  /// The cells of a line, or `nil` to break none.
  let width: Int?

  /// Writes a diff; nothing where nothing changed.
  func write(_ diff: CatalogDiff, to writer: inout ByteWriter) {
    for idea in diff.added { write("+ ", idea, as: .added, to: &writer) }
    for idea in diff.removed { write("- ", idea, as: .error, to: &writer) }
    for change in diff.changed {
      write("~ ", change.new, as: .warning, to: &writer)
      for field in change.fields { write(field, to: &writer) }
    }
  }

  /// Writes what an idea is called by and where it stands: on one line, or on more where that is too long.
  private func write(_ mark: String, _ idea: Idea, as role: Paint.Role, to writer: inout ByteWriter) {
    let title = TerminalText.escaped(idea.title)
    let names = [idea.id, idea.location].map { "  " + TerminalText.escaped($0) }
    let isShort = width.map { DisplayWidth.cells(of: mark + title + names.joined()) <= $0 } ?? true
    paint.write(mark, as: role, to: &writer)
    for (number, piece) in pieces(of: title, indentation: 2).enumerated() {
      if number > 0 { writer.write("\n  ") }
      paint.write(piece, as: .strong, to: &writer)
    }
    for name in names {
      if !isShort { writer.newline() }
      paint.write(name, as: .faint, to: &writer)
    }
    writer.newline()
  }

  private func write(_ field: FieldChange, to writer: inout ByteWriter) {
    let isShort =
      field.removed.count == 1 && field.added.count == 1
      && (field.removed + field.added).allSatisfy { $0.utf8.count <= 40 }
    writer.write("    ")
    paint.write(field.label, as: .faint, to: &writer)
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

  /// Writes a line that is gone or new; the mark stands instead of its bullet.
  private func write(_ mark: String, _ line: String, as role: Paint.Role, to writer: inout ByteWriter) {
    let line = TerminalText.escaped(line)
    let text = line.utf8.drop { $0 == UInt8(ascii: " ") }
    let isItem = text.starts(with: "- ".utf8) || text.starts(with: "* ".utf8)
    let shown = isItem ? String(Substring(text.dropFirst(2))) : line
    for (number, piece) in pieces(of: shown, indentation: mark.utf8.count).enumerated() {
      paint.write(number == 0 ? mark + piece : "        " + piece, as: role, to: &writer)
      writer.newline()
    }
  }

  private func pieces(of text: String, indentation: Int) -> [String] {
    guard let width else { return [text] }
    return WrappedLines.pieces(of: text, width: max(20, width - indentation))
  }
}
