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
}
