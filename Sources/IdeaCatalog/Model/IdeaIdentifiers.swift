internal import MarkdownSyntax
internal import TextBasics

/// Makes the ids of ideas, each unlike all that were made before: `<programme>/<term>/<project>/<idea>`.
package struct IdeaIdentifiers {
  /// The ids that are taken, and for each the last number tried behind it.
  private var taken = WordNumbers()
  private var lastTried: [Int] = []
  /// What the id in hand begins with, up to the slash before the idea: most ideas share it with the one before them.
  private var path: [UInt8] = []
  private var place: (program: Program, term: Term?, project: String?)?
  private var placeEnd = 0

  package init() {}

  /// The id of an idea by its programme, term, project and title alone: ideas that only numbers tell apart share it.
  package static func base(of idea: Idea) -> String {
    var identifiers = IdeaIdentifiers()
    return identifiers.identifier(idea.program, idea.term, idea.project, idea.title)
  }

  /// The id of an idea; one that is taken already gets `-2`, `-3` and so on.
  package mutating func identifier(of idea: Idea) -> String {
    identifier(known: idea.id, idea.program, idea.term, idea.project, idea.title)
  }

  /// The id of the idea of a name.
  package mutating func identifier(of name: IdeaName) -> String {
    identifier(known: name.id, name.program, name.term, name.project, name.title)
  }

  /// The id of an idea by its parts; `known` is the one that it has, empty for none.
  mutating func identifier(
    known: String = "", _ program: Program, _ term: Term?, _ project: String?, _ title: String
  ) -> String {
    // An id that was made for a file is right in a catalog too, unless another file has it.
    if !known.isEmpty, take(known).isNew { return known }
    begin(program, term, project)
    Self.append(slugOf: title, to: &path)
    let base = String(decoding: path, as: UTF8.self)
    let (place, isNew) = take(base)
    if isNew { return base }
    while true {
      lastTried[place] += 1
      let identifier = "\(base)-\(lastTried[place])"
      if take(identifier).isNew { return identifier }
    }
  }

  /// Takes an id, unless it is taken.
  private mutating func take(_ identifier: String) -> (place: Int, isNew: Bool) {
    let bytes = identifier.utf8.span
    var hash = WordHash()
    // Byte by byte as they are: ids that were read may have capitals.
    for offset in bytes.indices { hash.add(lowered: bytes[offset]) }
    let (place, isNew) = taken.add(hash)
    if isNew { lastTried.append(1) }
    return (place, isNew)
  }

  /// Makes the path that of a project.
  private mutating func begin(_ program: Program, _ term: Term?, _ project: String?) {
    path.removeLast(path.count - placeEnd)
    if let place, place.program == program, place.term == term, place.project == project { return }
    path.removeAll(keepingCapacity: true)
    path += program.rawValue.utf8
    path.append(0x2F)
    path += (term?.slug ?? "undated").utf8
    path.append(0x2F)
    Self.append(slugOf: project ?? "", to: &path)
    path.append(0x2F)
    placeEnd = path.count
    place = (program, term, project)
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
