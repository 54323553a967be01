internal import MarkdownSyntax
internal import TextBasics

/// The headings of a file by their letters and digits alone.
struct HeadingWords {
  /// Headings by words; several that share theirs are none in particular.
  private struct Places {
    static let several = -1
    private var numbers = WordNumbers()
    private var headings: [Int] = []

    mutating func add(_ heading: Int, _ words: WordHash) {
      guard words != WordHash() else { return }
      let (number, isNew) = numbers.add(words)
      if isNew { headings.append(heading) } else { headings[number] = Self.several }
    }

    subscript(_ words: WordHash) -> Int? { numbers.number(of: words).map { headings[$0] } }
  }

  private var anchors = Places()
  private var texts = Places()

  init(_ headings: [AnchoredHeading]) {
    for (index, heading) in headings.enumerated() {
      anchors.add(index, WordHash(lettersOf: heading.anchor))
      texts.add(index, Self.words(heading.text))
    }
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
