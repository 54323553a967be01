import IdeaCatalog
import IdeaLint
import TestSupport
import Testing
import TextBasics

@Suite struct FormattingTests {
  private static let loose = """
    Ideas of [this term](README.md):

    ### Karmada

    #### Collect *metrics*

    * **Mentor**: Ana Silva(@ana-silva, <ana@example.org>) and Ben Okoro (@ben-okoro, ben@example.org)
    * Issue: <https://github.com/example/project/issues/1>

    Description:
    Metrics are read [one by one](https://example.org/metrics).

    Nobody sees them.

    * Expected outcome
      1. Metrics over time
    * Required skills: golang, [Prometheus](https://prometheus.io)
    * Funding: none

    <!-- more to come -->

    """

  @Test func anIdeaIsWrittenInTheFormOfTheTemplate() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.loose, to: "lfx/2031-term1.md")
    let outcome = World(folder).run("fmt")
    #expect(outcome == Outcome(status: 0, output: "", errors: "ideacat fmt: formatted 1 file\n"))
    expectGolden(folder.text(of: "lfx/2031-term1.md") ?? "", at: "\(fixtures)/Format/lfx.txt")
    #expect(World(folder).run("fmt") == Outcome(status: 0, output: "", errors: ""))
    #expect(World(folder).run("fmt", "--check") == Outcome(status: 0, output: "", errors: ""))
  }

  @Test func checkAndDiffWriteNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.loose, to: "a.md")
    let world = World(folder)
    #expect(
      world.run("fmt", "--check")
        == Outcome(status: 1, output: "a.md\n", errors: "ideacat fmt: would format 1 file\n"))
    let diff = world.run("fmt", "--diff", "--quiet")
    #expect(diff.status == 1)
    #expect(diff.errors == "")
    #expect(diff.output.hasPrefix("--- a/a.md\n+++ b/a.md\n@@ "))
    #expect(folder.text(of: "a.md") == Self.loose)
    #expect(world.run("fmt", "--check", "--diff").status == 2)
    #expect(world.run("fmt", "b.md").status == 3)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.loose, to: "a.md")
    _ = World(folder).run("fmt")
    var world = World(folder)
    world.input = Self.loose
    #expect(world.run("fmt", "-").output == folder.text(of: "a.md"))
  }

  @Test func whatHasNoPlaceInTheFormIsLeftAndNamed() throws {
    let text = """
      ### Karmada

      #### Collect metrics

      * Description: Metrics are read one by one.
      <!-- ask Ana -->
      * Recommended Skills: Go

      """
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.md")
    #expect(
      World(folder).run("fmt")
        == Outcome(status: 0, output: "", errors: "ideacat fmt: a.md:3: left as it is: Collect metrics\n"))
    #expect(folder.text(of: "a.md") == text)
  }

  @Test func acceptedIdeasKeepTheirFullNames() throws {
    let text = """
      ### Karmada

      #### Collect metrics

      CNCF - Karmada: Collect metrics (2031 Term 1)

      * Description: Metrics are read one by one.

      * Recommended Skills: Go
      * Description:
      * LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01

      """
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.md")
    #expect(World(folder).run("fmt", "a.md").errors == "ideacat fmt: formatted 1 file\n")
    #expect(
      folder.text(of: "a.md") == """
        ### Karmada

        #### Collect metrics

        CNCF - Karmada: Collect metrics (2031 Term 1)

        - Description: Metrics are read one by one.
        - Recommended Skills: Go
        - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01

        """)
  }

  @Test(arguments: ["\r\n", "\r"]) func lineEndsStay(ending: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.loose, to: "a.md")
    try folder.write(Self.loose.replacing("\n", with: ending), to: "b.md")
    _ = World(folder).run("fmt")
    #expect(folder.text(of: "b.md") == folder.text(of: "a.md")?.replacing("\n", with: ending))
    #expect(World(folder).run("fmt", "--check").status == 0)
  }

  @Test func theCatalogOfThisProjectIsInForm() {
    let root = fixtures.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    #expect(World(folder: root).run("fmt", "--check", "ideas") == Outcome(status: 0, output: "", errors: ""))
  }

  @Test(.enabled(if: Corpus.isThere, Corpus.hint), arguments: Corpus.documents)
  func realFilesKeepTheirIdeasAndTheirWords(path: String) throws {
    let old = IdeaFile(SourceText(path: "ideas.md", bytes: Corpus.bytes(of: path)))
    var world = World(try TemporaryFolder())
    world.input = String(decoding: old.source.bytes, as: UTF8.self)
    let once = world.run("fmt", "--quiet", "--stdin-path", "ideas.md", "-").output
    let new = IdeaFile(SourceText(path: "ideas.md", text: once))
    #expect(new.ideas.count == old.ideas.count)
    for (old, new) in zip(old.ideas, new.ideas) {
      #expect(IdeaParts(differencesBetween: old, and: new) == [], "\(old.title)")
    }
    world.input = once
    #expect(world.run("fmt", "--quiet", "--stdin-path", "ideas.md", "-").output == once)
  }
}
