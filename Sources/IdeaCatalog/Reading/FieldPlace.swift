internal import MarkdownSyntax
internal import TextBasics

/// Where one labelled field stands: what tells ideas from other sections, before any text is made.
struct FieldPlace: Sendable {
  var field: Field
  var strength = LabelTable.Strength.canonical
  let carrier: FieldRecord.Carrier
  var isMisspelt = false
  /// The label without marks and colon, in bytes; empty where there is none.
  var labelText = 0..<0
  /// The label, marks and colon included; empty where there is none.
  let label: Range<Int>
  /// The blocks of the value: the first is the leaf it begins in.
  var nodes: Range<Int>
  /// The lines of the value, as indices into the lines of the document.
  var lines: Range<Int>
  /// The source offset at which the first line of the value begins.
  let start: Int

  /// The blocks and lines of the value.
  func content(in document: Document) -> Passage { document.passage(nodes: nodes, lines: lines, start: start) }
}

extension FieldRecord {
  /// Makes the record of a field.
  init(_ place: FieldPlace, in document: Document) {
    self.init(
      field: place.field,
      labelText: place.labelText.isEmpty
        ? "" : document.source.text(in: SourceRange(place.labelText.lowerBound, place.labelText.upperBound)),
      label: SourceRange(place.label.lowerBound, place.label.upperBound), carrier: place.carrier,
      isMisspelt: place.isMisspelt, strength: place.strength, content: place.content(in: document))
  }
}
