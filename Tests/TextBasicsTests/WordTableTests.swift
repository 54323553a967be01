import Testing
import TextBasics

@Suite struct WordTableTests {
  private static let words = (0..<700).map { "word\($0)" + String(repeating: "x", count: $0 % 70) }

  @Test func findsItsWordsAndNoOthers() {
    let table = WordTable(Self.words.enumerated().map { (word: $0.element, number: $0.offset) })
    for (number, word) in Self.words.enumerated() {
      let upper = word.uppercased()
      #expect(table.number(of: 0..<upper.utf8.count, in: upper.utf8.span) == number)
      #expect(!table.contains(word + "y") && !table.contains("y" + word))
    }
    #expect(!table.contains(""))
  }

  @Test func theFirstOfEqualWordsCounts() {
    let table = WordTable([(word: "Go", number: 1), (word: "go", number: 2)])
    #expect(table.number(of: 0..<2, in: "GO".utf8.span) == 1)
  }

  @Test func aTableGrowsWithItsWords() {
    var table = WordTable(reserving: 1)
    for (number, word) in Self.words.enumerated() { table.add(word, number) }
    for (number, word) in Self.words.enumerated() {
      #expect(table.number(of: 0..<word.utf8.count, in: word.utf8.span) == number)
    }
    table.add(WordHash("hashed"), 900)
    #expect(table.number(of: 0..<6, in: "hashed".utf8.span) == 900 && !table.contains("hash"))
  }

  @Test func anEmptyTableHasNothing() {
    #expect(!WordTable([String]()).contains("go"))
  }

  @Test(arguments: [1, 16, 17, 700])
  func aSetKnowsWhatWasAdded(count: Int) {
    var set = WordSet()
    let hashes = Self.words.prefix(count).map { WordHash($0.utf8.span, 0..<$0.utf8.count) }
    #expect(hashes.map { set.insert($0) } == hashes.map { _ in true })
    #expect(hashes.map { set.insert($0) } == hashes.map { _ in false })
    #expect(hashes.allSatisfy(set.contains) && !set.contains(WordHash("other")))
    set.removeAll()
    #expect(!set.contains(hashes[0]))
  }
}

@Suite struct LostWordsTests {
  @Test(arguments: [
    ("Ana Silva @ana-silva", "Ana Silva (@ana-silva)", true),
    ("[Ana](https://github.com/ana)", "Ana (@ana)", true),
    ("ÁNA Silva", "ána silva", true),
    ("Ana Silva, Ⅷ", "Ana Silva", false),
    ("Ana Silva 2", "Ana Silva", false),
    ("Ana & Ben", "Ana Ben", true),
  ])
  func tellsWhetherAWordIsGone(old: String, new: String, areNone: Bool) {
    #expect(LostWords.areNone(between: old, and: new) == areNone)
  }

  @Test func someWordsMayGo() {
    #expect(!LostWords.areNone(between: "Ana and Ben", and: "Ana, Ben"))
    #expect(LostWords.areNone(between: "Ana and Ben", and: "Ana, Ben", butFor: [WordHash("and")]))
  }
}
