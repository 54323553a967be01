import IdeaCatalog
import IdeaSearch
import Testing

@Suite struct FilterTests {
  private let metrics = "Show metrics of the lamp"
  private let rest = "Rest mode of the lamp"
  private let buoys = "Operator for buoys"
  private let foghorn = "Faster foghorn"

  private func titles(_ query: Query) -> Set<String> { Set(Sample.titles(query)) }

  @Test func skills() {
    #expect(titles(Query(skills: ["go"])) == [metrics, buoys])
    #expect(titles(Query(skills: ["golang"])) == [metrics, buoys])
    #expect(titles(Query(skills: ["Rust"])) == [rest, buoys])
    #expect(titles(Query(skills: ["rus"])) == [])
    #expect(titles(Query(skills: ["c"])) == [])
    #expect(titles(Query(skills: ["kubernetes"])) == [buoys])
    #expect(titles(Query(skills: ["rust", "c++"])) == [rest, buoys, foghorn])
  }

  @Test func javaIsNotJavaScript() {
    let ideas = Sample.ideas([("A", "x", "JavaScript"), ("B", "x", "Java 17"), ("C", "x", "core Java")])
    #expect(Sample.titles(Query(skills: ["java"]), in: ideas) == ["B", "C"])
  }

  @Test func mentors() {
    #expect(titles(Query(mentors: ["ana"])) == [metrics, buoys])
    #expect(titles(Query(mentors: ["cruz ana"])) == [metrics])
    #expect(titles(Query(mentors: ["@AnaCruz"])) == [metrics])
    #expect(titles(Query(mentors: ["@ana"])) == [])
    #expect(titles(Query(mentors: ["bo-li"])) == [buoys])
    #expect(titles(Query(mentors: ["Ana@Example.org"])) == [metrics])
    #expect(titles(Query(mentors: ["jose nunez"])) == [rest])
    #expect(titles(Query(mentors: ["@cy", "@diaz"])) == [foghorn, buoys])
    #expect(titles(Query(mentors: [""])) == [])
  }

  @Test func projects() {
    #expect(titles(Query(projects: ["lighthouse"])) == [metrics, rest, foghorn])
    #expect(titles(Query(projects: ["harbor-lights"])) == [buoys])
    #expect(titles(Query(projects: ["lights harbor"])) == [buoys])
    #expect(titles(Query(projects: ["light"])) == [metrics, rest, foghorn, buoys])
  }

  @Test func differentFiltersAllHold() throws {
    let term = try #require(TermFilter("lfx"))
    #expect(titles(Query(projects: ["lighthouse"], terms: [term])) == [metrics, rest])
    #expect(titles(Query(words: ["dashboard"], skills: ["go"], projects: ["lighthouse"], terms: [term])) == [metrics])
  }

  @Test(arguments: [
    ("2024", 2), ("2025", 2), ("2024-term3", 2), ("term3", 2), ("lfx", 3), ("2024 Term 3", 2),
    ("2024 Term 3 (Sep-Nov)", 2), ("gsoc 2025", 1), ("gsoc/2025", 1), ("lfx/2025-term1", 1), ("GSoC", 1), ("t1", 1),
    ("gsoc 2024", 0), ("q1", 0), ("omp", 0),
  ]) func terms(text: String, count: Int) throws {
    #expect(titles(Query(terms: [try #require(TermFilter(text))])).count == count)
  }

  @Test(arguments: ["", "soon", "2024 soon", "term", "term9", "2024 2025", "lfx gsoc", "q5", "q4q3", "24", "(2024)"])
  func notATerm(text: String) {
    #expect(TermFilter(text) == nil)
  }

  @Test func quarters() throws {
    let ideas = Sample.ideas([("A", "x", "y")], path: "communitybridge/2020-q3q4.md")
    let found = ["q3", "q4", "q3q4", "Q3-Q4", "2020"]
    for text in found + ["q2", "2020 q1", "q2q3", "2020 term3"] {
      let term = try #require(TermFilter(text))
      #expect(Sample.titles(Query(terms: [term]), in: ideas).isEmpty == !found.contains(text))
    }
  }
}
