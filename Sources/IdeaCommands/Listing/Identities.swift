internal import IdeaCatalog
internal import IdeaSearch

/// Who may be the same person under two entries, and who may be two under one.
struct Identities {
  /// The people by name and by address, as indexes into the list of them.
  private var named: [String: [Int]] = [:]
  private var addressed: [String: [Int]] = [:]

  /// Notes a mentor who belongs to the person at `place`.
  mutating func add(_ mentor: Mentor, of place: Int) {
    if let name = mentor.name { Self.add(place, to: &named[Self.key(name), default: []]) }
    if let email = mentor.email { Self.add(place, to: &addressed[email.lowercased(), default: []]) }
  }

  /// Writes down the doubts about each person; of addresses only that they are shared.
  func note(in people: inout [Person]) {
    for place in people.indices {
      people[place].conflicts = people[place].otherNames.map { "also called \($0)" }
    }
    for places in named.values.sorted(by: { ($0.first ?? 0) < ($1.first ?? 0) }) where places.count > 1 {
      for place in places {
        for other in places where other != place {
          let doubt = Self.doubt(about: people[other])
          if !people[place].conflicts.contains(doubt) { people[place].conflicts.append(doubt) }
        }
      }
    }
    for places in addressed.values.sorted(by: { ($0.first ?? 0) < ($1.first ?? 0) }) where places.count > 1 {
      for place in places {
        for other in places
        where other != place && !people[place].conflicts.contains(Self.doubt(about: people[other])) {
          people[place].conflicts.append("same address as \(people[other].displayName)")
        }
      }
    }
  }

  /// Whether two names are written the same, case, accents, initials and what stands in parentheses aside.
  static func isSame(_ name: String, _ other: String) -> Bool { name == other || key(name) == key(other) }

  /// The words of a name that tell people apart: `yuan tang` of `Yuan (Terry) J. Tang`; all of them where that leaves
  /// one or none.
  private static func key(_ name: String) -> String {
    let whole = NameKey.of(name)
    let words = whole.split(separator: " ")
    let hasParentheses = name.utf8.contains(UInt8(ascii: "("))
    if !hasParentheses, !words.contains(where: isInitial) { return whole }
    let telling = (hasParentheses ? NameKey.of(outsideParentheses(name)).split(separator: " ") : words)
      .filter { !isInitial($0) }
    return telling.count > 1 ? telling.joined(separator: " ") : whole
  }

  private static func isInitial(_ word: Substring) -> Bool { word.unicodeScalars.dropFirst().isEmpty }

  private static func outsideParentheses(_ name: String) -> String {
    var depth = 0
    var outside = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if depth == 0 { outside.append(scalar) }
      if scalar == ")" { depth = max(0, depth - 1) }
    }
    return String(outside)
  }

  private static func add(_ place: Int, to places: inout [Int]) {
    if !places.contains(place) { places.append(place) }
  }

  /// What is said of somebody with the same name.
  private static func doubt(about person: Person) -> String {
    person.handle.map { "also @\($0)" } ?? "also without a handle"
  }
}
