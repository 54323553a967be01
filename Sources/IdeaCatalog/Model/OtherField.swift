/// A field under a label that is not known: nothing a person wrote is dropped.
public struct OtherField: Hashable, Sendable {
  /// The label as written, without marks and colon.
  public let label: String
  /// The value without Markdown.
  public let text: String

  /// Creates a field.
  public init(label: String, text: String) {
    self.label = label
    self.text = text
  }
}
