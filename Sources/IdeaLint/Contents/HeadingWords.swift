internal import MarkdownSyntax
internal import TextBasics

/// The headings of a file by their letters and digits alone.
struct HeadingWords {
  private var anchors: [WordHash: Int] = [:]
  private var texts: [WordHash: Int] = [:]
  /// Stands for words that several headings share.
  private static let several = -1

  init(_ headings: [AnchoredHeading]) {
    for (index, heading) in headings.enumerated() {
      Self.add(index, Self.letters(heading.anchor), to: &anchors)
      Self.add(index, Self.words(heading.text), to: &texts)
    }
  }

  private static func add(_ heading: Int, _ words: WordHash, to places: inout [WordHash: Int]) {
    guard words != WordHash() else { return }
    places[words] = places[words] == nil ? heading : several
  }

  /// The heading that a broken link means: the only one with the words of the link's anchor, or else of its text; `nil`
  /// where that leaves a doubt.
  func heading(meantBy link: ContentsLink) -> Int? {
    let byText = texts[Self.words(link.text)]
    guard let byAnchor = anchors[Self.letters(link.anchor)] else { return byText.flatMap { $0 >= 0 ? $0 : nil } }
    return byAnchor >= 0 && (byText ?? byAnchor) == byAnchor ? byAnchor : nil
  }

  /// Whether an entry has the words of a heading, punctuation and case aside.
  static func isSame(_ entry: String, _ heading: String) -> Bool {
    entry == heading || words(entry) == words(heading)
  }

  /// What anchors are made of, without hyphens; of ASCII all letters and digits are.
  private static func words(_ text: String) -> WordHash {
    letters(text.utf8.contains { $0 >= 0x80 } ? HeadingAnchors.slug(of: text) : text)
  }

  private static func letters(_ anchor: String) -> WordHash {
    var letters = WordHash()
    for byte in anchor.utf8 where ASCII.isAlphanumeric(byte) || byte >= 0x80 { letters.add(byte) }
    return letters
  }
}
