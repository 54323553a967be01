import IdeaCatalog
import IdeaSearch
import Testing

@Suite struct RankingTests {
  @Test func fieldsInOrder() throws {
    let text = """
      ### Lamp

      #### In the description

      - Description: zebra
      - Mentor(s): Ana Cruz

      #### In the outcome

      - Expected Outcome: zebra
      - Mentor(s): Ana Cruz

      #### In the mentors

      - Description: x
      - Mentor(s): Zebra Cruz

      #### In the skills

      - Description: x
      - Recommended Skills: zebra

      #### A zebra in the title

      - Description: x
      - Mentor(s): Ana Cruz

      ### Zebra

      #### In the project

      - Description: x
      - Mentor(s): Ana Cruz
      """
    let ideas = Sample.file("lfx/2025-term1.md", text).ideas
    #expect(
      try Sample.titles("zebra", in: ideas) == [
        "A zebra in the title", "In the skills", "In the project", "In the mentors", "In the outcome",
        "In the description",
      ])
    let hit = Search(ideas).hits(for: try Query("zebra"))[0]
    #expect(hit.matchedFields == [.title])
  }

  @Test func wholeWordsThenOtherNamesThenBeginnings() throws {
    let ideas = Sample.ideas([
      ("Postgresql-like", "x", "y"), ("PostgreSQL", "x", "y"), ("Postgres", "x", "y"),
    ])
    #expect(try Sample.titles("postgres", in: ideas) == ["Postgres", "PostgreSQL", "Postgresql-like"])
    let more = Sample.ideas([("Lamps", "x", "y"), ("Lamp", "x", "y")])
    #expect(try Sample.titles("lamp", in: more) == ["Lamp", "Lamps"])
    // No name of a skill counts where another one stands that holds it.
    let scores = Search(Sample.ideas([("x", "x", "Kubernetes basics"), ("x", "x", "Kubernetes origin")]))
      .hits(for: try Query("kubernetes")).map(\.score)
    #expect(Set(scores).count == 1)
  }

  @Test func newestTermFirstThenTheOrderOfTheCatalog() throws {
    let row = [("One", "zebra", "y"), ("Two", "zebra", "y")]
    let ideas =
      Sample.ideas(row, path: "lfx/2023-term2.md") + Sample.ideas(row, path: "x.md")
      + Sample.ideas(row, path: "lfx/2024-term1.md") + Sample.ideas(row, path: "gsoc/2024.md")
    let hits = Search(ideas).hits(for: try Query("zebra"))
    #expect(hits.map(\.ideaIndex) == [4, 5, 6, 7, 0, 1, 2, 3])
    #expect(Set(hits.map(\.score)).count == 1)
    // Within a year the later term, and last what is of the whole year.
    let year = ["gsoc/2024.md", "lfx/2024-term1.md", "lfx/2024-term3.md"].flatMap {
      Sample.ideas([("A", "zebra", "y")], path: $0)
    }
    #expect(Search(year).hits(for: try Query("zebra")).map(\.ideaIndex) == [2, 1, 0])
  }

  @Test func sameQuerySameHits() throws {
    let query = try Query("lamp go")
    let first = Search(Sample.ideas).hits(for: query)
    for _ in 0..<20 { #expect(Search(Sample.ideas).hits(for: query) == first) }
  }

  @Test func everyWordCounts() throws {
    let ideas = Sample.ideas([("x", "zebra lamp", "y"), ("lamp", "zebra", "y"), ("zebra lamp", "x", "y")])
    let hits = Search(ideas).hits(for: try Query("zebra lamp"))
    #expect(hits.map(\.ideaIndex) == [2, 1, 0])
    #expect(hits[1].matchedFields == [.title, .project, .description])
  }

  /// Words that an idea may be without, and those it must be without, add nothing.
  @Test(arguments: [("zebra or -lamp", "zebra"), ("zebra or (x -lamp)", "zebra or x")])
  func whatIsLeftOutAddsNothing(query: String, wanted: String) throws {
    let ideas = Sample.ideas([("Zebra", "a lamp", "y")])
    #expect(Search(ideas).hits(for: try Query(query)) == Search(ideas).hits(for: try Query(wanted)))
  }

  @Test func aRareWordCountsMore() throws {
    let ideas = Sample.ideas([("Lamp", "zebra", "y"), ("Zebra", "lamp", "y"), ("x", "lamp", "y"), ("z", "lamp", "y")])
    let query = try Query("lamp zebra")
    let text = String(repeating: "lamp ", count: 500) + "zebra"
    let filter = RawFilter(query)
    let rarity = filter.rarity([filter.scan(text.utf8.span)], bytes: 500_000)
    #expect(Search(ideas, rarity: rarity).hits(for: query).map(\.ideaIndex) == [1, 0])
  }

  /// Of an idea that cannot reach a score it is only told that it answers, and no score that is too high.
  @Test(arguments: ["lamp", "go", "metrics", "ana", "lamp year:2024", "lamp or year:2024", "3143"])
  func aScoreThatIsNeededChangesNothingAbove(query: String) throws {
    var matcher = IdeaMatcher(try Query(query))
    var isCut = false
    let linked = Sample.ideas([
      ("Lamp 3143", "the lamp of 3143", "Go\n- Upstream Issue: https://example.org/lamp/issues/3143")
    ])
    for idea in Sample.ideas + linked {
      let whole = matcher.match(idea)
      for needed in stride(from: 0, through: 4_000, by: 50) {
        let match = matcher.match(idea, needed: needed)
        #expect((match == nil) == (whole == nil))
        guard let whole = whole?.score(.even), let score = match?.score(.even) else { continue }
        #expect(whole >= needed ? score == whole : score <= whole)
        isCut = isCut || score < whole
      }
    }
    #expect(isCut || !query.hasPrefix("lamp"), "a word of several fields")
  }
}
