import Testing
import TextBasics

@Suite struct EditDistanceTests {
  private func distance(_ first: String, _ second: String, limit: Int = .max) -> Int? {
    EditDistance.between(Array(first.utf8), Array(second.utf8), limit: limit)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("format", "fromat", 1), ("lint", "lnit", 1),
    ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3), ("jsn", "json", 1), ("abcd", "badc", 2),
  ])
  func distances(_ first: String, _ second: String, _ expected: Int) {
    #expect(distance(first, second) == expected)
    #expect(distance(second, first) == expected)
    #expect(distance(first, second, limit: expected) == expected)
    if expected > 0 { #expect(distance(first, second, limit: expected - 1) == nil) }
  }

  @Test func aLimitNeverChangesADistanceWithinIt() {
    let words = ["a", "ab", "ba", "abc", "bac", "acb", "cab", "abab", "baba", "aabb", "abba"]
    for first in words {
      for second in words {
        guard let exact = distance(first, second) else {
          Issue.record("no limit, but no distance")
          continue
        }
        for limit in 0...5 { #expect(distance(first, second, limit: limit) == (exact <= limit ? exact : nil)) }
      }
    }
  }

  @Test func foldsCase() {
    #expect(EditDistance.folded("ÄbC-1İ") == Array("äbc-1i\u{307}".unicodeScalars))
  }

  @Test(arguments: [
    ("fromat", "format"), ("FORMAT", "format"), ("formt", "format"), ("strcit", "strict"), ("formatting", nil),
    ("fix", "fix"), ("fx", "fix"), ("xyz", nil), ("", nil), ("q", nil), ("Größe", nil),
  ])
  func closestMatch(_ word: String, _ match: String?) {
    #expect(EditDistance.closestMatch(to: word, in: ["format", "strict", "fix", "select"]) == match)
  }

  @Test func theNearestWinsAndTheFirstAmongEquals() {
    #expect(EditDistance.closestMatch(to: "lint", in: ["list", "lent", "lint"]) == "lint")
    #expect(EditDistance.closestMatch(to: "lont", in: ["list", "lent", "lint"]) == "lent")
  }
}
