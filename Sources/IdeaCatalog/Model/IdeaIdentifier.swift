internal import MarkdownSyntax

/// The ids of ideas: `<programme>/<term>/<project>/<idea>`.
enum IdeaIdentifier {
  /// The id of an idea; one that is in `used` already gets `-2`, `-3` and so on.
  ///
  /// - Parameter used: The ids that are taken, each with the last number tried behind it.
  static func identifier(of idea: Idea, used: inout [String: Int]) -> String {
    // An id that was made for a file is right in a catalog too, unless another file has it.
    if !idea.id.isEmpty, used[idea.id] == nil {
      used[idea.id] = 1
      return idea.id
    }
    let project = idea.project.map(slug(of:)) ?? "-"
    let base = "\(idea.program.rawValue)/\(idea.term?.slug ?? "undated")/\(project)/\(slug(of: idea.title))"
    var identifier = base
    var number = used[base] ?? 1
    while used[identifier] != nil {
      number += 1
      identifier = "\(base)-\(number)"
    }
    if identifier != base { used[base] = number }
    used[identifier] = 1
    return identifier
  }

  /// The anchor GitHub makes of a name; `-` where nothing of it can stand in one.
  static func slug(of name: String) -> String {
    let slug = HeadingAnchors.slug(of: name)
    return slug.isEmpty ? "-" : slug
  }
}
