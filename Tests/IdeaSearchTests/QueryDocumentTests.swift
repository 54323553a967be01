import Foundation
import Testing

@testable import IdeaSearch

/// `Documentation/Query.md` says what the code does.
@Suite struct QueryDocumentTests {
  /// The rows of the table that begins with a heading, each as its cells.
  private static func rows(below heading: String) throws -> [[String]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Documentation/Query.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != heading }.dropFirst(2).prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  @Test func fields() throws {
    let rows = try Self.rows(below: "| field | value | option |")
    let names = QueryField.allCases.map(\.rawValue)
    #expect(rows.map(\.[0]).sorted() == names.map { "`\($0):`" }.sorted())
    #expect(rows.map(\.[2]).sorted() == names.map { "`--\($0)`" }.sorted())
    let has = try #require(rows.first { $0[0] == "`has:`" })[1]
    for presence in Presence.allCases { #expect(has.contains("`\(presence.rawValue)`")) }
  }

  /// For a word that stands *f* times in a text of *n* times the usual length: weight × 2*f* / (1 − *m* + *m* × *n* + *f*).
  @Test func weightsOfFields() throws {
    let rows = try Self.rows(below: "| field | weight | usual length in bytes | how much length matters |")
    #expect(rows.count == SearchField.allCases.count)
    for (field, row) in zip(SearchField.allCases, rows) {
      let figures = row.dropFirst().compactMap { Double($0) }
      try #require(figures.count == 3)
      let (weight, usual, slope) = (figures[0], figures[1], figures[2])
      for (frequency, length) in [(1.0, 10), (0.95, 55), (3, 200), (40, 9_000)] {
        let expected = weight * 2 * frequency / (1 - slope + slope * Double(length) / usual + frequency)
        #expect(abs(field.score(frequency: frequency, length: length) - expected) < 1e-9, "\(row)")
      }
      #expect(field.score(frequency: 0, length: 10) == 0)
    }
  }

  /// 0.25 + ln(1 + (*N* − *k* + 0.5) / (*k* + 0.5))
  @Test(arguments: [0, 1, 2, 10, 333, 999, 1_000, 5_000]) func rarity(occurrences: Int) {
    let rarity = WordRarity(occurrences: [occurrences, nil], bytes: 1_000 * 1_024)
    let found = min(Double(occurrences), 1_000)
    #expect(abs(rarity.factor(of: 0) - (0.25 + log(1 + (1_000.5 - found) / (found + 0.5)))) < 1e-9)
    #expect(rarity.factor(of: 1) == 1, "nobody knows how often it stands there")
  }

  /// The plural, and the word that two words make, count 0.95 of the word, another name of the skill 0.9.
  @Test(arguments: [
    ("lamp", "lamp", 1), ("lamp", "lamps", 0.95), ("lamps", "lamp", 0.95), ("lam*", "lampposts", 1),
    ("k8s", "kubernetes", 0.9), ("kubernetes", "k8s", 0.9), ("golang", "Go", 0.9), ("go", "golang", 0.9),
    ("go", "Go", 1),
    ("lamp", "lamp lamp x lamps", 2.95), ("a-a", "a-a-a-a", 2),
  ])
  func otherFormsCountLess(typed: String, text: String, expected: Double) {
    let isBeginning = typed.hasSuffix("*")
    let word = SearchWord(isBeginning ? String(typed.dropLast()) : typed, isBeginning: isBeginning)
    #expect(abs(word.frequency(in: FoldedText(text)) - expected) < 1e-9)
  }

  @Test func wordsMadeOfTwo() {
    let word = SearchWord("auto", compounds: ["autoscaling"])
    #expect(abs(word.frequency(in: FoldedText("autoscaling autoscalings auto")) - 2.9) < 1e-9)
  }
}
