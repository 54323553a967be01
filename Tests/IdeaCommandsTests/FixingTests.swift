import TestSupport
import Testing

@Suite struct FixingTests {
  /// A draft with three faults that can be repaired, one of them only when it is asked for, and one that cannot.
  private static let draft = """
    \u{FEFF}### Karmada

    #### Collect metrics

    - **Description:** The cluster\u{E2}\u{20AC}\u{2122}s metrics are read one by one, and nobody sees them.
    - Expected Outcome: Metrics over time.
    - Recommended Skills: Go
    - Mentor(s):
      - Ana Silva (@ana-silva, ana@example.org)
    - Upstream Issue: https://github.com/example/project/issues/1

    """

  private static let fixed = draft.replacing("\u{FEFF}", with: "").replacing("**", with: "")

  @Test func safeFixesAreWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.draft, to: "a.md")
    try folder.setPermissions(0o640, of: "a.md")
    let outcome = World(folder).run("lint", "--fix", "a.md")
    #expect(folder.text(of: "a.md") == Self.fixed)
    #expect(try folder.permissions(of: "a.md") == 0o640)
    #expect(folder.names == ["a.md"])
    #expect(outcome.status == 1)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(outcome.errors == "applied 2 fixes; 2 warnings in 1 file (1 idea)\n")
    let again = World(folder).run("lint", "--fix", "a.md")
    #expect(folder.text(of: "a.md") == Self.fixed)
    #expect(again.errors == "2 warnings in 1 file (1 idea)\n")
  }

  @Test func unsafeFixesAreAskedFor() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.draft, to: "a.md")
    #expect(World(folder).run("lint", "--fix", "--unsafe-fixes", "a.md").status == 1)
    #expect(folder.text(of: "a.md") == Self.fixed.replacing("\u{E2}\u{20AC}\u{2122}", with: "\u{2019}"))
    let outcome = World(folder).run("lint", "--unsafe-fixes", "a.md")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("ideacat lint: '--unsafe-fixes' goes with '--fix' or '--diff'\n"))
  }

  @Test func theReportOnRepairedStandardInputGoesWhereItIsAskedFor() throws {
    let folder = try TemporaryFolder()
    var world = World(folder)
    world.input = Self.draft
    let words = ["lint", "--fix", "--stdin-path", "a.md"]
    let report = world.run(words + ["--format", "json", "-"])
    #expect(report.output == Self.fixed)
    #expect(report.errors.hasPrefix("{\n"))
    let written = world.run(words + ["--format", "json", "--output", "report.json", "-"])
    #expect(written.output == Self.fixed)
    #expect(folder.text(of: "report.json") == report.errors)
  }

  @Test func diffsAreShownAndNothingIsWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.draft, to: "a.md")
    let outcome = World(folder).run("lint", "--diff")
    #expect(folder.text(of: "a.md") == Self.draft)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "ideacat lint: would apply 2 fixes to 1 file\n")
    expectGolden(outcome.output, at: "\(fixtures)/Lint/diff.txt")
    try folder.write(Self.fixed, to: "a.md")
    #expect(World(folder).run("lint", "--diff") == Outcome(status: 0, output: "", errors: ""))
  }

  @Test func lineEndsStay() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.draft.replacing("\n", with: "\r\n"), to: "a.md")
    _ = World(folder).run("lint", "--fix")
    #expect(folder.text(of: "a.md") == Self.fixed.replacing("\n", with: "\r\n"))
  }

  @Test func ofStandardInputTheRepairedTextIsPrinted() throws {
    var world = World(try TemporaryFolder())
    world.input = Self.draft
    let outcome = world.run("lint", "--fix", "-")
    #expect(outcome.output == Self.fixed)
    #expect(outcome.errors.hasSuffix("applied 2 fixes; 2 warnings in 1 file (1 idea)\n"))
    #expect(outcome.errors.hasPrefix("<stdin>:"))
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("closed")
    try folder.write(Self.draft, to: "closed/a.md")
    try folder.setPermissions(0o500, of: "closed")
    defer { try? folder.setPermissions(0o700, of: "closed") }
    let outcome = World(folder).run("lint", "--fix", "closed/a.md")
    // Whoever may do everything can write there too.
    if folder.text(of: "closed/a.md") == Self.draft {
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("cannot write closed/a.md"))
    }
  }
}
