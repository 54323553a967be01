import IdeaCatalog
import TestSupport
import Testing
import TextBasics

/// Nothing of an idea's source is without a role.
@Suite struct SourceMapTests {
  @Test func rolesOfAnIdea() {
    let text = """
      ### Lamp

      #### Dim the light

      Some words.

      - **Description:** It is *bright*.
        1. Dim it
      - Mentor(s):
        - Ana Cruz (@ana-cruz, ana@example.org)
      <!-- nobody reads this -->

      ##### Notes

      Kept.

      ###### More

      Left over.
      """
    let file = IdeaFile(SourceText(path: "lfx/2031-term1.md", text: text))
    let parts = SourceMap(file.ideas[0], in: file).parts
    #expect(
      parts.map { "\($0.role): \(file.source.text(in: $0.range))" } == [
        "heading: #### Dim the light", "value(IdeaCatalog.Field.description): Some words.", "marker: -",
        "label(IdeaCatalog.Field.description): **Description:**",
        "value(IdeaCatalog.Field.description): It is *bright*.\n  1. Dim it", "marker: -",
        "label(IdeaCatalog.Field.mentors): Mentor(s):",
        "value(IdeaCatalog.Field.mentors): - Ana Cruz (@ana-cruz, ana@example.org)",
        "comment: <!-- nobody reads this -->", "marker: #####",
        "label(IdeaCatalog.Field.other): Notes", "value(IdeaCatalog.Field.other): Kept.", "remainder: ###### More",
        "remainder: Left over.",
      ])
  }

  @Test(.enabled(if: Corpus.isThere, Corpus.hint)) func nothingIsLostInTheCorpus() {
    var remainders: [(name: String, count: Int)] = []
    for path in Corpus.documents + Corpus.exports {
      let file = IdeaFile(SourceText(path: path, bytes: Corpus.bytes(of: path)))
      var count = 0
      for idea in file.ideas {
        let map = SourceMap(idea, in: file)
        expectCover(map, of: idea, file)
        count += map.remainderCount
      }
      if count > 0 { remainders.append((path.split(separator: "/").last.map(String.init) ?? path, count)) }
    }
    for (name, count) in remainders.sorted(by: { $0.count > $1.count }) {
      print("\(name): \(count) bytes of ideas that no field has")
    }
    // Of 1.5 million: labels without a value that stand in another field's list.
    #expect(remainders.reduce(0) { $0 + $1.count } <= 100)
  }

  /// Expects the parts to be in order and apart, and to leave only white space between them.
  private func expectCover(_ map: SourceMap, of idea: Idea, _ file: IdeaFile) {
    var at = idea.range.start
    for part in map.parts {
      #expect(part.range.start >= at && !part.range.isEmpty)
      #expect(file.source.bytes[at..<part.range.start].allSatisfy { ASCII.isSpace($0) })
      at = part.range.end
    }
    #expect(at <= idea.range.end)
    #expect(file.source.bytes[at..<idea.range.end].allSatisfy { ASCII.isSpace($0) })
  }
}
