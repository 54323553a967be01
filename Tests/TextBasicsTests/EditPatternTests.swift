import Testing
import TextBasics

@Suite struct EditPatternTests {
  private static func distance(_ first: String, _ second: String) -> Int? {
    EditPattern(Array(first.utf8))?.distance(lowering: second.utf8.span)
  }

  @Test(arguments: [
    ("abc", "abc", 0), ("abc", "", 3), ("format", "fromat", 1), ("lint", "LNIT", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("jsn", "json", 1), ("abcd", "badc", 2), ("größe", "grösse", 2),
  ])
  func distances(_ first: String, _ second: String, _ expected: Int) {
    #expect(Self.distance(first, second) == expected)
  }

  /// Words of a few letters differ in all ways there are.
  @Test func theyAreThoseOfTheTable() {
    var words = [""]
    for _ in 0..<4 { words += words.flatMap { word in ["a", "b", "c"].map { word + $0 } } }
    for first in Set(words) where !first.isEmpty {
      for second in ["abcab", "bacba", "acbbca", "", "cab", "ababab"] {
        let table = EditDistance.between(Array(first.utf8), Array(second.utf8))
        #expect(Self.distance(first, second) == table, "\(first) \(second)")
      }
    }
  }

  @Test func longWordsToo() {
    let long = String(repeating: "abcdefgh", count: 8)
    #expect(Self.distance(long, long) == 0)
    #expect(Self.distance(long, String(long.dropLast()) + "g") == 1)
    #expect(Self.distance(long, "ba" + long.dropFirst(2) + "xy") == 3)
    #expect(Self.distance(long, "") == 64)
    #expect(EditPattern(Array((long + "a").utf8)) == nil)
    #expect(EditPattern([]) == nil)
  }
}
