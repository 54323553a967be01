import TestSupport
import Testing

/// `stats`, and the tables of `list` that count.
@Suite struct StatsTests {
  private static let facets = "program,year,term,project,subproject,skill,size,difficulty"

  @Test(arguments: ["chart", "table", "tsv", "csv", "json", "markdown", "svg"]) func countsAs(_ format: String) {
    let outcome = World(folder: fixtures).run("stats", "ok", "--by", Self.facets, "--format", format)
    expectGolden(outcome.output.replacing("\r", with: ""), at: "\(fixtures)/Stats/\(format).txt")
    #expect(outcome.status == 0)
  }

  @Test func theFewThatCountMost() {
    expectGolden(
      World(folder: fixtures).transcript([
        ["stats", "ok"], ["stats", "ok", "--by", "skill", "--limit", "2"], ["stats", "ok", "--by", "skil"],
        ["stats", "missing"],
      ]), at: "\(fixtures)/Stats/limit.txt")
  }

  @Test func namesFromFilesAreHarmless() {
    let picture = World(folder: fixtures).run("stats", "broken/hostile.md", "--by", "project,skill", "--format", "svg")
      .output
    #expect(!picture.contains("<script") && !picture.contains("\u{1B}"))
  }

  @Test func aPictureOfNothingHasATitle() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Nothing here", to: "ideas/none.md")
    let picture = World(folder).run("stats", "--by", "term,skill", "--format", "svg").output
    #expect(picture.contains("<title>Ideas by term, skill</title>"))
    #expect(picture.contains(">no ideas</text>"))
  }

  /// What a spreadsheet would run, or a terminal obey, in everything that is written as CSV.
  @Test(arguments: [
    ["list", "ideas"], ["list", "skills"], ["list", "projects"], ["stats", "--by", "skill,project"],
    ["search", "has:skills"], ["search", "has:skills", "--facets", "skill,project"], ["export"],
  ])
  func cellsAreHarmless(words: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "### =Lamp\u{1B}[2J\n\n#### +One\u{9B}x\n\n- Description: x\n- Recommended Skills: =SUM(1), @x\u{7F}\n",
      to: "ideas/lfx/2024-term1.md")
    let world = World(folder)
    let guarded = world.run(words + ["--format", "csv"]).output
    #expect(guarded.contains("\"'"))
    #expect(guarded.contains("\\u{"))
    #expect(!guarded.unicodeScalars.contains { "\u{1B}\u{9B}\u{7F}".unicodeScalars.contains($0) })
    let raw = world.run(words + ["--format", "csv", "--csv-raw"]).output
    #expect(!raw.contains("\"'"))
    #expect(raw.unicodeScalars.contains { "\u{1B}\u{9B}\u{7F}".unicodeScalars.contains($0) })
    #expect(world.run(words + ["--csv-raw"]).status == 2)
  }

  /// What is known to be one project is one, under its usual name; what is part of one is not.
  @Test func projectsWithSeveralNames() throws {
    let folder = try TemporaryFolder()
    let names = [
      "LitmusChaos", "Litmus Chaos", "LITMUSCHAOS", "The Update Framework", "TUF", "Kubernetes (SIG Network)", "k8s",
      "Lamp", "lamp", "Long Life Lamp", "Long Life Lamp (LLL)", "Long Life Lamp (LED)",
    ]
    let ideas = names.enumerated().map { number, name in
      "### \(name)\n\n#### Idea \(number)\n\n- Description: x\n- Mentor(s):\n  - Ana Cruz (@anacruz, ana@example.org)\n\n"
    }
    try folder.write(ideas.joined(), to: "ideas/lfx/2024-term1.md")
    expectGolden(
      World(folder).transcript([
        ["list", "projects"], ["list", "projects", "--format", "json", "--limit", "1"], ["stats", "--by", "project"],
        ["search", "has:mentors", "--facets", "project", "--limit", "2"],
        ["search", "project:\"The Update Framework (TUF)\"", "--count"], ["list", "terms"], ["list", "mentors"],
      ]), at: "\(fixtures)/Stats/projects.txt")
  }

  /// Tables of projects and of skills can be joined: all have the same names, in one of the ways they are written.
  @Test func namesAreTheSameInAllTables() throws {
    let folder = try TemporaryFolder()
    let projects = ["Foo Inc.", "foo inc", "Kettle-Works", "kettle works", "Kettle Works", "Ｌａｍｐ", "Lamp", "lamp"]
    let skills = [
      "Ｇｏ", "Go", "golang", "Café", "Cafe", "cafe\u{301}", "Distribution-spec", "Distribution Spec", "Ｇｏｌａｎｇ",
      "good Ｇｏ", "C", "C++", "Team work.", "team work",
    ]
    let ideas = projects.enumerated().map { number, project in
      let skills = skills.indices.filter { $0 % 4 == number % 4 || $0 % 5 == number % 5 }.map { skills[$0] }
      return
        "### \(project)\n\n#### Idea \(number)\n\n- Description: x\n- Skills: \(skills.joined(separator: ", "))\n\n"
    }
    try folder.write(ideas.joined(), to: "ideas/lfx/2024-term1.md")
    let world = World(folder)
    expectGolden(
      world.transcript([["list", "projects"], ["list", "skills"], ["list", "terms"]]),
      at: "\(fixtures)/Stats/names.txt")
    for (topic, facet) in [("projects", "project"), ("skills", "skill")] {
      let listed = world.run("list", topic, "--format", "tsv").output.split(separator: "\n")
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false).prefix(2) }
      for words in [["stats", "--by", facet], ["search", "has:skills", "--facets", facet]] {
        let counted = world.run(words).output.split(separator: "\n").map { $0.split(separator: "\t")[1...2] }
        #expect(counted.map(Array.init) == listed.map(Array.init))
      }
      for row in listed {
        #expect(world.run("search", "\(facet):\"\(row[0])\"", "--count").output == "\(row[1])\n")
      }
    }
  }

  @Test func aNameIsTheSameWithHyphensAndInitials() throws {
    let folder = try TemporaryFolder()
    let mentors = ["Ana Cruz-Vega (@anacv, ana@example.org)", "Bo J. Li (@boli, bo@example.org)"]
    let others = ["ana cruz vega", "Bo J Li (@bo-li, li@example.org)"]
    for (year, mentors) in [("2024", mentors), ("2025", others)] {
      let lines = mentors.map { "  - \($0)\n" }.joined()
      try folder.write(
        "### Lamp\n\n#### One\n\n- Description: x\n- Mentor(s):\n\(lines)", to: "ideas/lfx/\(year)-term1.md")
    }
    #expect(
      World(folder).run("list", "mentors").output == """
        \tana cruz vega\t1\tLamp\tlfx/2025-term1\talso @anacv
        @anacv\tAna Cruz-Vega\t1\tLamp\tlfx/2024-term1\talso without a handle
        @bo-li\tBo J Li\t1\tLamp\tlfx/2025-term1\talso @boli
        @boli\tBo J. Li\t1\tLamp\tlfx/2024-term1\talso @bo-li

        """)
  }

  @Test func aHandleInPlaceOfANameIsNoOtherName() throws {
    let folder = try TemporaryFolder()
    let mentors = [
      "BoLund (@bolund)", "Bo Lund (@bolund)", "Dr (Eve) X. Faro", "Dr Faro (@faro)", "Ana Cruz (@Ana-Cruz)",
      "Anita Cruz (@ana-cruz)",
    ]
    let ideas = mentors.enumerated().map { number, mentor in
      "#### Idea \(number)\n\n- Description: x\n- Mentor(s):\n  - \(mentor)\n  - Cy (@cy)\n\n"
    }
    try folder.write("### Lamp\n\n" + ideas.joined(), to: "ideas/a.md")
    let world = World(folder)
    #expect(
      world.run("list", "mentors").output == """
        @cy\tCy\t6\tLamp\tother/undated\t
        @Ana-Cruz\tAna Cruz\t2\tLamp\tother/undated\talso called Anita Cruz
        @bolund\tBo Lund\t2\tLamp\tother/undated\t
        \tDr (Eve) X. Faro\t1\tLamp\tother/undated\talso @faro
        @faro\tDr Faro\t1\tLamp\tother/undated\talso without a handle

        """)
    // Somebody is one whatever the name beside the handle.
    #expect(
      world.run("show", "@cy").output.contains(
        """
        Mentors with   Ana Cruz (@Ana-Cruz), 2 ideas
                       BoLund (@bolund), 2 ideas
                       Dr (Eve) X. Faro
                       Dr Faro (@faro)

        """))
  }

  /// A table in a comment on GitHub notifies nobody, and in a spreadsheet a handle is no formula.
  @Test func handlesInTables() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "### Lamp\n\n#### Fix #12 with C#\n\n- Description: x\n- Mentor(s): Ana Cruz (@ana-cruz)\n", to: "ideas/a.md")
    let world = World(folder)
    #expect(
      world.run("list", "mentors", "--format", "markdown").output.hasSuffix(
        "| &#64;&#8203;ana-cruz | Ana Cruz | 1 | Lamp | other/undated |  |\n"))
    #expect(world.run("list", "--format", "markdown").output.contains("| Fix &#35;&#8203;12 with C# |"))
    #expect(world.run("list", "mentors", "--format", "csv").output.contains("\r\nana-cruz,Ana Cruz,1,"))
    #expect(world.run("list", "mentors", "--format", "json").output.contains("\"handle\": \"@ana-cruz\""))
  }

  @Test func whatStandsInTwoFilesCountsOnceOnRequest() throws {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ mentor: String) -> String {
      "#### \(title)\n\n- Description: x\n- Mentor(s): \(mentor)\n\n"
    }
    try folder.write("### Lamp\n\n" + idea("Dim", "Bo (@bo)"), to: "lfx/2031-term1-accepted.md")
    try folder.write(
      "### Lamp\n\n" + idea("Dim", "Bo (@bo)") + idea("Sell", "Cy (@cy)"), to: "lfx/2031-term1-ideas.md")
    let world = World(folder)
    #expect(world.run("stats").output == "term\tlfx/2031-term1\t3\t100.0%\t1\t2\n")
    #expect(world.run("stats", "--once").output == "term\tlfx/2031-term1\t2\t100.0%\t1\t2\n")
    #expect(world.run("search", "lamp", "--once", "--facets", "term").output == world.run("stats", "--once").output)
    #expect(
      world.run("list", "mentors", "--once").output
        == "@bo\tBo\t1\tLamp\tlfx/2031-term1\t\n@cy\tCy\t1\tLamp\tlfx/2031-term1\t\n")
    #expect(world.run("list", "--once").output.split(separator: "\n").count == 2)
  }

  /// The numbers are those of `list mentors`; who has an address alone is counted under no name.
  @Test func mentorsAreCounted() throws {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ mentors: String...) -> String {
      "#### \(title)\n\n- Description: x\n- Mentor(s):\n\(mentors.map { "  - \($0)\n" }.joined())\n"
    }
    try folder.write(
      "### Lamp\n\n" + idea("Dim", "Bo-Li Lund (@bo)", "Cy") + idea("Oil", "Bo (@Bo)", "cy", "ann@example.org")
        + idea("Sell", "Bo (@bo)"), to: "lfx/2031-term1.md")
    let world = World(folder)
    #expect(
      world.run("stats", "--by", "mentor").output == "mentor\t@bo\t3\t100.0%\t1\t3\nmentor\tCy\t2\t66.7%\t1\t3\n")
    #expect(
      world.run("search", "oil", "--facets", "mentor").output
        == "mentor\t@Bo\t1\t100.0%\t1\t3\nmentor\tcy\t1\t100.0%\t1\t3\n")
    #expect(world.run("list", "mentors").output.hasPrefix("@bo\tBo-Li Lund\t3\t"))
    #expect(world.run("stats", "--by", "mentor", "--format", "csv").output.contains("\r\nmentor,bo,3,100.0%,1,3\r\n"))
    #expect(world.run("stats", "--by", "mentor", "--format", "json").output.contains("\"name\": \"@bo\""))
  }

  /// Nothing printed may mean that the wrong files were read.
  @Test func nothingIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Notes\n\nNo ideas yet.\n", to: "ideas/notes.md")
    let world = World(folder)
    #expect(world.run("list").errors == "ideacat list: no ideas were found\n")
    #expect(world.run("list", "mentors").errors == "ideacat list: no mentors were found\n")
    #expect(world.run("stats").errors == "ideacat stats: no ideas were found\n")
    #expect(world.run("stats", "--by", "size,skill", "--format", "json").status == 0)
    #expect(world.run("search", "x", "--facets", "term").errors == "ideacat search: no idea was found\n")
    try folder.write("### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo\n", to: "ideas/lamp.md")
    #expect(world.run("stats", "--by", "size").errors == "ideacat stats: by size no names were found\n")
    #expect(world.run("list").errors == "")
  }

  /// A topic behind the paths is no path, unless there is one of that name.
  @Test func topicsStandFirst() throws {
    let folder = try Samples.folder()
    let world = World(folder)
    #expect(
      world.run("list", "ideas/lfx", "mentors")
        == Outcome(
          status: 2, output: "", errors: "ideacat list: write 'mentors' before all paths\nsee 'ideacat list --help'\n"))
    try folder.write(Samples.broken, to: "skills/a.md")
    #expect(world.run("list", "ideas/lfx", "skills").output.split(separator: "\n").count == 3)
  }

  /// On a terminal without room for the numbers years are drawn, and of terms the last ones stay.
  @Test func yearsAndTermsThatDoNotFit() throws {
    let folder = try TemporaryFolder()
    for (year, count) in [(2021, 1), (2022, 4), (2024, 8), (2025, 2)] {
      let ideas = (1...count).map {
        "#### Idea \($0) of \(year)\n\n- Description: x\n- Skills: Optics\n- Mentors: Bo\n\n"
      }
      try folder.write("### Lamp\n\n" + ideas.joined(), to: "lfx/\(year)-term1.md")
    }
    try folder.write(
      "### Kettle\n\n#### Boil\n\n- Description: x\n- Skills: Rust\n- Mentors: Cy\n", to: "lfx/2025-term2.md")
    var world = World(folder)
    world.terminalWidth = 72
    expectGolden(
      world.transcript([
        ["list", "projects", "--color", "never"], ["list", "skills", "--color", "never"],
        ["list", "mentors", "--color", "never"],
      ]), at: "\(fixtures)/Stats/terminal.txt")
    world.terminalWidth = 130
    #expect(world.run("list", "projects", "--color", "never").output.contains("2021: 1, 2022: 4, 2024: 8, 2025: 2\n"))
  }

  @Test func whoMayBeWhom() throws {
    let folder = try TemporaryFolder()
    let text = """
      ### Lamp

      #### One

      - Description: x
      - Recommended Skills: golang, K8s
      - Mentor(s):
        - José Núñez (@jnunez, jose@example.org)
        - Ana Cruz (@anacruz, ana@example.org)

      #### Two

      - Description: x
      - Recommended Skills: Go, go
      - Mentor(s):
        - Jose Nunez (@jnunez, jose@example.org)
        - Ana Cruz (@ana-cruz, ana@example.org)
        - Anita Cruz (@ana-cruz, anita@example.org)

      #### Three

      - Description: x
      - Recommended Skills: Go
      - Mentor(s):
        - Ana Cruz
        - Anna C. (@annac, anita@example.org)
      """
    try folder.write(text, to: "lfx/2024-term1.md")
    try folder.write(text, to: "lfx/2025-term1.md")
    expectGolden(
      World(folder).transcript([
        ["list", "mentors"], ["list", "skills"], ["show", "@ana-cruz"], ["show", "@jnunez", "--format", "json"],
      ]), at: "\(fixtures)/Stats/people.txt")
  }

  @Test func aFullStopOrASecondAskingMakesNoOtherName() throws {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ difficulty: String) -> String {
      "#### \(title)\n\n- Description: x\n- Mentors: Bo\n- Difficulty: \(difficulty)\n\n"
    }
    try folder.write(
      "### Lamp\n\n" + idea("Dim", "Fácil.") + idea("Clean", "fácil") + idea("Sell", "Fácil") + idea("Oil", "Fácil"),
      to: "ideas/a.md")
    let world = World(folder)
    let counted = "difficulty\tFácil\t4\t100.0%\t1\t1\n"
    #expect(world.run("stats", "--by", "difficulty,difficulty").output == counted)
    #expect(world.run("search", "lamp", "--facets", "difficulty,difficulty").output == counted)
  }

  /// Who may be one is doubted once, and nobody for an initial alone; an address tells people who have no name.
  @Test func whoMayBeOne() throws {
    let folder = try TemporaryFolder()
    let mentors = [
      "Bo Li (@boli)", "Bo Li", "Bo J. Li", "J. Cruz (@jc)", "A. Cruz (@ac)", "Dr Eve (@eve, Shared@example.org)",
      "Faro (@faro, shared@example.org)", "gil@example.org", "gil@example.org", "Hal ) Ito (HI) Jr (@hal)",
    ]
    let ideas = mentors.enumerated().map { number, mentor in
      "#### Idea \(number)\n\n- Description: x\n- Mentor(s):\n  - \(mentor)\n\n"
    }
    try folder.write("### Lamp\n\n" + ideas.joined(), to: "ideas/a.md")
    expectGolden(
      World(folder).transcript([["list", "mentors"], ["show", "@boli"], ["show", "hal ito jr"]]),
      at: "\(fixtures)/Stats/identities.txt")
  }

  /// A few beside very many are seen, in a chart and in a picture; long names are cut in both.
  @Test func fewBesideMany() throws {
    let folder = try TemporaryFolder()
    let rare = "Tuning of very long and narrow whistles"
    let ideas = (0..<700).map { number in
      "#### Idea \(number)\n\n- Description: x\n- Skills: \(number == 0 ? "go, \(rare)" : "Go")\n\n"
    }
    try folder.write("### Lamp\n\n" + ideas.joined(), to: "lfx/2030-term1.md")
    try folder.write("### Lamp\n\n#### New\n\n- Description: x\n- Mentors: Bo\n", to: "lfx/2029-term1.md")
    var world = World(folder)
    let picture = world.run("stats", "--by", "skill", "--format", "svg").output
    #expect(picture.contains("width=\"1\"") && picture.contains(">Tuning of very long and narro…</text>"))
    #expect(world.run("list", "skills").output.hasPrefix("Go\t700\t1\t\t2030: 700\n"))
    // Of terms, which have an order, the one with most ideas is kept.
    #expect(world.run("stats", "--limit", "1").output.hasPrefix("term\tlfx/2030-term1\t700\t"))
    world.variables = ["NO_COLOR": "1"]
    for width in [10, 40, 140] {
      world.terminalWidth = width
      let lines = world.run("stats", "--by", "skill").output.split(separator: "\n")
      #expect(lines.count == 3 && lines[2].hasSuffix("  ▏") && lines[1].hasSuffix("█"))
      #expect(lines.allSatisfy { $0.count <= max(30, min(100, width)) }, "\(lines)")
    }
  }
}
