import TestSupport
import Testing

/// `export` in templates and presets, and `show --source`.
@Suite struct ExportTests {
  @Test(arguments: ["lfx", "gsoc", "readme"]) func inATemplate(_ name: String) {
    expectGolden(
      World(folder: fixtures).transcript([["export", "ok/lfx-2031-term1.md", "--template", name]]),
      at: "\(fixtures)/Export/template-\(name).txt")
  }

  @Test func asIssueForm() {
    expectGolden(
      World(folder: fixtures).transcript([
        ["export", "ok", "--template", "issue-form"],
        ["export", "ok", "--template", "issue-form", "--id", "nothing-like-it"],
        ["export", "ok", "--template", "issue-form", "--id", "descale-by-itself", "--include-emails"],
      ]), at: "\(fixtures)/Export/issue-form.txt")
  }

  @Test(arguments: ["lfx-export", "lfx-tracking"]) func asPreset(_ name: String) {
    expectGolden(
      World(folder: fixtures).transcript([
        ["export", "ok", "--preset", name], ["export", "ok", "--preset", name, "--include-emails"],
      ]), at: "\(fixtures)/Export/\(name).txt")
  }

  @Test func whatExcludesEachOther() {
    expectGolden(
      World(folder: fixtures).transcript([
        ["export", "ok", "--template", "lfx", "--preset", "lfx-export"],
        ["export", "ok", "--template", "lfx", "--format", "json"],
        ["export", "ok", "--preset", "lfx-tracking", "--format", "json"],
        ["export", "ok", "--preset", "lfx-tracking", "--csv-bom"],
        ["export", "ok", "--preset", "lfx-export", "--csv-raw"],
        ["export", "ok", "--template", "lxf"], ["show", "@bosample", "--in", "ok", "--source"],
        ["show", "descale-by-itself", "--in", "ok", "--source", "--format", "json"],
      ]), at: "\(fixtures)/Usage/export.txt")
  }

  @Test func someIdeas() {
    let world = World(folder: fixtures)
    let all = world.run("export", "ok", "--format", "ndjson").output.split(separator: "\n")
    let one = world.run("export", "ok", "--format", "ndjson", "--id", "descale-by-itself").output
    #expect(all.count(where: { one == $0 + "\n" }) == 1)
    #expect(world.run("export", "ok", "--id", "descale-by-itself", "--id", "whistle-in-tune").status == 0)
    #expect(world.run("export", "ok", "--id", "descale-by-itself", "--id", "nothing").status == 1)
    #expect(
      world.run("export", "ok", "--id", "@nobody").errors.hasPrefix("ideacat export: no idea is called '@nobody';"))
    #expect(world.run("export", "--in", "ok", "--format", "ndjson").output.split(separator: "\n") == all)
  }

  /// The ideas are those of `list --once`.
  @Test func eachIdeaOnce() throws {
    let folder = try TemporaryFolder()
    for name in ["accepted", "ideas"] {
      try folder.write("### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo\n", to: "lfx/2031-term1-\(name).md")
    }
    let world = World(folder)
    func ids(_ words: String...) -> [Substring] {
      world.run(words).output.split(separator: "\n").compactMap { $0.split { $0 == "\t" || $0 == "," }.first }
    }
    #expect(ids("export", "--format", "csv", "--csv-eol", "lf").count == 3)
    #expect(ids("export", "--format", "csv", "--csv-eol", "lf", "--once").dropFirst() == ids("list", "--once")[...])
    #expect(world.run("export", "--once", "--template", "issue-form").status == 0)
  }

  @Test func aFifthMentorIsReported() throws {
    let folder = try TemporaryFolder()
    let mentors = (1...5).map { "  - Ana\($0) Cruz (@ana\($0), ana\($0)@example.org)\n" }.joined()
    try folder.write("### Lamp\n\n#### Dim\n\n- Description: x\n- Mentor(s):\n\(mentors)", to: "lfx/2031-term1.md")
    let world = World(folder)
    let outcome = world.run("export", "lfx", "--preset", "lfx-tracking", "-o", "out.csv")
    #expect(
      outcome
        == Outcome(
          status: 3, output: "",
          errors: "ideacat export: lfx/2031-term1.md:3: 'Dim' has 5 mentors, and lfx-tracking has columns for 4; "
            + "list fewer, or use '--format csv --csv-layout mentors'\n"))
    #expect(folder.text(of: "out.csv") == nil)
    #expect(world.run("export", "lfx", "--preset", "lfx-export").output.contains("Ana5 Cruz"))
  }

  @Test func sourceOfAnIdea() {
    var world = World(folder: fixtures)
    let commands = [
      ["show", "descale-by-itself", "--in", "ok", "--source"], ["show", "broken/hostile.md:5", "--source"],
    ]
    expectGolden(world.transcript(commands), at: "\(fixtures)/Read/show-source.txt")
    world.terminalWidth = 80
    expectGolden(world.transcript(commands), at: "\(fixtures)/Read/show-source-terminal.txt")
  }
}
