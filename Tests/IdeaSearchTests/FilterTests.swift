import IdeaCatalog
import IdeaSearch
import Testing

@Suite struct FilterTests {
  private let metrics = "Show metrics of the lamp"
  private let rest = "Rest mode of the lamp"
  private let buoys = "Operator for buoys"
  private let foghorn = "Faster foghorn"

  private func titles(_ query: String) throws -> Set<String> { Set(try Sample.titles(query)) }

  @Test func skills() throws {
    #expect(try titles("skill:go") == [metrics, buoys])
    #expect(try titles("skill:golang") == [metrics, buoys])
    #expect(try titles("skill:Rust") == [rest, buoys])
    #expect(try titles("skill:rus") == [])
    #expect(try titles("skill:c") == [])
    #expect(try titles("skill:kubernetes") == [buoys])
    #expect(try titles("skill:rust,c++") == [rest, buoys, foghorn])
  }

  /// Whatever an entry is counted under is found there.
  @Test(arguments: [
    ("object-oriented programming", "Java | Orientação a objetos"), ("oop", "Java | Orientação a objetos"),
    ("kubernetes operators", "operator framework"), ("typescript", "JS/TS in the front end"),
    ("networking", "Linux and network internals"),
  ]) func skillsThatAnEntrySpeaksOf(skill: String, entry: String) throws {
    let ideas = Sample.ideas([("A", "x", entry), ("B", entry, "Basket")])
    #expect(try Sample.titles("skill:\"\(skill)\"", in: ideas) == ["A"])
  }

  @Test(arguments: [
    ("350", ["A", "D"]), ("\"350 hours\"", ["A", "D"]), ("350hrs", ["A", "D"]), ("\"90..200 hours\"", ["B"]),
    ("large", ["A", "D"]), ("\"12 weeks\"", ["C"]), ("12-week", ["C"]), ("\"2 weeks\"", []), ("\"12 months\"", []),
  ]) func sizes(size: String, titles: [String]) throws {
    let sizes = ["350 hours", "medium", "12 weeks", "350 h"]
    let ideas = Sample.ideas(
      zip("ABCD", sizes).map { (String($0), "x", "Go\n- Expected project size: \($1)") })
    #expect(Set(try Sample.titles("size:\(size)", in: ideas)) == Set(titles))
  }

  @Test func javaIsNotJavaScript() throws {
    let ideas = Sample.ideas([("A", "x", "JavaScript"), ("B", "x", "Java 17"), ("C", "x", "core Java")])
    #expect(try Sample.titles("skill:java", in: ideas) == ["B", "C"])
  }

  @Test func mentors() throws {
    #expect(try titles("mentor:ana") == [metrics, buoys])
    #expect(try titles("mentor:\"cruz ana\"") == [metrics])
    #expect(try titles("mentor:@AnaCruz") == [metrics])
    #expect(try titles("mentor:@ana") == [])
    #expect(try titles("mentor:bo-li") == [buoys])
    #expect(try titles("mentor:Ana@Example.org") == [metrics])
    #expect(try titles("mentor:\"jose nunez\"") == [rest])
    #expect(try titles("mentor:\"Núñez, José\"") == [rest])
    #expect(try titles("mentor:https://github.com/AnaCruz/") == [metrics])
    #expect(try titles("mentor:github.com/ana") == [])
    #expect(try titles("mentor:@cy,@diaz") == [foghorn, buoys])
  }

  @Test func projects() throws {
    #expect(try titles("project:lighthouse") == [metrics, rest, foghorn])
    #expect(try titles("project:harbor-lights") == [buoys])
    #expect(try titles("project:\"lights harbor\"") == [buoys])
    #expect(try titles("project:light") == [metrics, rest, foghorn, buoys])
  }

  @Test func differentFiltersAllHold() throws {
    #expect(try titles("project:lighthouse term:lfx") == [metrics, rest])
    #expect(try titles("dashboard skill:go project:lighthouse term:lfx") == [metrics])
  }

  @Test(arguments: [
    ("2024", 2), ("2025", 2), ("2024-term3", 2), ("term3", 2), ("lfx", 3), ("2024 Term 3", 2),
    ("2024 Term 3 (Sep-Nov)", 2), ("gsoc 2025", 1), ("gsoc/2025", 1), ("lfx/2025-term1", 1), ("GSoC", 1), ("t1", 1),
    ("gsoc 2024", 0), ("q1", 0), ("omp", 0), ("Sep-Nov", 2), ("2024/03-Sep-Nov", 2), ("fall", 2), ("2025 Spring", 1),
    ("March – May", 1), ("03", 2), ("summer", 0),
  ]) func terms(text: String, count: Int) throws {
    #expect(try titles("term:\"\(text)\"").count == count)
  }

  @Test(arguments: [
    "", "soon", "2024 soon", "term", "term9", "2024 2025", "lfx gsoc", "q5", "q4q3", "24", "(2024)", "sep mar",
    "03-mar", "january", "05",
  ])
  func notATerm(text: String) {
    #expect(TermFilter(text) == nil)
  }

  @Test func quarters() throws {
    let ideas = Sample.ideas([("A", "x", "y")], path: "communitybridge/2020-q3q4.md")
    let found = ["q3", "q4", "q3q4", "Q3-Q4", "2020"]
    for text in found + ["q2", "2020 q1", "q2q3", "2020 term3"] {
      #expect(try Sample.titles("term:\"\(text)\"", in: ideas).isEmpty == !found.contains(text))
    }
  }
}
