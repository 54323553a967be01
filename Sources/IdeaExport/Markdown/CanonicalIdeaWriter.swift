package import IdeaCatalog
internal import MarkdownSyntax
package import TextBasics

/// Writes the fields of an idea again in the canonical form of a template: order, labels and carriers are the template's,
/// the words are the author's.
///
/// A value is written from what was read of it where that has all its words, and else as the Markdown it was.
package struct CanonicalIdeaWriter: Sendable {
  private let writer: IdeaMarkdownWriter

  /// Creates a writer for a template with headings for ideas.
  package init(template: Template) {
    writer = IdeaMarkdownWriter(template: template, includeEmails: true)
  }

  /// What is to stand below the heading of an idea instead of its fields.
  ///
  /// - Returns: `nil` where something stands among the fields that belongs to none of them, such as a comment: there
  ///   is no place for it in the form.
  package func edit(of idea: Idea, in file: IdeaFile) -> SourceEdit? {
    guard let range = range(of: idea, in: file) else { return nil }
    var output = ByteWriter(reserving: range.count + 256)
    output.write("\n\n")
    for record in idea.fields where record.field == .fullName {
      output.write(file.document.markdown(of: record.content))
      output.write("\n\n")
    }
    for field in writer.fields { write(field, of: idea, in: file, to: &output) }
    for record in idea.fields where isOther(record.field) {
      writeMarkdown(of: [record], label: record.labelText, in: file, to: &output)
    }
    return SourceEdit(range, String(output.text.dropLast()))
  }

  /// From behind the heading to the end of the last field; `nil` where something else stands between.
  private func range(of idea: Idea, in file: IdeaFile) -> SourceRange? {
    guard let end = idea.fields.map({ max($0.label.end, $0.value.end) }).max(), idea.titleRange.end < end else {
      return nil
    }
    let range = SourceRange(idea.titleRange.end, end)
    for part in SourceMap(idea, in: file).parts where range.contains(part.range) {
      switch part.role {
      case .comment, .remainder: return nil
      case .heading, .label, .value, .marker: continue
      }
    }
    let hasBreak = file.document.nodes.contains { $0.kind == .thematicBreak && range.contains($0.range) }
    return hasBreak ? nil : range
  }

  private func isOther(_ field: Field) -> Bool {
    field != .fullName && !writer.fields.contains { $0.field == field }
  }

  /// Writes what the idea has of a field, under one label where it was read as one value.
  private func write(_ field: TemplateField, of idea: Idea, in file: IdeaFile, to output: inout ByteWriter) {
    let all = idea.fields.filter { $0.field == field.field }
    // A label without a value says nothing beside another one that has it, and an empty place without a label never does.
    let filled = all.filter { !$0.isEmpty }
    let records = filled.isEmpty ? Array(all.filter { $0.carrier != .none }.prefix(1)) : filled
    guard !records.isEmpty else { return }
    let old = records.map { file.source.text(in: $0.value) }.joined(separator: "\n")
    let isKept = field.field == .skills || field.field == .technologies
    if records.count == 1 || field.field == .mentors, !isKept || !isLine(old) {
      var candidate = ByteWriter()
      writer.write(TemplateField(field.field, field.label), of: idea, to: &candidate)
      if LostWords.areNone(between: old, and: candidate.text, butFor: field.field == .mentors ? [WordHash("and")] : [])
      {
        output.write(contentsOf: candidate.bytes)
        return
      }
    }
    writeMarkdown(of: records, label: field.label, in: file, to: &output)
  }

  /// Writes values as they are; text that stands behind one without a label of its own is a part of it.
  private func writeMarkdown(of records: [FieldRecord], label: String, in file: IdeaFile, to output: inout ByteWriter) {
    var values: [String] = []
    for record in records {
      let markdown = file.document.markdown(of: record.content)
      if record.carrier == .none, let last = values.popLast() {
        values.append(last.isEmpty ? markdown : last + "\n\n" + markdown)
      } else {
        values.append(markdown)
      }
    }
    for value in values { LongTextMarkdown.write(markdown: value, label: label, to: &output) }
  }

  /// A list of skills that its author wrote on one line stays there.
  private func isLine(_ value: String) -> Bool { !value.utf8.contains { ASCII.isLineEnd($0) } }
}
