import TestSupport
import Testing
import TextBasics

/// What is read of whole files: `list`, `show`, `search` and `export`.
@Suite struct ReadTests {
  @Test(arguments: files(in: "\(fixtures)/ok", endingWith: ".md"))
  func listsAndPagesOfAFile(_ name: String) {
    let path = "ok/\(name)"
    let topics = ["ideas", "mentors", "skills", "projects", "terms"]
    expectGolden(
      World(folder: fixtures).transcript(topics.map { ["list", $0, path] } + [["show", "\(path):10"]]),
      at: "\(fixtures)/ok/\(name.dropLast(3)).txt")
  }

  @Test(arguments: ["table", "tsv", "json"]) func listIn(_ format: String) {
    let topics = ["ideas", "mentors", "skills", "projects", "terms"]
    expectGolden(
      World(folder: fixtures).transcript(topics.map { ["list", $0, "ok", "--format", format] }),
      at: "\(fixtures)/Read/list-\(format).txt")
  }

  @Test func onATerminalATableIsCutToFit() {
    var world = World(folder: fixtures)
    world.variables = ["NO_COLOR": "1"]
    for width in [60, 80, 200] {
      world.terminalWidth = width
      let output = world.run("list", "ok").output
      expectGolden(output, at: "\(fixtures)/Read/terminal-\(width).txt")
    }
  }

  @Test func hostileTextIsHarmless() {
    var world = World(folder: fixtures)
    world.variables = ["GITHUB_ACTIONS": "true"]
    let commands = [
      ["list", "broken/hostile.md"], ["list", "mentors", "broken/hostile.md"], ["show", "broken/hostile.md:5"],
      ["search", "boil", "--in", "broken/hostile.md"],
      ["list", "broken/hostile.md", "--format", "table"],
      ["lint", "broken/hostile.md", "--format", "text"], ["lint", "broken/hostile.md", "--format", "github"],
    ]
    let text = world.transcript(commands)
    #expect(!text.unicodeScalars.contains(where: isHostile))
    for line in text.split(separator: "\n") where line.drop(while: { $0 == " " }).hasPrefix("::") {
      #expect(["::error title=", "::notice title="].contains { line.hasPrefix($0) }, "\(line)")
    }
    expectGolden(text, at: "\(fixtures)/Read/hostile.txt")
  }

  @Test func noFormatIsHarmfulToATerminal() {
    var world = World(folder: fixtures)
    world.terminalWidth = 80
    let path = "broken/hostile.md"
    let commands = [
      ["show", "\(path):5", "--format", "markdown"], ["show", "\(path):5", "--format", "json"], ["export", path],
      ["export", path, "--format", "csv"], ["export", path, "--format", "markdown"],
      ["lint", path, "--format", "json"],
      ["list", path, "--format", "json"], ["list", path, "--format", "tsv"],
      ["search", "boil", "--in", path, "--format", "json"],
    ]
    for words in commands {
      let output = world.run(words).output
      #expect(output.contains(words[0] == "lint" ? "set-output" : "thgir ot tfel"), "\(words)")
      #expect(!output.unicodeScalars.contains(where: isHostile), "\(words)")
    }
  }

  private func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x202E
  }

  @Test func addressesArePrivate() {
    let world = World(folder: fixtures)
    let commands = [
      ["list", "mentors", "ok"], ["list", "mentors", "ok", "--format", "json"], ["show", "@bosample", "--in", "ok"],
      ["show", "@bosample", "--in", "ok", "--format", "json"], ["show", "whistle-in-tune", "--in", "ok"],
      ["show", "whistle-in-tune", "--in", "ok", "--format", "json"],
      ["show", "whistle-in-tune", "--in", "ok", "--format", "markdown"], ["export", "ok"],
      ["export", "ok", "--format", "csv"], ["export", "ok", "--format", "ndjson"],
      ["export", "ok", "--format", "markdown"],
      ["search", "kettle", "--in", "ok", "--format", "json"],
    ]
    for words in commands {
      #expect(!world.run(words).output.contains("@example.org"), "\(words)")
      if words.contains("csv") { continue }  // ideas are written without addresses at all
      #expect(world.run(words + ["--include-emails"]).output.contains("@example.org"), "\(words)")
    }
  }

  @Test(arguments: ["text", "json", "markdown"]) func showIn(_ format: String) {
    expectGolden(
      World(folder: fixtures).transcript(
        [
          ["show", "descale-by-itself", "--in", "ok", "--format", format],
          ["show", "@BoSample", "--in", "ok", "--format", format, "--include-emails"],
        ]),
      at: "\(fixtures)/Read/show-\(format).txt")
  }

  @Test(arguments: ["ideas", "mentors", "skills", "projects", "terms"]) func theFirstRowsOnly(topic: String) {
    let world = World(folder: fixtures)
    let rows = world.run("list", topic, "ok").output.split(separator: "\n")
    #expect(rows.count > 1)
    #expect(world.run("list", topic, "ok", "--limit", "1").output.split(separator: "\n") == Array(rows.prefix(1)))
    #expect(world.run("list", topic, "ok", "-n99").output.split(separator: "\n") == rows)
  }

  @Test func mentorsAreCalledByTheirWholeNamesToo() {
    let world = World(folder: fixtures)
    let shown = world.run("show", "@bosample", "--in", "ok").output
    #expect(shown.contains("Bo Sample"))
    #expect(world.run("show", "bo sample", "--in", "ok").output == shown)
    #expect(world.run("show", "Bo", "--in", "ok").status == 1)
    #expect(world.run("show", "Bo Sample", "--in", "ok", "--source").status == 1)
  }

  @Test func showOnATerminal() {
    var world = World(folder: fixtures)
    world.variables = ["NO_COLOR": "1"]
    world.terminalWidth = 60
    expectGolden(world.run("show", "descale-by-itself", "--in", "ok").output, at: "\(fixtures)/Read/show-terminal.txt")
  }

  @Test func whatIsCalledSo() throws {
    let folder = try Samples.folder()
    try folder.write(Samples.good, to: "ideas/gsoc/2030.md")
    expectGolden(
      World(folder).transcript(
        [
          ["show", "whistle-in-tune"], ["show", "kettle/whistle-in-tune"], ["show", "whistle-in-tone"],
          ["show", "nothing-like-it"], ["show", "@ada-exmaple"], ["show", "ideas/gsoc/2030.md:3"],
          ["show", "ideas/gsoc/2030.md:99"], ["show", "missing.md:1"],
        ]),
      at: "\(fixtures)/Read/names.txt")
    #expect(World(folder).run("show", "gsoc/2030/kettle/whistle-in-tune").output.hasPrefix("Whistle in tune\n"))
    #expect(World(folder).run("show", "ideas/gsoc/2030.md:25:3").output.hasPrefix("Whistle in tune\ngsoc/2030/"))
  }

  @Test func search() throws {
    let folder = try Samples.folder()
    try folder.write(Samples.good, to: "ideas/gsoc/2030.md")
    expectGolden(
      World(folder).transcript(
        [
          ["search", "whistle"], ["search", "whistle", "--limit", "1"], ["search", "--skill", "golang"],
          ["search", "--mentor", "@cy-placeholder", "--term", "gsoc"], ["search", "--project", "lantern", "kettle"],
          ["search"], ["search", "x", "--term", "someday"], ["search", "dimmer", "--format", "json", "--limit", "1"],
        ]),
      at: "\(fixtures)/Read/search.txt")
  }

  @Test(arguments: ["json", "ndjson", "csv", "markdown"]) func exportAs(_ format: String) {
    let outcome = World(folder: fixtures).run("export", "ok", "--format", format)
    expectGolden(outcome.output.replacing("\r\n", with: "\u{240D}\n"), at: "\(fixtures)/Read/export-\(format).txt")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test func exportIntoAFile() throws {
    let folder = try Samples.folder()
    let world = World(folder)
    #expect(world.run("export", "-o", "out.csv") == Outcome(status: 0, output: "", errors: ""))
    #expect(folder.text(of: "out.csv") == world.run("export", "--format", "csv").output)
    #expect(world.run("export", "-o", "out.csv", "ideas", "missing.md").status == 3)
    #expect(folder.text(of: "out.csv") == world.run("export", "--format", "csv").output)
    #expect(
      world.run("export", "-o", "none/out.json")
        == Outcome(status: 3, output: "", errors: "ideacat export: none/out.json: no such file or folder\n"))
    #expect(world.run("export", "--csv-raw").status == 2)
    #expect(
      world.run("export", "-f", "csv", "--csv-delimiter", "tab", "--csv-eol", "lf", "--csv-layout", "mentors").output
        .split(separator: "\n").count == 5)
  }

  @Test func aLongCellTakesNothingFromTheOthers() throws {
    let folder = try TemporaryFolder()
    var text = ""
    for number in 10..<30 {
      let name = number == 10 ? "Ann Placeholder" : "Anna Other"
      text += "### Lantern \(number)\n\n#### Idea\n\n- Description: x\n- Mentors: \(name) (@ann)\n\n"
    }
    try folder.write(text, to: "ideas/lfx/2031-term1.md")
    var world = World(folder)
    world.terminalWidth = 110
    let lines = world.run("list", "mentors", "--color", "never").output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("lfx/2031-term1  also called Anna Other") == true)
    #expect(lines.last?.contains("Lantern 10, Lantern 11, Lantern 12 +17  ") == true, "\(lines)")
    #expect(lines.allSatisfy { $0.count <= 110 })
  }

  /// Columns for which there is no room are left out, the secondary ones first, until the others fit.
  @Test func noRowIsWiderThanTheTerminal() throws {
    let folder = try TemporaryFolder()
    for year in 2009...2031 {
      try folder.write(
        """
        ### Project \(year) of the lighthouse keepers, their lanterns and their whistles

        #### An idea of \(year) that has a title of more words than anybody reads

        - Description: 灯台
        - Recommended Skills: golang, Optics\(year), Tuning of very long and narrow whistles
        - Mentor(s):
          - Anna Placeholder-Longname \(year % 2) (@a-handle-as-long-as-they-come-and-longer, ann@example.org)
        """, to: "ideas/lfx/\(year)-term\(year % 3 + 1).md")
    }
    var world = World(folder)
    world.variables = ["NO_COLOR": "1"]
    let commands = [
      ["list", "ideas"], ["list", "mentors"], ["list", "mentors", "--include-emails"], ["list", "skills"],
      ["list", "projects"], ["list", "terms"], ["stats", "--by", "term,project,skill"],
      ["stats", "--by", "project,skill", "--format", "table"], ["search", "optics*", "--format", "table"],
    ]
    for words in commands {
      for width in [24, 30, 40, 50, 60, 72, 80, 100, 140] {
        world.terminalWidth = width
        let lines = world.run(words).output.split(separator: "\n")
        #expect(lines.count > 1)
        let isFitting = lines.allSatisfy { DisplayWidth.cells(of: String($0)) <= width }
        #expect(isFitting, "\(words) at \(width): \(lines[1])")
      }
    }
    let tables = [50, 80, 110].map { width in
      world.terminalWidth = width
      return world.transcript([
        ["list", "--limit", "1"], ["list", "projects", "--limit", "2"], ["list", "mentors", "--limit", "1"],
        ["list", "skills", "--limit", "2"], ["stats", "--by", "skill", "--limit", "2"],
        ["search", "optics*", "--format", "table", "--limit", "1"],
      ])
    }
    expectGolden(tables.joined(separator: "\n"), at: "\(fixtures)/Read/narrow.txt")
    world.terminalWidth = 140
    // The id is there to be copied.
    let lines = world.run("show", "ideas/lfx/2009-term3.md:3").output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("lfx/") || DisplayWidth.cells(of: String($0)) <= 100 })
  }

  /// Ideas by year are drawn where there is no room for the numbers, and left out where there is none for the bars.
  @Test func yearsAsBars() throws {
    let folder = try TemporaryFolder()
    for year in 2018...2031 where year != 2025 {
      let ideas = (0..<(year % 10 + 1)).map { number in
        "#### Idea \(number)\n\n- Description: x\n- Skills: \(number == 0 ? "Go, Rust" : "Go")\(year == 2031 ? ", Zig" : "")\n\n"
      }
      try folder.write("### Lamp\n\n" + ideas.joined(), to: "ideas/lfx/\(year)-term1.md")
    }
    var world = World(folder)
    world.variables = ["NO_COLOR": "1"]
    let tables = [40, 60, 200].map { width in
      world.terminalWidth = width
      return world.transcript([["list", "skills"]])
    }
    expectGolden(tables.joined(separator: "\n"), at: "\(fixtures)/Read/years.txt")
    // More years than can be drawn.
    try folder.write("### Lamp\n\n#### Old\n\n- Description: x\n- Skills: Go\n", to: "ideas/lfx/2001-term1.md")
    world.terminalWidth = 60
    let output = world.run("list", "skills").output
    #expect(!output.contains("▁") && output.contains("2001: 1"), "\(output)")
  }

  /// What opens a quotation does not end a line, and what closes it begins none; a deep list leaves room for its text.
  @Test func whereLinesEnd() throws {
    let folder = try TemporaryFolder()
    let quotes = (0..<30).map { "  \(String(repeating: "灯", count: $0))「灯台」。\n\n" }.joined()
    let list = (0..<16).map { "\(String(repeating: "  ", count: $0 + 1))- level \($0) of a list that is deep\n" }
      .joined()
    try folder.write(
      "### Lamp\n\n#### Quotes\n\n- Description:\n\n\(quotes)- Mentors: Bo\n\n#### List\n\n- Description:\n\(list)- Mentors: Bo\n",
      to: "ideas/a.md")
    var world = World(folder)
    world.variables = ["NO_COLOR": "1"]
    world.terminalWidth = 40
    let lines = world.run("show", "quotes").output.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.count { $0.hasSuffix("。") } == 30)
    #expect(!lines.contains { $0.hasSuffix("「") || $0.hasPrefix("」") || $0.hasPrefix("。") })
    world.terminalWidth = 30
    let deep = world.run("show", "list").output.split(separator: "\n")
    #expect(deep.contains { $0.contains("level 15") })
    #expect(deep.allSatisfy { !$0.hasPrefix("  ") || $0.count <= 30 }, "\(deep)")
  }

  /// A column in which nothing stands takes no room from the others.
  @Test func emptyColumnsAreLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo\n", to: "ideas/a.md")
    var world = World(folder)
    world.variables = ["NO_COLOR": "1"]
    world.terminalWidth = 120
    #expect(
      world.run("search", "-windows").output == """
        TITLE  PROJECT  TERM           MENTORS  WHERE
        Dim    Lamp     other/undated        1  ideas/a.md:3

        """)
    #expect(world.run("search", "dim").output.contains("FOUND IN"))
    #expect(
      world.run("list", "mentors").output == """
        NAME  IDEAS  PROJECTS  TERMS
        Bo        1  Lamp      other/undated

        """)
  }

  /// Words that are wider than a line are broken, but for addresses; scripts without blanks are broken between letters.
  @Test func longWordsOnATerminal() throws {
    let folder = try TemporaryFolder()
    let address = "https://example.org/" + String(repeating: "lamp/", count: 12)
    try folder.write(
      """
      ### Lamp

      #### \(String(repeating: "x", count: 130)) y

      - Description: 灯台の灯りを自動で暗くする「調光器」を作ります。使用するのはRustとLinuxカーネルのドライバーです。Then \(address) and
        \(String(repeating: "e\u{301}👩‍🚀", count: 30)).
      - Mentors: Bo
      """, to: "ideas/a.md")
    var world = World(folder)
    world.variables = ["NO_COLOR": "1"]
    world.terminalWidth = 50
    let page = world.run("show", "ideas/a.md:3").output + "\n" + world.run("search", "y").output
    expectGolden(page, at: "\(fixtures)/Read/long-words.txt")
    // The id and the address are there to be copied.
    let lines = page.split(separator: "\n").filter { !$0.contains("://") && !$0.hasPrefix("other/undated/") }
    #expect(lines.allSatisfy { DisplayWidth.cells(of: String($0)) <= 50 })
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let world = World(folder: fixtures)
    #expect(
      world.run("list", "mentors", "ok", "-n", "1").errors
        == "ideacat list: 4 mentors were found, printed are the first 1\n")
    #expect(world.run("list", "mentors", "ok", "-n", "99").errors.isEmpty)
    let told = "by skill 5 names were found, printed are the 2 with most ideas\n"
    #expect(world.run("stats", "ok", "--by", "skill,program", "-n", "2").errors == "ideacat stats: " + told)
    #expect(
      world.run("search", "has:mentors", "--in", "ok", "--facets", "skill", "-n", "2").errors == "ideacat search: "
        + told)
  }

  /// Whoever takes cells by their number finds all others in the same place.
  @Test func addressesStandBehindTheOtherCells() {
    let world = World(folder: fixtures)
    let rows = world.run("list", "mentors", "ok").output.split(separator: "\n")
    let longer = world.run("list", "mentors", "ok", "--include-emails").output.split(separator: "\n")
    #expect(longer.count == rows.count && zip(longer, rows).allSatisfy { $0.hasPrefix($1 + "\t") })
  }
}
