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
    ("350", ["A", "D"]), ("\"350 hours\"", ["A", "D"]), ("350hrs", ["A", "D"]), ("\"90..200 hours\"", ["B", "E"]),
    ("small", ["E"]), ("medium", ["B", "F"]),
    ("large", ["A", "D"]), ("\"12 weeks\"", ["C"]), ("12-week", ["C"]), ("\"2 weeks\"", []), ("\"12 months\"", []),
  ]) func sizes(size: String, titles: [String]) throws {
    let sizes = ["350 hours", "medium", "12 weeks", "350 h", "130 hours", "260 hours"]
    let ideas = Sample.ideas(
      zip("ABCDEF", sizes).map { (String($0), "x", "Go\n- Expected project size: \($1)") })
    #expect(Set(try Sample.titles("size:\(size)", in: ideas)) == Set(titles))
  }

  /// Of two ideas one says everything, the other nothing but what makes it an idea.
  @Test(arguments: ["mentors", "upstream", "lfx-url", "outcome", "description", "skills", "size", "difficulty", "term"])
  func whatAnIdeaSaysAtAll(what: String) throws {
    let all = """
      ### Lamp

      #### All

      - Description: x
      - Expected Outcome: y
      - Technologies: Go
      - Mentor(s): Ana
      - Project Size: large
      - Difficulty: hard
      - Upstream Issue: https://example.org/lamp/issues/1
      - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/0b0e2843-94f8-4ac6-aa0a-3537631aca86
      """
    let ideas =
      Sample.file("lfx/2025-term1.md", all).ideas
      + Sample.file("ideas.md", "### Lamp\n\n#### Nothing\n\n- Description:\n- Skills:\n- Mentors:\n").ideas
    #expect(try Sample.titles("has:\(what)", in: ideas) == ["All"])
    #expect(try Sample.titles("-has:\(what)", in: ideas) == ["Nothing"])
  }

  @Test(arguments: ["front end", "front-end", "frontend", "Front Ends"]) func skillsOfTwoWordsMayBeOne(skill: String)
    throws
  {
    let ideas = Sample.ideas([
      ("A", "x", "frontend"), ("B", "x", "the front end"), ("C", "x", "front-ends"), ("D", "x", "front, end"),
    ])
    #expect(try Sample.titles("skill:\"\(skill)\"", in: ideas) == ["A", "B", "C"])
    let filter = RawFilter(try Query("skill:\"\(skill)\""))
    #expect(filter.scan("a frontend".utf8.span).mayMatch && filter.scan("front\nend".utf8.span).mayMatch)
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

  /// Ids have lost the punctuation of a name; subprojects do not stand in them.
  @Test func projectsAsTheyStandInIDs() throws {
    let ideas = Sample.file(
      "gsoc/2025.md",
      "## AT&T\n\n### Far\n\n#### A\n\n- Description: x\n- Skills: y\n\n"
        + "### T&A\n\n#### B\n\n- Description: x\n- Skills: y\n"
    ).ideas
    #expect(try Sample.titles("project:att", in: ideas) == ["A", "B"])
    #expect(try Sample.titles("subproject:att", in: ideas) == [])
    #expect(try Sample.titles("subproject:t&a", in: ideas) == ["B"])
  }

  /// Technologies alone, where ideas name them apart.
  @Test func technologies() throws {
    let ideas = Sample.ideas([("A", "x", "Go"), ("B", "x", "Rust\n- Technologies: golang, next")])
    #expect(try Sample.titles("tech:go", in: ideas) == ["B"])
    #expect(try Sample.titles("tech:rust", in: ideas) == [])
    #expect(try Sample.titles("skill:go", in: ideas) == ["A", "B"])
    #expect(try Sample.titles("nextjs", in: ideas) == ["B"])
  }

  /// Where something was found is told for filters, too.
  @Test(arguments: [
    ("skill:rust", [SearchField.skills]), ("mentor:ana", [.mentors]), ("project:lighthouse", [.project]),
    ("difficulty:hard", [.other]), ("title:mode", [.title]), ("year:2024", []), ("skill:rust mode", [.title, .skills]),
  ]) func whatAFilterFindsIn(query: String, fields: [SearchField]) throws {
    let ideas = Sample.file(
      "lfx/2024-term1.md",
      """
      ### Lighthouse

      #### Day mode

      - Description: x
      - Skills: Rust
      - Difficulty: hard
      - Mentor(s): Ana
      """
    ).ideas
    #expect(Search(ideas).hits(for: try Query(query)).map(\.matchedFields) == [fields])
  }

  /// A skill is found under whichever of its names the idea has it.
  @Test func allNamesOfASkillAreOne() throws {
    for (name, aliases) in SkillNames.table {
      for entry in [name] + aliases {
        let ideas = Sample.ideas([("A", "x", entry.replacing(",", with: ""))])
        for asked in [name] + aliases {
          #expect(try Sample.titles("skill:\"\(asked)\"", in: ideas) == ["A"], "\(asked) in \(entry)")
        }
      }
    }
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
    "03-mar", "january", "05", "3000", "q3 q3", "q1q2 q3",
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
