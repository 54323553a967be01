import TestSupport
import Testing

@Suite struct ConfigurationTests {
  /// The ids of what is found, each once, sorted.
  private func rules(_ outcome: Outcome) -> [String] {
    let ids = outcome.output.split(separator: "\n").compactMap {
      $0.split(separator: "[").last?.split(separator: " ").first.map(String.init)
    }
    return Set(ids).sorted()
  }

  /// A folder with a file that MI105 and MI111 object to at `ideas/lfx/a.md`, and one at `b.md`.
  private func folder(_ configuration: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "ideas/lfx/a.md")
    try folder.write(Samples.broken, to: "b.md")
    if let configuration { try folder.write(configuration, to: ".ideacat.json") }
    return folder
  }

  @Test func theNearestConfigurationDecides() throws {
    let folder = try folder("{\"select\": [\"MI101\"]}")
    let world = World(folder)
    #expect(rules(world.run("lint", "b.md", "ideas")) == [])
    #expect(rules(world.run("lint", "b.md", "ideas", "--no-config")) == ["MI111"])
    try folder.write("{\"select\": [\"MI111\"], \"severity\": {\"MI111\": \"info\"}}", to: "ideas/.ideacat.json")
    let outcome = world.run("lint", "b.md", "ideas")
    #expect(outcome.output.hasPrefix("ideas/lfx/a.md:8:3: info: "))
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.status == 0)
  }

  @Test func aRepositoryEndsTheSearch() throws {
    let folder = try folder("{\"select\": []}")
    let world = World(folder)
    #expect(rules(world.run("lint", "ideas")) == [])
    try folder.makeFolder("ideas/.git")
    #expect(rules(world.run("lint", "ideas")) == ["MI111"])
    try folder.write("{\"ignore\": [\"MI111\"]}", to: "ideas/.ideacat.json")
    #expect(rules(world.run("lint", "ideas")) == [])
  }

  @Test func theUserHasOneForFilesWithout() throws {
    let folder = try folder()
    var world = World(folder)
    let home = try TemporaryFolder()
    try home.write("{\"select\": []}", to: ".config/ideacat/config.json")
    try home.write("{\"exclude\": [\"ideas/lfx\"]}", to: "other/ideacat/config.json")
    world.variables = ["HOME": home.path]
    #expect(rules(world.run("lint", "ideas")) == [])
    world.variables = ["HOME": home.path, "XDG_CONFIG_HOME": home.path + "/other"]
    #expect(world.run("lint", "ideas", "b.md").output.hasPrefix("b.md:"))
    try folder.write("{}", to: "ideas/.ideacat.json")
    #expect(rules(world.run("lint", "ideas")) == ["MI111"])
    world.variables = ["HOME": "relative", "XDG_CONFIG_HOME": ""]
    #expect(rules(world.run("lint", "b.md")) == ["MI111"])
  }

  /// What beats what, in one table: which severity a finding has in the end.
  @Test(arguments: [
    ("{}", [], "error"),
    ("{\"severity\": {\"MI1\": \"info\"}}", [], "info"),
    ("{\"severity\": {\"MI111\": \"warning\", \"MI1\": \"info\"}}", [], "warning"),
    (
      "{\"severity\": {\"MI1\": \"info\"}, \"overrides\": [{\"paths\": [\"b.md\"], \"severity\": {\"ALL\": \"warning\"}}]}",
      [], "warning"
    ),
    (
      "{\"severity\": {\"MI1\": \"info\"}, \"overrides\": [{\"paths\": [\"c.md\"], \"severity\": {\"ALL\": \"warning\"}}]}",
      [], "info"
    ),
    (
      "{\"overrides\": [{\"paths\": [\"b.md\"], \"severity\": {\"ALL\": \"warning\"}}, {\"paths\": [\"*.md\"], \"severity\": {\"MI1\": \"info\"}}]}",
      [], "info"
    ),
    ("{\"severity\": {\"MI111\": \"info\"}}", ["--severity", "ALL=warning"], "warning"),
    ("{\"ignore\": [\"MI111\"]}", [], ""),
    ("{\"ignore\": [\"MI111\"]}", ["--extend-select", "MI1"], "error"),
    ("{\"ignore\": [\"MI111\"]}", ["--select", "ALL"], "error"),
    ("{\"ignore\": [\"MI111\"], \"extendSelect\": [\"MI1\"]}", [], ""),
    ("{\"ignore\": [\"MI1\"], \"extendSelect\": [\"MI111\"]}", [], "error"),
    ("{\"select\": [\"MI2\"], \"overrides\": [{\"paths\": [\"b.md\"], \"extendSelect\": [\"MI1\"]}]}", [], "error"),
    ("{\"overrides\": [{\"paths\": [\"b.md\"], \"select\": [\"MI2\"]}]}", [], ""),
    ("{\"select\": [\"MI1\"]}", ["--ignore", "MI1"], ""),
    ("{\"exclude\": [\"b.*\"]}", ["--select", "MI111"], "error"),
    ("{\"exclude\": [\"b.*\"]}", ["--select", "MI111", "--force-exclude"], ""),
  ]) func whatBeatsWhat(_ configuration: String, _ words: [String], _ severity: String) throws {
    let outcome = World(try folder(configuration)).run(["lint", "b.md"] + words)
    let line = outcome.output.split(separator: "\n").first { $0.contains("[MI111") }
    #expect(line?.split(separator: " ").dropFirst().first.map { String($0.dropLast()) } ?? "" == severity)
    #expect(outcome.status == (["error", "warning"].contains(severity) ? 1 : 0))
  }

  /// What is excluded is left alone where folders are walked; who names it, or pipes it in, wants it.
  @Test(arguments: [["lint", "--select", "MI111"], ["fmt", "--check"], ["toc", "--check"]])
  func whatIsExcludedIsLookedAtWhereItIsNamed(_ words: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"exclude\": [\"old\"]}", to: ".ideacat.json")
    let text =
      "## Table of Contents\n\n- [Kettle](#kettles)\n\n" + Samples.broken.replacing("- Mentor(s):", with: "- Mentors:")
    try folder.write(text, to: "old/a.md")
    #expect(World(folder).run(words + ["."]).status == 0)
    #expect(World(folder).run(words + ["old/a.md"]).status == 1)
    #expect(World(folder).run(words + ["old/a.md", "--force-exclude"]).status == 0)
    var world = World(folder)
    world.input = text
    #expect(world.run(words + ["--stdin-path", "old/a.md", "-"]).status == 1)
    #expect(world.run(words + ["--stdin-path", "old/a.md", "--force-exclude", "-"]).status == 0)
  }

  @Test func patternsBeginAtTheFolderOfTheConfiguration() throws {
    let folder = try folder("{\"overrides\": [{\"paths\": [\"ideas/**\"], \"select\": []}]}")
    #expect(rules(World(folder).run("lint", "ideas")) == [])
    #expect(rules(World(folder: folder.path + "/ideas").run("lint", "lfx")) == [])
    #expect(rules(World(folder: folder.path + "/ideas/lfx").run("lint", "../../b.md")) == ["MI111"])
    #expect(rules(World(folder).run("lint", folder.path + "/ideas/lfx/a.md")) == [])
    // Of one that is named they begin at the working folder.
    try folder.write("{\"exclude\": [\"lfx\"]}", to: "ideas/other.json")
    try folder.write("{\"exclude\": [\"lfx/a.md\"]}", to: "another.json")
    #expect(rules(World(folder).run("lint", "ideas", "--config", "ideas/other.json")) == [])
    #expect(rules(World(folder).run("lint", "ideas", "--config", "another.json")) == ["MI111"])
    #expect(rules(World(folder: folder.path + "/ideas").run("lint", "--config", "../another.json")) == [])
  }

  @Test func filesFailByTheirOwnThresholds() throws {
    let folder = try folder("{\"overrides\": [{\"paths\": [\"ideas\"], \"failOn\": \"never\"}]}")
    #expect(World(folder).run("lint", "ideas").status == 0)
    #expect(World(folder).run("lint", "ideas", "b.md").status == 1)
    #expect(World(folder).run("lint", "b.md", "--fail-on", "never").status == 0)
    #expect(World(folder).run("lint", "ideas", "--fail-on", "error").status == 1)
  }

  @Test func standardInputHasTheConfigurationOfItsName() throws {
    var world = World(try folder("{\"overrides\": [{\"paths\": [\"ideas/**\"], \"select\": []}]}"))
    world.input = Samples.broken
    #expect(rules(world.run("lint", "-")) == ["MI111"])
    #expect(rules(world.run("lint", "--stdin-path", "ideas/lfx/new.md")) == [])
  }

  @Test func whatIsWrongEndsTheRun() throws {
    let folder = try folder("{\n  \"ingore\": []\n}\n")
    let world = World(folder)
    let message = ".ideacat.json:2:3: unknown key 'ingore'; did you mean 'ignore'?\n"
    #expect(world.run("lint") == Outcome(status: 2, output: "", errors: "ideacat lint: " + message))
    #expect(world.run("config") == Outcome(status: 2, output: "", errors: "ideacat config: " + message))
    #expect(world.run("lint", "--no-config").status == 1)
    #expect(
      World(folder: folder.path + "/ideas").run("lint").errors == "ideacat lint: ../" + message)
    #expect(
      world.run("lint", "--config", "none.json")
        == Outcome(status: 3, output: "", errors: "ideacat lint: none.json: no such file or folder\n"))
    #expect(
      world.run("lint", "--config", "ideas")
        == Outcome(status: 3, output: "", errors: "ideacat lint: ideas: is a folder\n"))
    #expect(world.run("lint", "--config", "none.json", "--no-config").status == 2)
    try folder.write("{\"failOn\": \"\u{1B}[31m\"}", to: ".ideacat.json")
    #expect(!world.run("lint").errors.contains("\u{1B}"))
    try folder.write(String(repeating: " ", count: 1 << 20) + "{}", to: ".ideacat.json")
    #expect(
      world.run("lint").errors == "ideacat lint: .ideacat.json: larger than 1 MiB, which no configuration is\n")
    try folder.setPermissions(0o644, of: ".ideacat.json")
  }

  @Test func threadsDoNotShow() throws {
    let folder = try folder("{\"overrides\": [{\"paths\": [\"?0.md\"], \"severity\": {\"ALL\": \"info\"}}]}")
    for number in 10..<60 { try folder.write(Samples.broken, to: "ideas/\(number)/\(number).md") }
    for number in [20, 30] { try folder.write("{\"ignore\": [\"MI017\"]}", to: "ideas/\(number)/.ideacat.json") }
    let one = World(folder).run("lint", "--jobs", "1")
    for jobs in ["2", "16"] { #expect(World(folder).run("lint", "--jobs", jobs) == one) }
  }

  @Test func whatIsInForceIsShown() throws {
    let folder = try folder(
      """
      {
        "ignore": ["MI7"],
        "severity": {"MI103": "error"},
        "exclude": ["archive"],
        "options": {"MI216.max": 3},
        "overrides": [
          {"paths": ["ideas/**"], "ignore": ["MI1"], "options": {"MI403.projects": {"kettle": 2}}},
          {"paths": ["b.md"], "select": ["MI1"]}
        ]
      }
      """)
    try folder.write("", to: "archive/a.md")
    let world = World(folder)
    expectGolden(
      world.transcript([
        ["config"], ["config", "ideas/lfx"],
        ["config", "ideas/lfx/a.md", "--set", "MI216.max=2", "--fail-on", "error"],
        ["config", "b.md"], ["config", "archive/a.md", "--ignore", "MI1"], ["config", "--no-config"],
        ["config", "none"],
      ]), at: "\(fixtures)/Configuration/config.txt")
    expectGolden(
      world.run("config", "ideas", "--format", "json", "--select", "MI10,MI218").output,
      at: "\(fixtures)/Configuration/config.json")
  }

  @Test func aConfigurationIsWritten() throws {
    let folder = try folder()
    let world = World(folder)
    expectGolden(
      world.transcript([
        ["init", "--print"], ["init"], ["init"], ["init", "--force"], ["config"], ["init", "ideas"], ["init", "b.md"],
        ["init", "none"],
      ]), at: "\(fixtures)/Configuration/init.txt")
    #expect(folder.text(of: ".ideacat.json") == world.run("init", "--print").output)
    #expect(world.run("lint").status == 1)
    try folder.write(Samples.good, to: "gsoc/2030.md")
    #expect(world.run("init", "--force").errors.contains("for files of several templates"))
    try folder.makeFolder("empty")
    #expect(world.run("init", "empty").errors.contains("as no file has ideas yet"))
    #expect(folder.text(of: "empty/.ideacat.json")?.contains("\"template\": \"auto\"") == true)
  }
}
