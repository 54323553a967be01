internal import IdeaCatalog
internal import TextBasics

/// Edits of the labels of fields.
enum LabelEdit {
  /// Writes a label with another word, its marks and colon left alone.
  static func rename(_ record: FieldRecord, to label: String, in source: SourceText) -> [SourceEdit] {
    guard let text = text(of: record, in: source) else { return [SourceEdit(record.label, label + ":")] }
    return [SourceEdit(text, label)]
  }

  /// Writes a label as it is, without marks and with a colon.
  static func plain(_ record: FieldRecord) -> [SourceEdit] {
    [SourceEdit(record.label, record.labelText + ":")]
  }

  /// Where the words of a label stand between its marks; `nil` where they are written otherwise than they read.
  private static func text(of record: FieldRecord, in source: SourceText) -> SourceRange? {
    let words = record.labelText.utf8
    let bytes = source.bytes
    guard !words.isEmpty, words.count <= record.label.count else { return nil }
    for start in record.label.start...(record.label.end - words.count)
    where bytes[start..<start + words.count].elementsEqual(words) {
      return SourceRange(start, start + words.count)
    }
    return nil
  }
}
