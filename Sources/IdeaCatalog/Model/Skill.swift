public import TextBasics

/// A skill or technology an idea asks for; two are equal when their texts are.
public struct Skill: Hashable, Sendable {
  /// The text as written, without Markdown.
  public let text: String
  /// The canonical name, such as `Go` for `golang`; the text where no other is known.
  public let name: String
  /// Where the text stands.
  public let range: SourceRange

  /// Creates a skill.
  public init(text: String, range: SourceRange = SourceRange(0, 0)) {
    self.text = text
    self.name = SkillNames.canonicalName(of: text)
    self.range = range
  }

  /// Whether both have the same text.
  public static func == (left: Skill, right: Skill) -> Bool { left.text == right.text }

  /// Feeds the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
