internal import TextBasics

extension ProjectNames {
  /// What is known of a project of the CNCF.
  package struct Entry: Hashable, Sendable {
    /// The name as the foundation writes it.
    package let name: String
    /// The name in addresses and keys.
    package let slug: String
    /// `sandbox`, `incubating` or `graduated`.
    package let maturity: String
  }

  /// The entry of the project with this name or slug, case, punctuation and what stands in parentheses aside.
  package static func entry(named name: String) -> Entry? {
    guard let place = places.number(of: hash(name)) else { return nil }
    let row = table[place]
    return Entry(name: row.name, slug: row.slug, maturity: row.maturity)
  }

  /// The rows of the table by name and slug; a name beats the slug of another project.
  static let places: WordTable = {
    var places = WordTable(reserving: 2 * table.count)
    // Of equal ones the first counts.
    for place in table.indices.reversed() { places.add(hash(table[place].name), place) }
    for place in table.indices.reversed() { places.add(hash(table[place].slug), place) }
    return places
  }()

  /// The hash of what ``key(_:)`` gives.
  private static func hash(_ name: String) -> WordHash {
    let bytes = name.utf8.span
    var hash = WordHash()
    for offset in bytes.indices {
      if bytes[offset] == UInt8(ascii: "(") { break }
      if ASCII.isAlphanumeric(bytes[offset]) || bytes[offset] >= 0x80 { hash.add(bytes[offset]) }
    }
    return hash
  }

  /// The letters and digits of a name in lower case, up to a parenthesis.
  package static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.prefix { $0 != UInt8(ascii: "(") }.lazy
        .filter { ASCII.isAlphanumeric($0) || $0 >= 0x80 }.map { ASCII.lowered($0) }, as: UTF8.self)
  }
}
