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

  /// Several files are one page, on which an id stands once.
  @Test func footnotesOfSeveralFilesLeadToTheirOwn() throws {
    let folder = try TemporaryFolder()
    try folder.write("A[^1] B[^1]\n\n[^1]: one\n", to: "one.md")
    try folder.write("C[^1]\n\n[^1]: two\n", to: "two.md")
    let output = World(folder).run("markdown", "one.md", "two.md", "one.md").output
    func values(_ attribute: String) -> [String] {
      output.split(separator: attribute + "=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
    #expect(
      values(" id") == [
        "fnref-1", "fnref-1-2", "fn-1", "fnref2-1", "fn2-1", "fnref3-1", "fnref3-1-2", "fn3-1",
      ])
    #expect(Set(values("href")) == Set(values(" id").map { "#" + $0 }))
    #expect(output.hasPrefix(World(folder).run("markdown", "one.md").output))
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
