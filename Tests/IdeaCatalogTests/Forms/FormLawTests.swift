import IdeaCatalog
import Testing
import TextBasics

/// Any bytes give a file, and no part of a form is read in more than linear time.
struct FormLawTests {
  @Test func anyPartOfAFormIsRead() {
    for text in [IssueForm().text, "# GSoC 2024 Final Report\n\n- Student: A\n\n## Deliverables\n\n- B\n"] {
      let bytes = ContiguousArray(text.utf8)
      for end in stride(from: 0, through: bytes.count, by: 7) {
        _ = IdeaFile(SourceText(path: "", bytes: ContiguousArray(bytes[..<end])))
        _ = IdeaFile(SourceText(path: "", bytes: ContiguousArray(bytes[end...])))
      }
    }
  }

  @Test func damagedFormsAreRead() {
    var random = SteadyGenerator(state: 1)
    let texts = [
      IssueForm().text, #"{"_term": "2026 Term 1", "programs": [{"program_name_short": "A\u00e9", "mentors": [{}]}]}"#,
    ]
    for text in texts {
      for _ in 0..<400 {
        var bytes = ContiguousArray(text.utf8)
        for _ in 0..<4 { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next()) }
        let file = IdeaFile(SourceText(path: "", bytes: bytes))
        #expect(
          file.ideas.allSatisfy { $0.range.end <= bytes.count && $0.fields.allSatisfy { $0.value.end <= bytes.count } })
      }
    }
  }

  @Test(arguments: [
    "### Mentors\n\n", "```\n", "~~~~\n```\n", "<!--\n", "| | |\n", "a | b | c\n", "### CNCF Project\n\n### Term\n\n",
    "<pre>\n~~~\n", "- [x] a\n",
  ])
  func manyOfAKindInAnAnswer(piece: String) {
    let file = IssueForm(["Program Description": String(repeating: piece, count: 4_000)]).file
    #expect(file.ideas.count == 1)
  }
}

/// A small generator, the same numbers each run.
private struct SteadyGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
