/// A form that idea files follow: which headings and which labelled fields, in which order.
///
/// Reader, writers and rules all look here, so that none of them has an opinion of its own.
package struct Template: Hashable, Sendable {
  /// How people who mentor are listed.
  package enum MentorForm: Hashable, Sendable {
    /// A nested list of `Name (@handle, mail)`.
    case list
    /// The same, and ` - primary` behind the first one.
    case listWithPrimary
    /// `Name | @handle | mail | LFID`, one a line; the first is the primary mentor.
    case lines
  }

  /// The name that options and messages use.
  package let name: String
  /// The level of a project's heading, 1 to 6; of the labels, where each is a heading.
  package let projectLevel: Int
  /// The labelled fields, in their order.
  package let fields: [TemplateField]
  /// How people who mentor are listed.
  package let mentorForm: MentorForm
  /// Whether the name on the programme's platform stands above the fields, as a paragraph.
  package let hasFullName: Bool

  /// The level of an idea's heading.
  package var ideaLevel: Int { projectLevel + 1 }

  /// The field of the template with this meaning; `nil` where it has none.
  package func field(_ field: Field) -> TemplateField? { fields.first { $0.field == field } }
}
