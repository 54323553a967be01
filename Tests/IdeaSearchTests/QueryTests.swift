import IdeaCatalog
import IdeaSearch
import Testing

@Suite struct QueryTests {
  private static let ideas = Sample.ideas([
    ("A", "red", "Go"), ("B", "blue", "Go, Rust"), ("C", "red blue", "Rust"), ("D", "green", "Python"),
  ])

  @Test(arguments: [
    ("red", "AC"), ("-red", "BD"), ("not red", "BD"), ("-(red blue)", "ABD"), ("red or blue", "ABC"),
    ("red OR blue", "ABC"), ("red and blue", "C"), ("red or blue -skill:rust", "A"), ("red or green blue", "C"),
    ("(green blue) or red", "AC"), ("-red -blue", "D"), ("-(red or blue)", "D"), ("--red", "AC"), ("not not red", "AC"),
    ("((red))", "AC"), ("(red or (blue -skill:go))", "AC"), ("skill:go,rust", "ABC"), ("skill:go skill:rust", "B"),
    ("skill:\"go\",python", "ABD"), ("skills:go", "AB"), ("lang:go", "AB"), ("SKILL:GO", "AB"), ("-skill:go,rust", "D"),
    ("red -title:a", "C"), ("has:mentors", ""), ("-has:mentors", "ABCD"), ("has:description has:skills", "ABCD"),
    ("year:2025", "ABCD"), ("year:2023..2025", "ABCD"), ("year:..2024", ""), ("year:2025..", "ABCD"),
    ("year:2023,2025", "ABCD"), ("program:lfx", "ABCD"), ("programme:gsoc", ""), ("project:lamp", "ABCD"),
    ("id:lfx/2025*", "ABCD"), ("id:lfx/2025-term1/lamp/b", "B"), ("id:c,d", "CD"), ("id:amp/c", ""),
    ("\"or\"", ""), ("\"red\" and green", ""), ("", "ABCD"), ("or*", ""), ("red && blue", "C"),
    ("green || blue", "BCD"),
    ("red -red", ""), ("(red or blue) (red or green)", "AC"), ("„red blue“", "C"), ("year:2025..2025", "ABCD"),
    ("program:\"LFX Mentorship\"", "ABCD"), ("ID:LFX/2025*", "ABCD"), ("difficulty:xy*", ""),
  ]) func answers(query: String, titles: String) throws {
    #expect(Set(try Sample.titles(query, in: Self.ideas)) == Set(titles.map { String($0) }), "\(query)")
  }

  @Test func sizes() throws {
    let text = ["small", "175 hours", "large", "350h", "120 hours", ""].enumerated().map { number, size in
      "#### S\(number)\n\n- Description: x\n- Recommended Skills: Go\n- Expected project size: \(size)\n\n"
    }
    let ideas = Sample.file("gsoc/2025.md", "### Lamp\n\n" + text.joined()).ideas
    func found(_ query: String) throws -> [String] { try Sample.titles(query, in: ideas) }
    #expect(try found("size:small") == ["S0", "S4"])
    #expect(try found("size:medium,large") == ["S1", "S2", "S3"])
    #expect(try found("size:350") == ["S2", "S3"])
    #expect(try found("size:100..200h") == ["S1", "S4"])
    #expect(try found("size:200..") == ["S2", "S3"])
    #expect(try found("-has:size") == ["S5"])
  }

  @Test(arguments: [
    ("skil:go", "unknown field 'skil'; did you mean 'skill'?", 0..<4),
    (
      "xyz:go",
      "unknown field 'xyz'; expected one of difficulty, has, id, mentor, program, project, size, skill, subproject, "
        + "tech, term, title, year, or quotes around a word with a colon", 0..<3
    ),
    ("go skill:", "a value is missing here", 9..<9),
    ("skill:go,,rust", "a value is missing here", 9..<9),
    ("skill: go", "a value is missing here; it stands right behind the colon", 6..<6),
    ("go or", "'or' needs something on both sides; put quotes around it to look for the word", 3..<5),
    ("or go", "'or' needs something on both sides; put quotes around it to look for the word", 0..<2),
    ("a or or b", "'or' needs something on both sides; put quotes around it to look for the word", 5..<7),
    ("(a or) b", "'or' needs something on both sides; put quotes around it to look for the word", 3..<5),
    ("a (b", "this parenthesis is never closed", 2..<3),
    ("a )", "no parenthesis is open here", 2..<3),
    ("a ()", "nothing stands between these parentheses", 2..<4),
    ("a not", "nothing stands behind this that could be left out", 2..<5),
    ("a \"b c", "this quote is never closed", 2..<3),
    ("\" \"", "nothing stands between these quotes", 0..<3),
    ("\"a*\"", "give at least two letters before '*'", 0..<4), ("\"**\"", "nothing stands between these quotes", 0..<4),
    ("a*", "give at least two letters before '*'", 0..<2),
    ("ku*es", "'*' stands behind a word only; put quotes around a word that holds it", 0..<5),
    (
      "go skill:(go or rust)",
      "alternatives of a field are parted by commas, as in skill:go,rust; a parenthesis needs quotes", 9..<10
    ),
    ("-", "nothing here can be looked for", 0..<1), ("… –", "nothing here can be looked for", 0..<3),
    ("red \"…\"", "nothing here can be looked for", 4..<9), ("skill:…", "nothing here can be looked for", 6..<9),
    ("difficulty:.", "nothing here can be looked for", 11..<12),
    ("subproject:?", "nothing here can be looked for", 11..<12),
    ("red …*", "give at least two letters before '*'", 4..<8),
    ("not not", "nothing stands behind this that could be left out", 0..<3),
    ("a not or b", "'or' needs something on both sides; put quotes around it to look for the word", 6..<8),
    ("a or and b", "'or' needs something on both sides; put quotes around it to look for the word", 2..<4),
    ("skill:go, rust", "a value is missing here", 9..<9),
    ("sub-projekt:x", "unknown field 'sub-projekt'; did you mean 'subproject'?", 0..<11),
    ("year:..", "invalid year '..'; expected a year or a range of years, as 2024, 2023..2025 or 2024..", 5..<7),
    (
      "year:soon..2025",
      "invalid year 'soon..2025'; expected a year or a range of years, as 2024, 2023..2025 or 2024..", 5..<15
    ),
    ("year:3000", "invalid year '3000'; expected a year or a range of years, as 2024, 2023..2025 or 2024..", 5..<9),
    ("year:02025", "invalid year '02025'; expected a year or a range of years, as 2024, 2023..2025 or 2024..", 5..<10),
    ("go !é", "to leave a word out write '-' before it", 3..<4),
    ("go !\"a b\"", "to leave a word out write '-' before it", 3..<4),
    (
      "has:m",
      "invalid has 'm'; expected one of description, difficulty, lfx-url, mentors, outcome, size, skills, term, upstream",
      4..<5
    ),
    (":-)", "nothing here can be looked for", 0..<3),
    ("go) or rust", "no parenthesis is open here", 2..<3),
    ("(go or rust) wasm)", "no parenthesis is open here", 17..<18),
    ("skill:go)", "no parenthesis is open here", 8..<9),
    ("é “go", "this quote is never closed", 3..<6),
    ("year:20x4", "invalid year '20x4'; expected a year or a range of years, as 2024, 2023..2025 or 2024..", 5..<9),
    ("year:2025..2023", "invalid year '2025..2023'; did you mean '2023..2025'?", 5..<15),
    ("year:2023-2025", "invalid year '2023-2025'; did you mean '2023..2025'?", 5..<14),
    ("size:350..90h", "invalid size '350..90h'; did you mean '90..350'?", 5..<13),
    (
      "size:350x",
      "invalid size '350x'; expected small, medium, large, hours, as 175 or 90..175, or a time, as '12 weeks'", 5..<9
    ),
    (
      "size:20000",
      "invalid size '20000'; expected small, medium, large, hours, as 175 or 90..175, or a time, as '12 weeks'", 5..<10
    ),
    ("…", "nothing here can be looked for", 0..<3),
    ("go !wick", "to leave a word out write '-' before it", 3..<4),
    ("skill:-go", "to leave it out write '-skill:go'", 6..<9),
    ("skill:*", "give at least two letters before '*'", 6..<7),
    ("program:lxf", "invalid program 'lxf'; did you mean 'lfx'?", 8..<11),
    ("é has:mentor", "invalid has 'mentor'; did you mean 'mentors'?", 7..<13),
    ("has:lfx", "invalid has 'lfx'; did you mean 'lfx-url'?", 4..<7),
    ("program:community", "invalid program 'community'; did you mean 'communitybridge'?", 8..<17),
    ("term:\"lxf term 3\"", "invalid term 'lxf term 3'; did you mean 'lfx-term-3'?", 5..<17),
    ("term:lxf/2024", "invalid term 'lxf/2024'; did you mean 'lfx-2024'?", 5..<13),
    ("term:2024-trem3", "invalid term '2024-trem3'; did you mean '2024-term3'?", 5..<15),
    (
      "term:2024-term9",
      "invalid term '2024-term9'; expected a programme, a year or a term, as gsoc, 2024 or lfx/2024-term3", 5..<15
    ),
    ("size:lrge", "invalid size 'lrge'; did you mean 'large'?", 5..<9),
    ("year:202*", "'*' has no meaning in 'year'", 5..<9),
    (
      "term:soon", "invalid term 'soon'; expected a programme, a year or a term, as gsoc, 2024 or lfx/2024-term3", 5..<9
    ),
  ]) func errors(query: String, message: String, range: Range<Int>) {
    do throws(QueryError) {
      _ = try Query(query)
      Issue.record("\(query) is accepted")
    } catch {
      #expect(error.message == message)
      #expect(error.range == range)
    }
  }

  @Test(arguments: [
    "https://example.org/a", "std::string", "12:30", "Mentor(s)", "c++", "ci/cd", "Lantern: light it", "(what?)", "«x»",
  ])
  func wordsThatLookLikeMore(query: String) throws {
    let ideas = Sample.ideas([("T", "x \(query) y", "Go")])
    #expect(try Sample.titles(query, in: ideas) == ["T"])
  }

  /// In quotes the signs of the language are nothing but signs.
  @Test(arguments: ["\"lamp*post\"", "\"lamp -post\"", "\"(post\""]) func signsInQuotes(query: String) throws {
    let ideas = Sample.ideas([("T", "a lamp*post, a lamp -post (post", "-lamp")])
    #expect(try Sample.titles(query, in: ideas) == ["T"])
    #expect(try Sample.titles("skill:\"-lamp\"", in: ideas) == ["T"])
  }

  /// What is asked for twice counts once.
  @Test(arguments: [
    ("red", "red red"), ("red -blue", "red -blue red -blue"), ("skill:go red", "skill:go red skill:go"),
  ])
  func repetitionsCountOnce(query: String, repeated: String) throws {
    let search = Search(Self.ideas)
    #expect(search.hits(for: try Query(repeated)) == search.hits(for: try Query(query)))
  }

  @Test func optionsAreFieldsWhoseValuesMayHoldBlanks() throws {
    var query = Query()
    try query.add(.year, "2023 , 2025 ,2024 ")
    try query.add(.skill, "machine learning, go lang")
    try query.add(.project, "lighthouse")
    #expect(Search(Sample.ideas).hits(for: query).count == 2)
    try query.add(.skill, "c++")
    #expect(Search(Sample.ideas).hits(for: query).map { Sample.ideas[$0.ideaIndex].title } == ["Faster foghorn"])
    #expect(throws: QueryError.self) { try query.add(.year, "2023,next") }
  }

  @Test func depthAndLengthDoNoHarm() throws {
    let many = 2_000
    let deep = String(repeating: "(", count: many) + "red" + String(repeating: ")", count: many)
    #expect(Set(try Sample.titles(deep, in: Self.ideas)) == ["A", "C"])
    let denied = String(repeating: "-", count: many) + "red"
    #expect(Set(try Sample.titles(denied, in: Self.ideas)) == ["A", "C"])
    #expect(throws: QueryError.self) { try Query(String(repeating: "(", count: many)) }
    #expect(throws: QueryError.self) { try Query(String(repeating: "a or ", count: many)) }
  }
}
