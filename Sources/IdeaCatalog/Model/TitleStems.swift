internal import TextBasics

/// Titles as they stand in ids, each with all those that only numbers at their ends tell from it.
package struct TitleStems: Sendable {
  private var stems = WordSet()
  /// A bit for each letter that is the last one of a title: most other titles differ in it, and need not be looked up.
  private var endings: UInt32 = 0

  package init() {}

  /// Adds the title of an idea.
  package mutating func insert(_ name: IdeaName) {
    _ = stems.insert(name.titleStem)
    endings |= Self.ending(of: name.title.utf8.span)
  }

  /// Whether one of the titles may be the end of a text.
  func mayEnd(_ text: String) -> Bool { endings & Self.ending(of: text.utf8.span) != 0 }

  /// Whether a title is one of them.
  func contains(_ title: String) -> Bool { stems.contains(WordHash(stemOf: IdeaIdentifiers.slug(of: title).utf8.span)) }

  /// All bits where the last letter is none of ASCII, or there is none.
  private static func ending(of title: Span<UInt8>) -> UInt32 {
    var end = title.count
    while end > 0, title[end - 1] < 0x80 {
      end -= 1
      if ASCII.isLetter(title[end]) { return 1 << UInt32(title[end] & 0x1F) }
    }
    return .max
  }
}
