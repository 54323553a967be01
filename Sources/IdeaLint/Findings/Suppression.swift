package import TextBasics

/// A comment that keeps findings from being reported: `<!-- ideacat-disable MI401, missing-mentors: reason -->`.
package struct Suppression: Sendable, Hashable {
  /// What a comment asks for.
  package enum Form: Sendable, Hashable, CaseIterable {
    /// Off, from here on.
    case disable
    /// On again, from here on.
    case enable
    /// Off on the line of the comment.
    case disableLine
    /// Off in the whole file.
    case disableFile
    /// Off in the next idea, from its heading to its end.
    case disableNextIdea
    /// A word that asks for nothing: it was meant as one of the others.
    case unknown

    /// The words that comments have behind `ideacat-`.
    package static var words: [String] { allCases.filter { $0 != .unknown }.map(\.word) }

    /// The word of the comment, behind `ideacat-`.
    package var word: String {
      switch self {
      case .disable: "disable"
      case .enable: "enable"
      case .disableLine: "disable-line"
      case .disableFile: "disable-file"
      case .disableNextIdea: "disable-next-idea"
      case .unknown: ""
      }
    }
  }

  /// A rule as a comment names it.
  package struct Name: Sendable, Hashable {
    /// The id or name as written.
    package let text: String
    /// Where it stands.
    package let range: SourceRange
    /// The position of the rule in ``Rule/all``; `nil` for a text that names none.
    package let rule: Int?
  }

  /// What the comment asks for.
  package let form: Form
  /// The word that says so, with `ideacat` before it.
  package let word: SourceRange
  /// The rules it names; none means all.
  package let names: [Name]
  /// Why, as far as it says so.
  package let reason: String?
  /// The whole comment.
  package let range: SourceRange
  /// The bytes in which findings are switched off; for ``Form/disable`` and ``Form/enable`` up to the end of the file.
  package let reach: SourceRange
}
