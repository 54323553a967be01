import TestSupport
import Testing

@Suite struct TocTests {
  private let fixed = """
    # Ideas

    <!-- TOC -->
    * [Kettle](#kettle)
      * [Boil faster](#boil-faster)
    <!-- TOC -->

    ### Kettle

    #### Boil faster

    - Description: Text about it.
    - Recommended Skills: Go

    """

  /// The same without its contents, and with a place for them.
  private var empty: String {
    fixed.replacing("* [Kettle](#kettle)\n  * [Boil faster](#boil-faster)\n", with: "")
  }

  @Test func printedCheckedAndShown() {
    let world = World(folder: "\(fixtures)/Toc")
    expectGolden(
      world.transcript([
        ["toc", "stale.md"], ["toc", "none.md"], ["toc", "--check"], ["toc", "--diff"], ["toc", "--check", "fresh.md"],
        ["toc", "--diff", "fresh.md", "none.md"],
      ]), at: "\(fixtures)/Toc/transcript.txt")
  }

  @Test func onATerminalThePlaceIsUnderlined() {
    var world = World(folder: "\(fixtures)/Toc")
    world.terminalWidth = 72
    world.variables = ["NO_COLOR": "1"]
    expectGolden(world.run("toc", "--check", "stale.md").output, at: "\(fixtures)/Toc/terminal.txt")
  }

  @Test func contentsAreWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(empty, to: "a.md")
    try folder.write(fixed, to: "b.md")
    try folder.setPermissions(0o640, of: "a.md")
    try folder.link("c.md", to: "a.md")
    #expect(World(folder).run("toc", "--write", "c.md", "b.md") == Outcome(status: 0, output: "", errors: ""))
    #expect(folder.text(of: "a.md") == fixed)
    #expect(try folder.permissions(of: "a.md") == 0o640)
    #expect(folder.text(of: "b.md") == fixed)
    #expect(folder.names == ["a.md", "b.md", "c.md"])
    #expect(World(folder).run("toc", "--check") == Outcome(status: 0, output: "", errors: ""))
    try folder.write(empty.replacing("\n", with: "\r\n"), to: "d.md")
    #expect(World(folder).run("toc", "-w", "d.md").status == 0)
    #expect(folder.text(of: "d.md") == fixed.replacing("\n", with: "\r\n"))
  }

  @Test func standardInputIsPrintedWithItsContents() throws {
    var world = World(try TemporaryFolder())
    world.input = empty
    #expect(world.run("toc", "--write", "-") == Outcome(status: 0, output: fixed, errors: ""))
    #expect(
      world.run("toc", "-")
        == Outcome(status: 0, output: "* [Kettle](#kettle)\n  * [Boil faster](#boil-faster)\n", errors: ""))
    world.input = fixed
    #expect(world.run("toc", "--write", "-") == Outcome(status: 0, output: fixed, errors: ""))
  }

  @Test func whatCannotBeDoneIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("# A page\n", to: "page.md")
    try folder.write(fixed, to: "fixed.md")
    let world = World(folder)
    #expect(
      world.run("toc", "page.md")
        == Outcome(status: 1, output: "", errors: "ideacat toc: page.md: no projects or ideas to list\n"))
    #expect(world.run("toc", "--check", "page.md") == Outcome(status: 0, output: "", errors: ""))
    #expect(
      world.run("toc", "--write", "missing.md")
        == Outcome(status: 3, output: "", errors: "ideacat toc: missing.md: no such file or folder\n"))
    for (words, complaint) in [
      (["--check", "--write"], "'--check', '--write' and '--diff' exclude each other"),
      (["."], "the contents of one file are printed; with several, use '--check', '--write' or '--diff'"),
    ] {
      #expect(
        world.run(["toc"] + words)
          == Outcome(status: 2, output: "", errors: "ideacat toc: \(complaint)\nsee 'ideacat toc --help'\n"))
    }
  }

  @Test func rulesThatAreOffAreKept() throws {
    let folder = try TemporaryFolder()
    let unsorted = fixed.replacing("* [Kettle](#kettle)\n  * [Boil faster](#boil-faster)\n", with: "")
      .replacing("<!-- TOC -->\n<!-- TOC -->", with: "<!-- TOC -->\n* [Boil faster](#boil-faster)\n<!-- TOC -->")
      .replacing("### Kettle", with: "### Apron\n\n### Kettle")
    let sorted = "* [Apron](#apron)\n* [Boil faster](#boil-faster)"
    let contents = "* [Boil faster](#boil-faster)\n* [Apron](#apron)"
    let text = unsorted.replacing("* [Boil faster](#boil-faster)", with: contents)
    try folder.write(text, to: "a.md")
    let world = World(folder)
    #expect(world.run("toc", "a.md").output.hasPrefix(sorted))
    let comment = "<!-- ideacat-disable-file MI603: by title -->\n"
    try folder.write(comment + text, to: "b.md")
    #expect(world.run("toc", "b.md").output.hasPrefix(contents))
    try folder.write(#"{"ignore": ["toc-order", "toc-stale"]}"#, to: ".ideacat.json")
    #expect(world.run("toc", "--check", "a.md") == Outcome(status: 0, output: "", errors: ""))
    #expect(world.run("toc", "--write", "a.md") == Outcome(status: 0, output: "", errors: ""))
    #expect(folder.text(of: "a.md") == text)
    #expect(world.run("toc", "--check", "--no-config", "a.md").status == 1)
  }

  @Test func contentsThatAreNoTextStay() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(fixed.replacing("#boil-faster", with: "#Boil").utf8)
    let broken = bytes.map { $0 == UInt8(ascii: "K") ? 0xFF : $0 }
    try folder.write(bytes: broken, to: "a.md")
    let outcome = World(folder).run("toc", "--write", "a.md")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("a.md:5:5: error: "))
    #expect(outcome.errors.hasSuffix("ideacat toc: the contents of 1 of 1 file are still out of date\n"))
  }
}
