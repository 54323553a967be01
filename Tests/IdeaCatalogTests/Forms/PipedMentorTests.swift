import IdeaCatalog
import Testing
import TextBasics

/// People between bars.
struct PipedMentorTests {
  private func mentors(_ text: String) -> [Mentor] { IssueForm(["Mentors": text]).idea?.mentors ?? [] }

  @Test(arguments: [
    "Ana Cruz | @ana | ana@example.org | acruz", "Ana Cruz|@ana|ana@example.org|acruz",
    "- Ana Cruz | @ana | ana@example.org | acruz", "| Ana Cruz | @ana | ana@example.org | acruz |",
    "Ana Cruz | @ana | [ana@example.org](mailto:ana@example.org) | acruz",
    "Ana Cruz | @ana | <ana@example.org> | acruz", "Ana Cruz | @ana | mailto:ana@example.org | acruz",
    "Ana Cruz | ana | ana@example.org | acruz", "Ana Cruz | https://github.com/ana | ana@example.org | acruz",
    "[Ana Cruz](https://github.com/ana) | @ana | ana@example.org | acruz",
    #"Ana Cruz \| @ana \| ana@example.org \| acruz"#,
    "Ana Cruz | [@ana](https://github.com/ana) | ana@example.org | acruz",
  ])
  func fourParts(text: String) {
    #expect(
      mentors(text) == [
        Mentor(name: "Ana Cruz", github: "ana", email: "ana@example.org", lfid: "acruz", role: "primary")
      ])
  }

  @Test(arguments: [
    ("Ana Cruz | @ana | ana@example.org", Mentor(name: "Ana Cruz", github: "ana", email: "ana@example.org")),
    ("Ana Cruz | @ana | acruz", Mentor(name: "Ana Cruz", github: "ana", lfid: "acruz")),
    ("Ana Cruz | @ana", Mentor(name: "Ana Cruz", github: "ana")),
    ("Ana Cruz | ana@example.org", Mentor(name: "Ana Cruz", email: "ana@example.org")),
    ("Ana Cruz (@ana, ana@example.org)", Mentor(name: "Ana Cruz", github: "ana", email: "ana@example.org")),
    ("Ana Cruz | @ana | TBD | acruz", Mentor(name: "Ana Cruz", github: "ana", lfid: "acruz")),
    (
      "Ana Cruz | @ana | not an address | acruz",
      Mentor(name: "Ana Cruz", github: "ana", email: "not an address", lfid: "acruz")
    ),
  ])
  func otherForms(text: String, expected: Mentor) {
    var expected = expected
    expected.role = "primary"
    #expect(mentors(text) == [expected])
  }

  @Test func theFirstPersonIsPrimary() {
    let text = "TBD\n\nAna Cruz | @ana | ana@example.org\nBo Li | @bo | bo@example.org\nCy Diaz | @cy | cy@example.org"
    #expect(mentors(text).map(\.role) == ["primary", "co-mentor", "co-mentor"])
    #expect(mentors(text).map(\.name) == ["Ana Cruz", "Bo Li", "Cy Diaz"])
  }

  @Test(arguments: ["TBD", "TBD | TBD | TBD", "N/A", "---", "| | |", "_No response_"])
  func nobody(text: String) {
    #expect(mentors(text).isEmpty)
  }

  @Test func aPersonStandsOnALine() throws {
    let file = IssueForm().file
    let idea = try #require(file.ideas.first)
    #expect(
      idea.mentors.map { file.source.text(in: $0.range) } == [
        "Ana Cruz | @ana-cruz | ana@example.org | anacruz", "Bo Li | @boli | bo@example.org",
      ])
  }
}
