internal import MarkdownSyntax

/// The ids of ideas: `<programme>/<term>/<project>/<idea>`.
package enum IdeaIdentifier {
  /// The id of an idea; one that is in `used` already gets `-2`, `-3` and so on.
  ///
  /// - Parameter used: The ids that are taken, each with the last number tried behind it.
  package static func identifier(of idea: Idea, used: inout [String: Int]) -> String {
    identifier(known: idea.id, idea.program, idea.term, idea.project, idea.title, used: &used)
  }

  /// The id of an idea by its parts; `known` is the one that it has, empty for none.
  static func identifier(
    known: String = "", _ program: Program, _ term: Term?, _ project: String?, _ title: String,
    used: inout [String: Int]
  ) -> String {
    // An id that was made for a file is right in a catalog too, unless another file has it.
    if !known.isEmpty, used[known] == nil {
      used[known] = 1
      return known
    }
    var path = Array("\(program.rawValue)/\(term?.slug ?? "undated")/".utf8)
    path.reserveCapacity(path.count + (project?.utf8.count ?? 1) + title.utf8.count + 1)
    append(slugOf: project ?? "", to: &path)
    path.append(0x2F)
    append(slugOf: title, to: &path)
    let base = String(decoding: path, as: UTF8.self)
    guard var number = used.updateValue(1, forKey: base) else { return base }
    var identifier = base
    while used[identifier] != nil {
      number += 1
      identifier = "\(base)-\(number)"
    }
    used[base] = number
    used[identifier] = 1
    return identifier
  }

  /// The anchor GitHub makes of a name; `-` where nothing of it can stand in one.
  package static func slug(of name: String) -> String {
    var slug: [UInt8] = []
    append(slugOf: name, to: &slug)
    return String(decoding: slug, as: UTF8.self)
  }

  private static func append(slugOf name: String, to path: inout [UInt8]) {
    let start = path.count
    HeadingAnchors.appendSlug(of: name, to: &path)
    if path.count == start { path.append(0x2D) }
  }
}
