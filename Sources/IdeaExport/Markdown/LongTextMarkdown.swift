internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// Writes a long value below its label, so that it is read as the same text.
///
/// What people write there may hold labels, headings and links whose addresses stand elsewhere in their file. So each
/// form is read back, and the first that keeps the text is taken; the last one always does.
struct LongTextMarkdown {
  /// How a text can be carried, the closest to the template first.
  private enum Form {
    /// Markdown, indented below the label.
    case indented(String)
    /// Markdown in a block quote, where nothing is a label.
    case quoted(String)
    /// The plain text, with everything escaped.
    case plain
  }

  private let field: Field
  private let label: String
  private let text: String

  /// Writes `- Label: text` with its final line feed.
  static func write(_ text: LongText, _ field: TemplateField, to output: inout ByteWriter) {
    let long = LongTextMarkdown(field: field.field, label: field.label, text: text.text)
    let markdown = withoutLeadingLineEnds(text.markdown)
    if long.isPlainLine(markdown) {
      long.writeLabel(to: &output)
      output.write(" ")
      output.write(markdown)
      output.newline()
    } else {
      long.write(tryingFirst: [.indented(markdown), .quoted(markdown), .indented(long.text)], to: &output)
    }
  }

  /// Writes a value of which only the plain text is known.
  static func write(_ text: String, _ field: Field, label: String, to output: inout ByteWriter) {
    let long = LongTextMarkdown(field: field, label: label, text: text)
    // Text with lists in it is a list again, where it can be.
    long.write(tryingFirst: text.utf8.contains(0x0A) ? [.indented(text)] : [], to: &output)
  }

  /// Writes `- Label: text` of Markdown as it is, indented below the label.
  static func write(markdown: String, label: String, to output: inout ByteWriter) {
    let long = LongTextMarkdown(field: .other, label: label, text: "")
    long.write(.indented(withoutLeadingLineEnds(markdown)), to: &output)
  }

  /// A value that begins below its label may have the line end behind the label.
  private static func withoutLeadingLineEnds(_ markdown: String) -> String {
    String(Substring(markdown.utf8.drop { ASCII.isLineEnd($0) }))
  }

  private func write(tryingFirst forms: [Form], to output: inout ByteWriter) {
    for form in forms {
      var candidate = ByteWriter()
      write(form, to: &candidate)
      if isKept(by: candidate) {
        output.write(contentsOf: candidate.bytes)
        return
      }
    }
    write(.plain, to: &output)
  }

  /// Whether the text is one line without any Markdown in it, as most are: then there is nothing to read back.
  private func isPlainLine(_ markdown: String) -> Bool {
    let bytes = text.utf8.span
    // A digit or a mark at the beginning may make a list, a quote or a heading of it.
    guard text == markdown, let first = text.utf8.first, ASCII.isLetter(first) || first >= 0x80,
      ByteSearch.lineEnd(in: bytes, from: 0, end: bytes.count) == bytes.count
    else {
      return false
    }
    let reach = min(bytes.count, LabelTable.longest + 1)
    return ByteSearch.first(UInt8(ascii: ":"), in: bytes, from: 0, end: reach) == reach
  }

  // MARK: - Forms

  private func writeLabel(to output: inout ByteWriter) {
    output.write("- ")
    output.write(label)
    output.write(":")
  }

  private func write(_ form: Form, to output: inout ByteWriter) {
    writeLabel(to: &output)
    switch form {
    case .indented(let markdown): writeIndented(markdown, to: &output)
    case .quoted(let markdown):
      output.write("\n\n")
      MarkdownText.write(markdown: markdown, prefix: "  > ", blank: "  >", to: &output)
    case .plain:
      output.write(" ")
      MarkdownText.write(lines: text, indent: 2, startsLine: false, to: &output)
    }
    output.newline()
  }

  /// A paragraph begins on the line of the label, a list on the next, and everything else behind a blank line.
  private func writeIndented(_ markdown: String, to output: inout ByteWriter) {
    let blocks = Document(markdown).nodes
    let first = blocks.count > 1 ? blocks[1].kind : .paragraph
    guard !markdown.isEmpty else { return }
    switch first {
    case .paragraph: output.write(" ")
    case .list: output.newline()
    default: output.write("\n\n")
    }
    MarkdownText.write(markdown: markdown, prefix: "  ", isFirstBare: first == .paragraph, to: &output)
  }

  // MARK: - Reading back

  private static let ownLabels: StaticString = """
    - Description: x
    - Expected Outcome: x
    - Expected project size: x
    - Difficulty: x
    - Component: x
    - Prerequisites: x

    """

  /// Whether a reader finds this text, and nothing else, in what was written.
  private func isKept(by candidate: ByteWriter) -> Bool {
    var document = ByteWriter(reserving: candidate.bytes.count + 64)
    document.write("# -\n\n- LFX URL: TBD\n")
    // Their own labels give these fields their values, and leave another label what it is.
    if field == .other { document.write(Self.ownLabels) }
    document.write(contentsOf: candidate.bytes)
    // Another label that is not known may follow, and must not become part of the value.
    if field == .other { document.write("- Note: -\n") }
    document.write("- Mentor(s):\n- Upstream Issue:\n")
    let file = IdeaFile(SourceText(path: "", bytes: ContiguousArray(document.bytes)))
    // The address of a link that is defined here would count in all other ideas as well.
    guard file.ideas.count == 1, let idea = file.ideas.first, idea.fields.count == (field == .other ? 11 : 4),
      !file.document.nodes.contains(where: { $0.kind == .linkReferenceDefinition })
    else { return false }
    switch field {
    case .description: return idea.description?.text == text
    case .expectedOutcome: return idea.expectedOutcome?.text == text
    case .prerequisites: return idea.prerequisites == text
    default: return idea.otherFields.first == OtherField(label: label, text: text)
    }
  }
}
