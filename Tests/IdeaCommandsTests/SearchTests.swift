import TestSupport
import Testing

/// `search` as people and programs see it.
@Suite struct SearchTests {
  /// A folder with proposals and accepted ideas, which share titles.
  private static func folder() throws -> TemporaryFolder {
    let folder = try Samples.folder()
    try folder.write(Samples.good, to: "ideas/gsoc/2030.md")
    try folder.write(Samples.good.replacing("dimmer", with: "wheel"), to: "ideas/lfx/2031-term1-accepted.md")
    try folder.write(Samples.broken, to: "ideas/notes.md")
    return folder
  }

  @Test func formats() throws {
    let world = World(try Self.folder())
    let formats = ["table", "cards", "tsv", "ndjson", "csv", "markdown"]
    expectGolden(
      world.transcript(formats.map { ["search", "dimmer", "lamp", "--limit", "2", "--format", $0] }).replacing(
        "\r", with: ""),
      at: "\(fixtures)/Search/formats.txt")
  }

  @Test func whatElseIsPrinted() throws {
    expectGolden(
      World(try Self.folder()).transcript([
        ["search", "whistle", "--count"], ["search", "xyzzy", "--count"], ["search", "whistle", "--urls"],
        ["search", "skill:go,rust", "--facets", "skill,project,term,size"],
        ["search", "skill:go,rust", "--facets", "program", "--format", "json"],
        ["search", "whistle", "--json", "title,score,matchedFields,location", "--limit", "1"],
        ["search", "whistle", "--json", "title,title", "--format", "ndjson"], ["search", "xyzzy", "--json", "title"],
        ["search", "has:mentors", "--sort", "oldest"], ["search", "has:mentors", "--sort", "title", "--limit", "2"],
      ]), at: "\(fixtures)/Search/other.txt")
  }

  @Test func whatWasProbablyMeant() throws {
    expectGolden(
      World(try Self.folder()).transcript([
        ["search", "wistle"], ["search", "--mentor", "@ada-exmaple", "--count"], ["search", "whist", "--count"],
        ["search", "skill:rsut", "kettle", "--count"], ["search", "quarterstaff"],
      ]), at: "\(fixtures)/Search/corrected.txt")
  }

  @Test func wrongQueries() throws {
    expectGolden(
      World(try Self.folder()).transcript([
        ["search", "skil:go", "kettle"], ["search", "kettle", "skill:"], ["search", "kettle", "or"],
        ["search", "(kettle"],
        ["search", "--size", "hge"],
        ["search", "--year", "2023,next"], ["search", "日本 year:x"], ["search", "mentor:@"],
        ["search", "--project", "-"], ["search", "a\u{1B}[31m year:x"],
        ["search", "x", "--json", "titel"], ["search", "x", "--facets", "skil"], ["search", "x", "--count", "--urls"],
        ["search", "x", "--count", "--format", "csv"],
        ["search", "x", "--json", "title", "--format", "csv"],
        ["search", "x", "--facets", "skill", "--format", "cards"], ["search", "x", "--count", "--limit", "2"],
        ["search", "x", "--sort", "title", "--facets", "skill"], ["search", "x", "--sort", "best"], ["search", ""],
      ]), at: "\(fixtures)/Search/wrong.txt")
  }

  @Test func wordsBehindADash() throws {
    expectGolden(
      World(try Self.folder()).transcript([
        ["search", "kettle", "-whistle", "--count"], ["search", "-whistle", "-c"],
        ["search", "-n1", "kettle", "-four"],
        ["search", "kettle", "-skill:go", "-java", "--count"], ["search", "kettle", "-x"],
        ["search", "-(kettle or lamp)", "-c"],
        ["list", "-windows"],
      ]), at: "\(fixtures)/Search/dashes.txt")
  }

  @Test(arguments: [
    ("-n0", "0"), ("-cn0", "0"), ("-j0", "0"), ("-j999", "999"), ("-fjsn", "jsn"), ("-snew", "new"),
    ("-sprojct", "projct"),
  ])
  func aWrongValueIsNoWord(word: String, value: String) throws {
    let outcome = World(try Self.folder()).run("search", "kettle", word)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("'\(value)'"), "\(outcome.errors)")
  }

  @Test(arguments: ["-nope", "-java", "-fission", "-style", "-sql", "-n2n"])
  func aWordIsNoWrongValue(word: String) throws {
    #expect(World(try Self.folder()).run("search", "kettle", word).status == 0)
  }

  @Test func noAddressIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo\n", to: "ideas/a.md")
    let outcome = World(folder).run("search", "dim", "--urls")
    #expect(outcome == Outcome(status: 0, output: "", errors: "ideacat search: what was found has no address\n"))
  }

  @Test func onATerminal() throws {
    var world = World(try Self.folder())
    world.terminalWidth = 100
    let wide = world.transcript([["search", "wheel", "or", "kettle"]]).replacing("\u{1B}", with: "␛")
    world.terminalWidth = 72
    expectGolden(
      wide
        + world.transcript([
          ["search", "wheel", "or", "whistle"], ["search", "dimmer", "light", "--format", "table"],
          ["search", "skill:go,rust", "--facets", "skill"],
        ]).replacing("\u{1B}", with: "␛"), at: "\(fixtures)/Search/terminal.txt")
  }

  /// Marked is what may be cut: where a file lies tells nothing about an idea.
  @Test func marksInTables() throws {
    let folder = try TemporaryFolder()
    try folder.write("### Oil\n\n#### Oil lamp\n\n- Description: oil\n- Mentors: Bo\n", to: "ideas/oil.md")
    let output = World(folder).run("search", "oil", "--format", "table", "--color", "always").output
    let oil = "\u{1B}[1;31mOil\u{1B}[0m"
    #expect(output.contains("\(oil) lamp  \(oil) ") && output.contains("  ideas/oil.md:3  "))
  }

  /// In a table a title has the most room, whatever folders a file stands in.
  @Test func titlesHaveRoom() throws {
    let folder = try TemporaryFolder()
    let title = "A lamp with a wick that is seen from each of the harbours around"
    let path = "docs/programmes/of-all-years/lfx/2024-term1-accepted-ideas.md"
    try folder.write(
      "### Lamp\n\n#### \(title)\n\n- Description: wick\n- Expected Outcome: wick\n- Skills: wick\n", to: path)
    var world = World(folder)
    world.terminalWidth = 120
    let line = world.run("search", "wick", "--in", ".", "--color", "never").output.split(separator: "\n").last ?? ""
    #expect(line.hasPrefix("A lamp with a wick that is seen… "), "\(line)")
    #expect(line.contains("-accepted-ideas.md:3  title, skills +2"), "\(line)")
  }

  /// Proposals and what was accepted of them share ideas.
  @Test func eachIdeaOnce() throws {
    let folder = try TemporaryFolder()
    let proposals =
      "### Lamp\n\n#### Wick\n\n- Description: brass\n- Skills: Go\n\n#### Oil\n\n- Description: brass\n- Skills: Go\n"
    try folder.write(proposals, to: "ideas/lfx/2024-term1-ideas.md")
    try folder.write(
      proposals.replacing("Oil", with: "Oil!").replacing("Go", with: "Go, brass"),
      to: "ideas/lfx/2024-term1-accepted.md")
    try folder.write(proposals, to: "ideas/lfx/2024-term2.md")
    var world = World(folder)
    func output(_ words: String...) -> String { world.run(["search", "brass", "--once"] + words).output }
    #expect(world.run("search", "brass", "--count").output == "6\n")
    #expect(output("--count") == "4\n")
    #expect(
      output("--facets", "term") == "term\tlfx/2024-term1\t2\t50.0%\t1\t0\nterm\tlfx/2024-term2\t2\t50.0%\t1\t0\n")
    let places = output("--json", "location,title").split(separator: "\n").filter { $0.contains("location") }
    #expect(places.count == 4 && places.filter { $0.contains("accepted") }.count == 2)
    for words in [["brass"], ["skill:go"], ["brass", "--sort", "oldest"], ["has:skills", "-c"], ["brass", "-fjson"]] {
      for limit in ["1", "3", "9"] {
        let all = ["search", "--once", "-n", limit] + words
        #expect(world.run(all) == world.run(all + ["--parse-all"]))
      }
    }
    world.terminalWidth = 120
    let advice = "ideacat search: some ideas stand in several files; '--once' prints each once\n"
    #expect(world.run("search", "brass").errors == advice)
    #expect(world.run("search", "brass", "--once").errors == "")
    #expect(world.run("search", "brass", "--count").errors == "")
    #expect(world.run("search", "brass", "term:term2").errors == "")
  }

  /// What was looked for is marked on a card where it begins what is shown of a text, and in an address.
  @Test func marksOnCards() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "A word and another. ", count: 9)
    try folder.write(
      "### Lamp\n\n#### One\n\n- Description: \(text) \(String(repeating: "x", count: 40)) wick and more\n"
        + "- Upstream Issue: https://example.org/lamp/lamp/issues/3143\n", to: "ideas/lfx/2024-term1.md")
    var world = World(folder)
    world.terminalWidth = 60
    func lines(_ words: String...) -> [String] {
      world.run(["search"] + words).output.split(separator: "\n").map(String.init)
    }
    let joined = String(repeating: "é", count: 60) + "-wick"
    try folder.write("### Lamp\n\n#### Two\n\n- Description: \(joined)\n- Skills: Go\n", to: "ideas/lfx/2024-term2.md")
    #expect(lines("wick", "term:term2").contains("  About: …\u{1B}[1;31mwick\u{1B}[0m"))
    #expect(lines("wick").contains("  About: …\u{1B}[1;31mwick\u{1B}[0m and more"))
    #expect(lines("3143").contains("  Link: https://example.org/lamp/lamp/issues/\u{1B}[1;31m3143\u{1B}[0m"))
    #expect(
      lines("http://Example.org/lamp")
        .contains("  Link: https://\u{1B}[1;31mexample.org/lamp\u{1B}[0m/lamp/issues/3143"))
    #expect(!lines("wick").contains { $0.hasPrefix("  Link") })
  }

  @Test func adviceFollowsWhatWasNotFound() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "### Lamp\n\n#### One\n\n- Description: wick of docs, 2024\n- Skills: Go\n- Expected project size: 350 hours (large)\n"
        + "- Upstream Issue: https://github.com/lamp/lantern/issues/3143\n"
        + "- LFX URL: https://mentorship.lfx.linuxfoundation.org/project/0b0e2843-94F8-4ac6-aa0a-3537631aca86\n",
      to: "docs/2024-term1.md")
    let world = World(folder)
    func errors(_ words: String...) -> String { world.run(["search", "--in", "."] + words).errors }
    #expect(
      errors("wick", "2026").hasSuffix(
        "none has '2026'\nideacat search: without '2026' 1 idea is found\nideacat search: '2026' was looked for as a word; to filter by it write 'year:2026'\n"
      ))
    #expect(errors("LFX").contains("write 'program:lfx'"))
    #expect(errors("term1", "small").contains("write 'term:term1'"))
    #expect(errors("term1", "small").contains("write 'size:small'"))
    #expect(errors("Skills=rust").contains("write 'skill:rust'"))
    #expect(errors("colour=rust").hasSuffix("no idea was found\n"))
    #expect(
      errors("c++,rust").hasSuffix("'c++,rust' was looked for as a word; to look for any of them write 'c++ or rust'\n")
    )
    #expect(errors("c++|c#").contains("write 'c++ or c#'"))
    #expect(errors("1,000").hasSuffix("no idea was found\n"))
    #expect(errors("https://example.org/a,b").hasSuffix("no idea was found\n"))
    #expect(
      errors("wick", "zzzz", "yyyy").hasPrefix("ideacat search: no idea was found; none has 'zzzz' or 'yyyy'\n"))
    #expect(errors("wick", "a1", "b2", "c3", "d4", "e5", "f6", "g7").contains("'e5' or 2 others\n"))
    #expect(errors("wick", "year:1999").hasSuffix("'year:1999'\nideacat search: without 'year:1999' 1 idea is found\n"))
    #expect(errors("skill:docs|rust").contains("write 'skill:docs,rust'"))
    #expect(errors("skill:\"docs or rust\"").contains("write 'skill:docs,rust'"))
    #expect(errors("tech:c++/rust").contains("write 'tech:c++,rust'"))
    #expect(errors("docs/rust").hasSuffix("no idea was found\n"))
    #expect(errors("https://github.com/bo-li").contains("write 'mentor:@bo-li'"))
    #expect(errors("bo@example.org").contains("write 'mentor:bo@example.org'"))
    // What is no value of a filter, although it looks like one.
    for word in [
      "8080", "other", "term10", "terminal5", "skill>3", "size>99999", "skills=", "\"of bo@example.org\"",
      "\"go on, rust\"",
    ] {
      #expect(!errors(word).contains("write"), "\(word)")
    }
    // A year is seldom meant as a word, a size often.
    #expect(
      errors("wick", "2024") == "ideacat search: '2024' was looked for as a word; to filter by it write 'year:2024'\n")
    #expect(errors("wick", "large") == "")
    #expect(errors("wick", "a1", "b2", "c3", "d4", "e5", "f6").contains("'e5' or 1 other\n"))
    #expect(errors("wick", "a1", "b2", "c3", "d4", "e5").contains("'d4' or 'e5'\n"))
    #expect(errors("wick", "(zzzz or yyyy)", "zzzz").contains("none has 'zzzz' or 'yyyy'\n"))
    // A folder that is called like a word: behind another word it is thought to be one.
    try folder.write("x", to: "wikc/x.txt")
    let advice = "'wikc' was looked for as a word; to search in it give '--in'\n"
    #expect(errors("wick", "wikc").hasSuffix("ideacat search: " + advice))
    #expect(!errors("wikc").contains(advice))
    // Words that are found, each in another idea.
    try folder.write("### Lamp\n\n#### Two\n\n- Description: tallow\n- Skills: Rust\n", to: "docs/2025-term1.md")
    #expect(
      errors("wick", "tallow")
        == "ideacat search: no idea was found; each part is found, but not in one idea\n"
        + "ideacat search: without 'wick' 1 idea is found, without 'tallow' 1\n")
    #expect(errors("wick", "skill:rust").contains("; each part is found, but not in one idea\n"))
    #expect(errors("wick", "-lamp") == "ideacat search: no idea was found\n")
    // A word that is left out was looked for by nobody.
    #expect(errors("wax", "-go,rust", "-2026").hasSuffix("no idea was found\n"))
    #expect(
      errors("wick", "docs/").hasSuffix("'docs/' was looked for as a word; to search in it give '--in'\n"))
    // Where something was found too, of what can be no word.
    #expect(
      errors("wick", "-json") == "ideacat search: '-json' leaves out the word 'json'; the option is '--json'\n")
    #expect(errors("wick", ".") == "ideacat search: '.' was looked for as a word; to search in it give '--in'\n")
    #expect(errors("docs/").hasSuffix("to search in it give '--in'\n"))
    #expect(errors("wick", "docs") == "")
    // What was probably meant is not said where it is not found either.
    #expect(!errors("tech:goo", "wikc").contains("showing"))
    for (words, count) in [
      ("\"350 hours\"", 1), ("lamp/lantern#3143", 1), ("Lantern#3143", 1), ("lamp/post#3143", 0), ("post#3143", 0),
      ("lamp#3143", 0), ("lantern#314", 0), ("0B0E2843-94f8-4ac6-aa0a-3537631aca86", 1),
      ("0b0e2843-94f8-4ac6-aa0a-3537631aca87", 0),
      ("https://github.com", 1), ("mentorship.lfx.linuxfoundation.org", 1), ("https://www.github.com/", 1),
      ("github.com", 0),
      ("?wick", 1), ("«wick»", 1), ("…wick…", 1), ("$wick&", 1), ("「wick」", 1), ("¿wick", 1), ("title:one;", 1),
      ("–wick", 1), ("−docs", 1), ("－wick docs", 0), ("– wick", 1), ("wick wick -docs -docs", 0),
    ] {
      #expect(world.run("search", "--in", ".", words, "--count").output == "\(count)\n", "\(words)")
    }
  }

  /// Where nothing has all words, they are taken for filters, and words that say nothing are left out.
  @Test func aQueryIsRelaxed() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "### Lamp\n\n#### One\n\n- Description: A wick and its holder\n- Skills: Go\n- Mentor(s):\n  - Ana Cruz (@ana-example)\n",
      to: "lfx/2024-term1.md")
    try folder.write(
      "### Lantern\n\n#### Two\n\n- Description: Oil and a wick, of 2024\n- Skills: Rust\n", to: "lfx/2025-term2.md")
    let world = World(folder)
    func run(_ words: String...) -> (titles: [String], errors: String) {
      let result = world.run(["search", "--in", ".", "--format", "tsv"] + words)
      #expect(result.status == (result.output.isEmpty ? 1 : 0), "\(words)")
      let titles = result.output.split(separator: "\n").map { String($0.split(separator: "\t")[1]) }
      return (titles, result.errors.replacing("ideacat search: ", with: ""))
    }
    func shown(_ words: String...) -> String {
      let (titles, errors) = run(words.joined(separator: " "))
      return titles.joined(separator: "+") + " | " + errors
    }
    #expect(shown("holder 2024") == "One | no idea has all of this; showing \"year:2024\" for \"2024\"\n")
    #expect(
      shown("wick lfx term 2")
        == "Two | no idea has all of this; showing \"program:lfx\" for \"lfx\", \"term:term2\" for \"term 2\"\n")
    #expect(
      shown("Do you know a holder?")
        == "One | no idea has all of this; showing what is found without \"Do\", \"you\", \"know\", \"a\"\n")
    #expect(
      shown("what is there with holder 2024").hasPrefix(
        "One | no idea has all of this; showing \"year:2024\" for \"2024\", what is found without \"what\", \"is\""))
    #expect(shown("a holder: what is it?").hasSuffix("without \"a\", \"what\", \"is\", \"it?\"\n"))
    #expect(shown("wick lfx*").hasPrefix(" | no idea was found; none has 'lfx*'\n"))
    #expect(shown("wick term 9").hasPrefix(" | no idea was found; none has 'term' or '9'\n"))
    #expect(shown("holder，oil、x").hasPrefix("Two+One | no idea has all of this; showing \"holder or oil or x\" for"))
    #expect(
      shown("wick year<2025").hasPrefix("One | no idea has all of this; showing \"year:..2024\" for \"year<2025\""))
    #expect(shown("holder,oil").hasPrefix("Two+One | no idea has all of this; showing \"holder or oil\" for"))
    #expect(
      shown("wick year>2024").hasPrefix("Two | no idea has all of this; showing \"year:2025..\" for \"year>2024\""))
    #expect(shown("wick year<=2024").hasPrefix("One | no idea has all of this; showing \"year:..2024\""))
    // What is misspelt besides.
    #expect(
      shown("hodler 2024")
        == "One | no idea has all of this; showing \"year:2024\" for \"2024\"\nno idea matches \"hodler\"; showing \"holder\"\n"
    )
    // A word that is found stays a word, and what stands in quotes, in a field or alone says something.
    #expect(shown("wick 2024") == "Two | '2024' was looked for as a word; to filter by it write 'year:2024'\n")
    #expect(shown("wick and its") == "One | ")
    #expect(run("\"is there\" wick").titles == [])
    #expect(run("title:what wick").titles == [])
    #expect(run("how", "what").titles == [])
    #expect(run("-the", "how").titles == ["Two", "One"])
    // JSON tells what was looked for, too.
    let json = world.run("search", "--in", ".", "--format", "json", "is holder 2024").output
    let told = json.filter { $0 != " " && $0 != "\n" }
    #expect(told.contains(#"[{"typed":"2024","used":"year:2024"},{"typed":"is","used":""}]"#), "\(json)")
    #expect(world.run("search", "--in", ".", "--count", "holder 2024").output == "1\n")
    // Standard input cannot be read twice.
    var piped = world
    piped.input = "### Lamp\n\n#### Three\n\n- Description: A wick\n- Skills: Go\n"
    #expect(piped.run("search", "--in", "-", "how wick").output.contains("Three"))
  }

  /// Where nothing is found, what would find something is told.
  @Test func whatWouldFindSomethingIsTold() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "### Lamp\n\n#### One\n\n- Description: A wick for the harbour\n- Skills: Go\n\n"
        + "#### Two\n\n- Description: A wick\n- Skills: Rust, machine learning\n", to: "lfx/2024-term1.md")
    let world = World(folder)
    func told(_ words: String) -> String {
      let result = world.run("search", "--in", ".", words)
      #expect(result.status == 1 && result.output.isEmpty)
      return result.errors.replacing("ideacat search: ", with: "").split(separator: "\n").dropFirst().joined(
        separator: "|")
    }
    #expect(told("wick zzzz") == "without 'zzzz' 2 ideas are found")
    #expect(told("wick harbour skill:rust") == "without 'harbour' 1 idea is found, without 'skill:rust' 1")
    #expect(told("harbour machine learning") == "without 'harbour' 1 idea is found, without 'machine learning' 1")
    #expect(told("project:harbour") == "with 'harbour' instead of 'project:harbour' 1 idea is found")
    #expect(told("id:lfx/2024") == "with 'id:lfx/2024*' instead of 'id:lfx/2024' 2 ideas are found")
    #expect(
      told("mentor:wick skill:go")
        == "with 'wick' instead of 'mentor:wick' 1 idea is found|without 'mentor:wick' 1 idea is found")
    #expect(told("title:harb*") == "with 'harb*' instead of 'title:harb*' 1 idea is found")
    #expect(told("skill:harbour,zzzz") == "" && told("id:lfx/2024,zzzz") == "")
    #expect(told("project:…") == "")
    #expect(told("how harbour zzzz") == "without 'zzzz' 1 idea is found")
    #expect(told("zzzz yyyy wick") == "without 'zzzz' and 'yyyy' 2 ideas are found")
    #expect(told("harbour rust zzzz") == "without 'rust' and 'zzzz' 1 idea is found")
    #expect(told("harbour \"a wick\" rust zzzz") == "without 'rust' and 'zzzz' 1 idea is found")
    #expect(told("zzzz yyyy harbour xxxx") == "without 'zzzz', 'yyyy' and 'xxxx' 1 idea is found")
    #expect(told("zzzz yyyy xxxx") == "")
    #expect(told("zzzz yyyy") == "")
    #expect(told("zzzz yyyy -lamp wick") == "")
    #expect(told("zzzz") == "")
    // What is left out, and alternatives in parentheses, are not taken away.
    #expect(told("harbour (rust or zzzz)") == "without 'harbour' 1 idea is found")
    #expect(told("harbour -wick") == "")
  }

  /// What leaves most ideas stands first; with `--once` each counts once.
  @Test func howManyWouldBeFound() throws {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ words: String) -> String {
      "#### \(title)\n\n- Description: a wick, \(words)\n- Mentors: Bo\n\n"
    }
    try folder.write(
      "### Lamp\n\n" + idea("A", "brass, machine") + idea("B", "iron, learning") + idea("C", "iron"),
      to: "lfx/2024-term1-a.md")
    let world = World(folder)
    func told(_ words: String...) -> String {
      world.run(["search", "--in", "."] + words).errors.replacing("ideacat search: ", with: "")
    }
    let parts = "no idea was found; each part is found, but not in one idea\n"
    #expect(told("brass iron") == parts + "without 'brass' 2 ideas are found, without 'iron' 1\n")
    #expect(told("iron brass") == parts + "without 'brass' 2 ideas are found, without 'iron' 1\n")
    // That nothing is called so under another name says nothing about the words.
    #expect(told("machine learning") == parts)
    try folder.write("### Lamp\n\n" + idea("A", "brass"), to: "lfx/2024-term1-b.md")
    #expect(told("brass zzzz").hasSuffix("without 'zzzz' 2 ideas are found\n"))
    #expect(told("brass zzzz", "--once").hasSuffix("without 'zzzz' 1 idea is found\n"))
  }

  /// What has no term is neither old nor new, and what has no project stands last.
  @Test func orders() throws {
    let folder = try TemporaryFolder()
    let text = "- Description: wick\n- Mentors: Bo\n"
    for (path, project, title) in [
      ("lfx/2024-term1.md", "### Lamp\n\n", "Éclair"), ("lfx/2024-term3.md", "### Buoy\n\n", "b"),
      ("notes.md", "", "A"), ("gsoc/2023.md", "### anchor\n\n", "c"),
    ] { try folder.write("\(project)#### \(title)\n\n\(text)", to: path) }
    func titles(_ order: String) -> String {
      World(folder).run("search", "wick", "--in", ".", "--sort", order).output.split(separator: "\n")
        .map { $0.split(separator: "\t")[1] }.joined(separator: " ")
    }
    #expect(titles("newest") == "b Éclair c A")
    #expect(titles("oldest") == "c Éclair b A")
    #expect(titles("title") == "A b c Éclair")
    #expect(titles("project") == "c b Éclair A")
  }

  /// A file in UTF-16 is refused once, and what can be read is still searched.
  @Test(arguments: [["wick"], ["wick", "--parse-all"], ["wikc"], ["has:mentors", "--limit", "1"], ["-rust", "-c"]])
  func otherEncodingsAreRefused(words: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("### Lamp\n\n#### Dim\n\n- Description: wick\n- Mentors: Bo\n", to: "ideas/b.md")
    try folder.write(bytes: [0xFF, 0xFE] + "# wick\n".utf8.flatMap { [$0, 0] }, to: "ideas/a.md")
    let outcome = World(folder).run(["search"] + words)
    #expect(outcome.status == 3)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count { $0.contains("ideas/a.md: ") } == 1, "\(outcome.errors)")
  }

  /// Words in the text of one file only, ids that are numbered across files, what no file has.
  private static let queries = [
    "whistle", "dimmer", "wheel", "wheel or (whistle gsoc)", "skill:golang", "mentor:@cy-placeholder", "kettle four",
    "lamp or kettle",
    "project:lantern dimmer", "wistle", "-whistle", "id:gsoc/2030*", "light year:2031", "nothing",
    "year:2030", "program:lfx go",
    // What was probably meant: of one word, of several, in a field, in part, and nothing.
    "skill:rsut", "whist", "mentor:@ada-exmaple", "kettle wistle", "wistle or nothing", "kettle zzzz",
    "project:lantren",
    "wheel year:1999 zzzz", "kettle has:lfx-url size:350", "title:lihgt", "difficulty:mediun", "difficulty:hrad",
    "-kettle wistle", "\"kettel four\"", "dimmers-x", "id:lfx/2031-term1/kettle/whistle-in-tune-2",
  ]

  @Test(arguments: queries) func filesThatAreNotParsedChangeNothing(query: String) throws {
    let world = World(try Self.folder())
    for format in ["tsv", "json"] {
      let words = ["search", "--format", format, "--", query]
      #expect(world.run(words) == world.run(["search", "--parse-all"] + words.dropFirst()))
      #expect(world.run(words) == world.run(["search", "--jobs", "7"] + words.dropFirst()))
    }
  }

  /// What is found by filters alone stands newest term first, so older files need not be parsed for the first few.
  @Test(arguments: [
    "has:mentors", "skill:go,rust", "-skill:go", "mentor:bo", "skill:go year:2030..", "-whistle", "project:lantern",
  ])
  func theFirstOfManyAreTheSame(query: String) throws {
    let folder = try Self.folder()
    try folder.write(Samples.good.replacing("dimmer", with: "bell"), to: "ideas/lfx/2032-term2.md")
    try folder.write(
      "### CNCF Project\n\nLamp\n\n### Term\n\n2035 Term 1\n\n### Program Name\n\nNewest\n\n### Technologies\n\nGo\n",
      to: "ideas/lfx/2029-term1/issue.md")
    let world = World(folder)
    for limit in ["1", "2", "3", "99"] {
      for rest in [
        ["--format", "tsv"], ["--json", "title,id"], ["--urls"], ["--sort", "newest"], ["--sort", "oldest"],
        ["--format", "json"], ["--once", "--format", "tsv"],
      ] {
        let words = ["search", "--limit", limit] + rest + ["--", query]
        #expect(world.run(words) == world.run(["search", "--parse-all"] + words.dropFirst()))
      }
    }
  }

  /// An idea that is not read may have taken the id that the title of another one gives, in the same file or in another.
  @Test(arguments: [(2, "wick"), (12, "wick"), (12, "12")], [true, false])
  func titlesThatLookNumbered(_ asked: (number: Int, query: String), isOneFile: Bool) throws {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ words: String) -> String {
      "#### \(title)\n\n- Description: \(words)\n- Skills: Go\n- Mentors: Bo\n\n"
    }
    let others = String(repeating: idea("Lamp", "oil"), count: asked.number)
    let numbered = idea("Lamp \(asked.number)", "a wick")
    if isOneFile {
      try folder.write("### Lantern\n\n\(others)\(numbered)", to: "2030-term1.md")
    } else {
      try folder.write("### Lantern\n\n\(others)", to: "2030-term1-a.md")
      try folder.write("### Lantern\n\n\(numbered)", to: "2030-term1-b.md")
    }
    let world = World(folder)
    for rest in [[], ["--parse-all"]] {
      #expect(
        world.run(["search", "--in", ".", "--json", "id", asked.query] + rest).output
          .contains(#""id": "other/2030-term1/lantern/lamp-\#(asked.number)-2""#))
    }
  }

  /// Titles of which bytes tell nothing, and more titles than are looked for one by one.
  @Test(arguments: ["灯台", "C", "12"], [1, 20]) func idsOfOtherTitles(title: String, count: Int) throws {
    let folder = try TemporaryFolder()
    func file(_ words: String) -> String {
      let ideas = (0..<count).map { number in
        "#### \(title)\(number == 0 ? "" : " \(number) of many")\n\n- Description: \(words)\n- Skills: Go\n\n"
      }
      return "### Lantern\n\n" + ideas.joined()
    }
    try folder.write(file("oil"), to: "gsoc/2030/a.md")
    try folder.write(file("a wick"), to: "gsoc/2030/b.md")
    try folder.write(file("oil"), to: "gsoc/2031/a.md")
    try folder.write(file("oil"), to: "lfx/2030-term1.md")
    let world = World(folder)
    for query in ["wick", "wick or lamp"] {
      let words = ["search", "--in", ".", "--json", "id", query]
      let ids = world.run(words).output
      #expect(ids == world.run(words + ["--parse-all"]).output)
      #expect(ids.split(separator: "\n").count { $0.contains("-2\"") } == count, "\(ids)")
    }
  }

  /// Of one term so many files are read as are enough.
  @Test(arguments: ["has:mentors", "skill:go", "-skill:go", "skill:cobol"])
  func theFirstOfManyFilesAreTheSame(query: String) throws {
    let folder = try TemporaryFolder()
    for number in 10..<45 {
      let text = number % 3 == 0 ? Samples.good : Samples.good.replacing("Go", with: number % 5 == 0 ? "Cobol" : "Rust")
      try folder.write(text, to: "ideas/lfx/203\(number % 2)-term1/part-\(number).md")
    }
    // Its path says no term; its ideas are of the newest.
    try folder.write("# LFX Mentorship 2031 Term 1\n\n" + Samples.good, to: "ideas/undated.md")
    let world = World(folder)
    for limit in ["1", "5", "16", "17", "40", "99"] {
      for rest in [["--format", "tsv"], ["--sort", "newest", "--urls"], ["--once", "--format", "tsv"]] {
        let words = ["search", "--limit", limit] + rest + ["--", query]
        #expect(world.run(words) == world.run(["search", "--parse-all"] + words.dropFirst()))
      }
    }
  }

  /// Files whose ideas are not among the best are let go of; the ids of the best, and how many there are, stay.
  @Test(arguments: ["go", "lamp", "dimmer", "go or rust", "go lamp"])
  func theBestOfManyFilesAreTheSame(query: String) throws {
    let folder = try TemporaryFolder()
    for number in 10..<40 {
      // Ideas of one title take numbers one after the other, some of which are taken by titles that end so; a word may
      // stand there without being the skill.
      let title = number % 4 == 0 ? (number % 3 == 0 ? "Go lamp 2" : "Go lamp") : number % 4 == 2 ? "go lamp" : "Dimmer"
      let skills = number % 4 == 2 ? "Rust" : number % 5 == 0 ? "Go" : "Rust, Go, C, lamp"
      let text =
        "## Lantern\n\n### \(title)\n\n- Description: to go on \(number % 12 == 0 ? "Go" : "")\n"
        + "- Recommended Skills: \(skills)\n- Mentor(s): Ada\n"
      try folder.write(text, to: "ideas/lfx/203\(number % 2)-term1/part-\(number).md")
    }
    let world = World(folder)
    for limit in ["1", "2", "5", "29", "1001"] {
      for rest in [["--format", "tsv"], ["--json", "title,id,score"], ["--format", "json"]] {
        let words = ["search", "--limit", limit] + rest + ["--", query]
        #expect(world.run(words) == world.run(["search", "--parse-all"] + words.dropFirst()))
        #expect(world.run(words) == world.run(["search", "--jobs", "3"] + words.dropFirst()))
      }
    }
  }

  /// Of ideas that may not be among the first only values with the word are read; which ones come first stays, and these
  /// have all their values.
  @Test(arguments: [
    "brass", "\"brass wick\"", "brass -wick", "-brass", "brass skill:go", "brass mentor:ada", "brass has:mentors",
    "brass size:350", "skill:brass", "mentor:brass", "difficulty:brass", "brass or wick", "brass wick",
  ])
  func valuesWithoutTheWordChangeNothing(query: String) throws {
    let folder = try TemporaryFolder()
    let labels = [
      "Description", "Expected Outcome", "Recommended Skills", "Technologies", "Mentor(s)", "Point of contact", "Notes",
      "Budget", "Project Size", "Difficulty", "Prerequisites", "Component", "Upstream Issue", "Topic", "Project",
    ]
    for (number, label) in labels.enumerated() {
      // Each value is as long as the number of the file says, so that hardly two ideas count the same.
      let fields = labels.map { other in
        let word = other == label ? "brass" : other == labels[(number + 3) % labels.count] ? "wick, 350 hours" : "Go"
        return "- \(other): \(word)\(String(repeating: ", ada", count: number))\n"
      }
      let preamble =
        number % 2 == 0 ? "CNCF - Lantern: \(number % 4 == 0 ? "Brass" : "Iron") lamp (2030 Term 1)\n\n" : ""
      try folder.write(
        "## Lantern\n\n### Lamp\n\n\(preamble)\(fields.joined())", to: "ideas/lfx/2030-term1/part-\(number + 10).md")
    }
    // Of a form all may be needed.
    try folder.write(
      "### CNCF Project\n\nLantern\n\n### Term\n\n2030 Term 1\n\n### Program Name\n\nForm\n\n### Technologies\n\nbrass\n\n"
        + "### Description\n\nA brass wick\n\n### Mentors\n\nAda Brass, @brass, ada@example.org\n",
      to: "ideas/lfx/2030-term1/form.md")
    let world = World(folder)
    for options in [[], ["--limit", "1"], ["--limit", "4"], ["--limit", "99"]] {
      for format in ["json", "tsv"] {
        let words = ["search", "--format", format] + options + ["--", query]
        #expect(world.run(words) == world.run(["search", "--parse-all"] + words.dropFirst()))
      }
    }
  }

  @Test func whoWaitsIsToldHowFarItIs() throws {
    var world = World(try Self.folder())
    world.millisecondsPerLook = 600
    #expect(world.run("search", "kettle", "--count").errors == "")
    world.terminalWidth = 100
    #expect(
      world.run("search", "kettle", "--count", "--jobs", "1").errors
        == "\r2 of 4 files\r3 of 4 files\r4 of 4 files\r\u{1B}[K")
    world.millisecondsPerLook = 100
    #expect(world.run("search", "kettle", "--count").errors == "")
  }

  @Test func standardInputIsReadOnce() throws {
    var world = World(try TemporaryFolder())
    world.input = Samples.good
    #expect(world.run("search", "wistle", "--in", "-", "--count").output == "1\n")
    #expect(world.run("search", "whistle", "--in", "-", "--count").output == "1\n")
  }
}
