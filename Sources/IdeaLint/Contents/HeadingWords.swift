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
      Self.add(index, WordHash(lettersOf: heading.anchor), to: &anchors)
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
    guard let byAnchor = anchors[WordHash(lettersOf: link.anchor)] else { return byText.flatMap { $0 >= 0 ? $0 : nil } }
    return byAnchor >= 0 && (byText ?? byAnchor) == byAnchor ? byAnchor : nil
  }

  /// Whether an entry has the words of a heading, punctuation and case aside.
  static func isSame(_ entry: String, _ heading: String) -> Bool {
    entry == heading || words(entry) == words(heading)
  }

  /// What anchors are made of, without hyphens; of ASCII all letters and digits are.
  private static func words(_ text: String) -> WordHash {
    let bytes = text.utf8.span
    let isASCII = ByteSearch.firstNonASCII(in: bytes, from: 0, end: bytes.count) == bytes.count
    return WordHash(lettersOf: isASCII ? text : HeadingAnchors.slug(of: text))
  }
}
