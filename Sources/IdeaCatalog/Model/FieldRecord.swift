public import MarkdownSyntax
public import TextBasics

/// Where one labelled field of an idea stands in its source.
public struct FieldRecord: Sendable {
  /// What carries a label.
  public enum Carrier: Sendable {
    /// A list item: `- Label: value`.
    case listItem
    /// A paragraph, or a line of one: `**Label:** value`.
    case paragraph
    /// A heading: `#### Label`.
    case heading
    /// The first cell of a row.
    case tableCell
    /// Nothing: the text stands before the first label.
    case none
  }

  /// What the label stands for.
  public internal(set) var field: Field
  /// The label as written, without marks and colon.
  public let labelText: String
  /// Where the label stands, marks and colon included; empty where there is no label.
  public let label: SourceRange
  /// What carries the label.
  public let carrier: Carrier
  /// Whether the label was recognised although it is one edit away from the word.
  public let isMisspelt: Bool
  /// How sure the label says what it stands for.
  package internal(set) var strength = LabelTable.Strength.canonical
  /// Where the value stands, from its first to its last character; empty behind the label where there is none.
  @inlinable
  public var value: SourceRange { content.range }
  /// The blocks and lines of the value.
  @usableFromInline package var content: Passage

  /// Whether nothing was written behind the label.
  @inlinable
  public var isEmpty: Bool { content.range.isEmpty }
}
