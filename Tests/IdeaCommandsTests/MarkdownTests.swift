import IdeaCommands
import TestSupport
import Testing

/// `markdown`: whole files as HTML.
@Suite struct MarkdownTests {
  private let folder = "\(fixtures)/Markdown"

  @Test(arguments: ["page", "hostile"]) func aFile(_ name: String) {
    expectGolden(
      World(folder: folder).transcript([
        ["markdown", "\(name).md"], ["markdown", "--unsafe", "\(name).md"],
        ["markdown", "--dialect", "commonmark", "\(name).md"],
        ["markdown", "-d", "commonmark", "--unsafe", "\(name).md"],
      ]), at: "\(folder)/\(name).txt")
  }

  @Test func filesOneAfterAnotherAndWhatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("# One\n", to: "one.md")
    try folder.write("Two", to: "two.txt")
    var world = World(folder)
    world.input = "*in* between\n"
    #expect(
      world.run("markdown", "one.md", "-", "missing.md", "", ".", "two.txt")
        == Outcome(
          status: 3, output: "<h1>One</h1>\n<p><em>in</em> between</p>\n<p>Two</p>\n",
          errors: """
            ideacat markdown: missing.md: no such file or folder
            ideacat markdown: the name of a file is empty
            ideacat markdown: .: is a folder

            """))
    #expect(world.run("markdown") == Outcome(status: 0, output: "<p><em>in</em> between</p>\n", errors: ""))
  }

  @Test func standardInputMayBeEmpty() throws {
    #expect(World(try TemporaryFolder()).run("markdown") == Outcome(status: 0, output: "", errors: ""))
  }

  @Test func utf16IsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes: [0xFF, 0xFE, 0x23, 0x00], to: "a.md")
    #expect(
      World(folder).run("markdown", "a.md")
        == Outcome(status: 3, output: "", errors: "ideacat markdown: a.md: is UTF-16; save it as UTF-8\n"))
  }

  @Test func aClosedPipeIsQuietAndEndsTheWork() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\n", to: "a.md")
    var world = World(folder)
    world.outputFailure = .closedPipe
    #expect(world.run("markdown", "a.md", "missing.md") == Outcome(status: 0, output: "", errors: ""))
  }

  @Test func aTerminalIsNotObeyed() {
    var world = World(folder: folder)
    world.terminalWidth = 80
    let output = world.run("markdown", "hostile.md").output
    #expect(!output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func wrongUse() {
    expectGolden(
      World(folder: folder).transcript([
        ["markdown", "--dialect", "gfm", "page.md"], ["markdown", "--save", "page.md"],
      ]), at: "\(folder)/wrong.txt")
  }
}
