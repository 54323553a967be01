/// A labelled field of a template.
package struct TemplateField: Hashable, Sendable {
  /// What the label stands for.
  package let field: Field
  /// The label as the template writes it, without a colon.
  package let label: String
  /// Whether the label stands there even when nothing is behind it.
  package let isRequired: Bool

  package init(_ field: Field, _ label: String, isRequired: Bool = true) {
    self.field = field
    self.label = label
    self.isRequired = isRequired
  }
}
