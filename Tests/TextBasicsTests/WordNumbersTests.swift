import Testing
import TextBasics

@Suite struct WordNumbersTests {
  @Test func wordsAreNumberedAsTheyCome() {
    var numbers = WordNumbers()
    var known: [String: Int] = [:]
    for step in 0..<2_000 {
      let word = "word \(step * 7 % 613)"
      let (number, isNew) = numbers.add(hash(word))
      #expect(isNew == (known[word] == nil))
      #expect(number == known[word] ?? known.count)
      known[word] = number
    }
    #expect(numbers.count == known.count)
    #expect(known.allSatisfy { numbers.number(of: hash($0.key)) == $0.value })
    #expect(numbers.number(of: hash("another")) == nil)
  }

  @Test func emptiedItHasNothing() {
    var numbers = WordNumbers()
    #expect(numbers.number(of: hash("")) == nil)
    for word in ["", "a", "b"] { _ = numbers.add(hash(word)) }
    numbers.removeAll()
    #expect(numbers.count == 0)
    #expect(numbers.number(of: hash("a")) == nil)
    #expect(numbers.add(hash("b")) == (0, true))
  }

  private func hash(_ text: String) -> WordHash { WordHash(text.utf8.span, 0..<text.utf8.count) }
}
