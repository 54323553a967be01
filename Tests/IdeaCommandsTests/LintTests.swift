import TestSupport
import Testing

@Suite struct LintTests {
  @Test(arguments: files(in: "\(fixtures)/ok", endingWith: ".md"))
  func nothingIsObjectedTo(_ name: String) {
    #expect(World(folder: fixtures).run("lint", "--quiet", "ok/\(name)") == Outcome(status: 0, output: "", errors: ""))
  }

  @Test(arguments: files(in: "\(fixtures)/broken", endingWith: ".md"))
  func findingsOfAFile(_ name: String) {
    let outcome = World(folder: fixtures).run("lint", "broken/\(name)")
    expectGolden(
      outcome.output + outcome.errors + "exit \(outcome.status)\n",
      at: "\(fixtures)/broken/\(name.dropLast(3)).txt")
  }

  @Test func fixturesArePairs() {
    for folder in ["ok", "broken"] {
      #expect(
        files(in: "\(fixtures)/\(folder)", endingWith: ".md").map { $0.dropLast(3) }
          == files(in: "\(fixtures)/\(folder)", endingWith: ".txt").map { $0.dropLast(4) })
    }
  }

  @Test(arguments: ["text", "json", "github"]) func format(_ format: String) {
    let outcome = World(folder: fixtures).run("lint", "--format", format, "broken")
    expectGolden(outcome.output, at: "\(fixtures)/Lint/\(format).txt")
  }

  @Test func onATerminalThePlaceIsUnderlined() {
    var world = World(folder: fixtures)
    world.terminalWidth = 72
    world.variables = ["NO_COLOR": "1"]
    expectGolden(world.run("lint", "broken").output, at: "\(fixtures)/Lint/terminal.txt")
    world.variables = [:]
    expectGolden(
      world.run("lint", "broken/lfx-2031-term1-mentors.md").output.replacing("\u{1B}", with: "ESC"),
      at: "\(fixtures)/Lint/colour.txt")
  }

  @Test func githubIsTheFormatOfItsActions() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "a.md")
    var world = World(folder)
    world.variables = ["GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": folder.path]
    #expect(world.run("lint").output == world.run("lint", "--format", "github").output)
    #expect(world.run("lint").output.hasPrefix("::error title=MI"))
    #expect(world.run("lint", folder.path + "/a.md").output == world.run("lint", "a.md").output)
    #expect(world.run("lint", "--format", "text").output.hasPrefix("a.md:"))
  }

  @Test func rulesAreSelected() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "a.md")
    let world = World(folder)
    func rules(_ words: String...) -> Set<String> {
      let lines = world.run(["lint"] + words).output.split(separator: "\n")
      return Set(lines.compactMap { $0.split(separator: "[").last?.split(separator: " ").first.map(String.init) })
    }
    let all = rules()
    #expect(all.contains("MI105") || all.contains("MI111"))
    for rule in all { #expect(rules("--select", rule) == [rule]) }
    for rule in all { #expect(rules("--ignore", rule.lowercased()) == all.subtracting([rule])) }
    #expect(rules("--select", "MI1") == all.filter { $0.hasPrefix("MI1") })
    #expect(
      world.run("lint", "--select", "missing-mentor")
        == Outcome(
          status: 2, output: "",
          errors: "ideacat lint: unknown rule 'missing-mentor'; did you mean 'missing-mentors'?\n"
            + "see 'ideacat lint --help'\n"))
    #expect(world.run("lint", "--ignore", "XY").status == 2)
  }

  @Test func theThresholdDecidesTheStatus() throws {
    let folder = try TemporaryFolder()
    try folder.write("# A page\n\nWithout ideas.\n", to: "info.md")
    try folder.write(Samples.broken, to: "error.md")
    let world = World(folder)
    #expect(world.run("lint", "info.md").status == 0)
    #expect(world.run("lint", "info.md", "--fail-on", "info").status == 1)
    #expect(world.run("lint", "error.md").status == 1)
    #expect(world.run("lint", "error.md", "--fail-on", "error").status == 1)
    #expect(world.run("lint", "error.md", "--fail-on", "never").status == 0)
  }

  @Test func theCommandLineSaysWhatRulesDo() throws {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "a.md")
    let world = World(folder)
    #expect(world.run("lint", "--severity", "MI1=info,missing-mentors=info,MI011=info").status == 0)
    #expect(world.run("lint", "--ignore", "ALL", "--extend-select", "MI111").output.contains("[MI111"))
    #expect(
      world.run("lint", "--select", "MI501,MI502", "--set", "MI502.max=40").output
        == "a.md:5:16: error: shorten the description by 52 characters: the platform takes 40 [MI502 description-too-long]\n"
    )
    #expect(world.run("lint", "--template", "gsoc", "--select", "MI501,MI502", "--set", "MI502.max=40").output == "")
    let known = world.run("lint", "--severity", "ALL=warning")
    #expect(known.status == 1)
    #expect(world.run("lint", "--severity", "ALL=warning", "--max-warnings", "0").status == 1)
    #expect(world.run("lint", "--severity", "ALL=warning", "--max-warnings", "9").status == 0)
    #expect(world.run("lint", "--severity", "ALL=error", "--max-warnings", "9").status == 1)
  }

  @Test func whatTheCommandLineSaysOfRulesIsChecked() throws {
    let world = World(try Samples.folder())
    expectGolden(
      world.transcript(
        [
          ["--severity", "MI1"], ["--severity", "MI1=bad"], ["--severity", "=info"], ["--severity", "MI999=info"],
          ["--set", "MI501.mx=1"], ["--set", "MI501.max"], ["--set", "MI501.max=0"], ["--set", "MI403.projects=a"],
          ["--set", ""], ["--set", "Kettle\u{1B}=1"], ["--extend-select", "MI0x"], ["--template", "gsco"],
          ["--max-warnings", "-1"], ["--max-warnings=-1"],
        ].map { ["lint"] + $0 }),
      at: "\(fixtures)/Lint/wrong-settings.txt")
  }

  @Test func theCountsStandOnStandardError() throws {
    let world = World(try Samples.folder())
    #expect(world.run("lint").errors == "no findings in 1 file (2 ideas)\n")
    #expect(world.run("lint", "--quiet").errors == "")
    #expect(world.run("lint", "--format", "json").errors == "")
    #expect(world.run("lint", "nothing.md").errors == "ideacat lint: nothing.md: no such file or folder\n")
  }
}
