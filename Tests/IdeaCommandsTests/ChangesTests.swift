import TestSupport
import Testing

@Suite(.enabled(if: Repository.canBeMade, "needs git")) struct ChangesTests {
  /// The places and rules of findings, as `a.md:8 MI111`.
  private func places(_ outcome: Outcome) -> [String] {
    outcome.output.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 2)
      return "\(parts[0]):\(parts[1]) \(line.split(separator: "[").last?.split(separator: " ").first ?? "")"
    }
  }

  /// Two ideas without mentors, in lines 3 to 9 and 11 to 17.
  private let text =
    Samples.broken
    + Samples.broken.replacing("### Kettle\n", with: "").replacing("Boil faster", with: "Boil slower").replacing(
      "issues/13", with: "issues/14")

  @Test func onlyWhatWasTouchedCounts() throws {
    let repository = try Repository(["ideas/a.md": text, "ideas/b.md": text])
    let world = World(repository.folder)
    let all = places(world.run("lint", "--select", "MI111"))
    #expect(all == ["ideas/a.md:8 MI111", "ideas/a.md:16 MI111", "ideas/b.md:8 MI111", "ideas/b.md:16 MI111"])
    func changed(_ text: String) throws -> [String] {
      try repository.folder.write(text, to: "ideas/a.md")
      return places(world.run("lint", "--select", "MI111", "--changed-since", "HEAD"))
    }
    #expect(try changed(text) == [])
    #expect(try changed(text.replacing("Tea after three", with: "Tea after two")).count == 2)
    // A line of the second idea: its finding counts, though it stands elsewhere.
    #expect(try changed(text.replacing("#### Boil slower", with: "#### Boil more slowly")) == ["ideas/a.md:16 MI111"])
    #expect(try changed(text.replacing("issues/13", with: "issues/15")) == ["ideas/a.md:8 MI111"])
    #expect(try changed("A page.\n\n" + text) == [])
    // A line that is gone.
    #expect(
      try changed(text.replacing("- Upstream Issue: https://github.com/example/kettle/issues/14\n", with: "")) == [
        "ideas/a.md:16 MI111"
      ])
    #expect(try changed("") == [])
  }

  @Test func onlyWhatIsShownIsRepaired() throws {
    func text(_ labels: String...) -> String {
      labels.enumerated().map { "#### Idea \($0)\n\n- Description: It boils.\n- \($1): Go\n" }.joined(separator: "\n")
    }
    let plain = "Recommended Skills"
    let repository = try Repository(["a.md": text("Skills", plain, plain, plain, plain)])
    let world = World(repository.folder)
    try repository.folder.write("A line.\n\n" + text("Skills", "Skills", plain, plain, plain), to: "a.md")
    let words = ["lint", "a.md", "--select", "MI009", "--changed-since", "HEAD"]
    #expect(places(world.run(words)) == ["a.md:11 MI009"])
    #expect(world.run(words + ["--diff"]).output.components(of: "\n+- ") == 1)
    #expect(
      world.run(words + ["--fix"])
        == Outcome(status: 0, output: "", errors: "applied 1 fix; no findings in 1 file (5 ideas)\n"))
    #expect(repository.folder.text(of: "a.md") == "A line.\n\n" + text("Skills", plain, plain, plain, plain))
  }

  @Test func anUntouchedMissingFieldOfATouchedIdeaCounts() throws {
    let repository = try Repository(["a.md": Samples.good])
    let world = World(repository.folder)
    try repository.folder.write(Samples.good.replacing("- Recommended Skills: Rust\n", with: ""), to: "a.md")
    #expect(places(world.run("lint", "a.md", "--changed-since", "HEAD")) == ["a.md:19 MI104"])
  }

  @Test func filesMayBeNewOrMoved() throws {
    let repository = try Repository(["a.md": text, "old/b.md": text, ".gitignore": "ignored.md\n"])
    let world = World(repository.folder)
    try repository.git("mv", "old/b.md", "new \t\u{E9} \"b\".md")
    try repository.folder.write(text, to: "c\nd.md")
    try repository.folder.write(text, to: "ignored.md")
    try repository.folder.write(text, to: "staged.md")
    try repository.git("add", "staged.md")
    let found = places(world.run("lint", "--select", "MI111", "--changed-since", "HEAD", "."))
    #expect(found == ["c d.md:8 MI111", "c d.md:16 MI111", "staged.md:8 MI111", "staged.md:16 MI111"])
  }

  @Test func aMovedFileKeepsItsOldLines() throws {
    let repository = try Repository(["old.md": text])
    try repository.git("mv", "old.md", "a \"b\".md")
    try repository.folder.write(text.replacing("issues/14", with: "issues/15"), to: "a \"b\".md")
    let outcome = World(repository.folder).run("lint", "--select", "MI111", "--changed-since", "HEAD")
    #expect(places(outcome) == ["a \"b\".md:16 MI111"])
  }

  @Test func theBranchPointCounts() throws {
    let repository = try Repository(["a.md": text, "b.md": text])
    let world = World(repository.folder)
    try repository.git("checkout", "--quiet", "-b", "topic")
    try repository.folder.write(text.replacing("issues/13", with: "issues/15"), to: "a.md")
    try repository.git("commit", "--quiet", "-am", "topic")
    try repository.git("checkout", "--quiet", "main")
    try repository.folder.write(text.replacing("issues/13", with: "issues/16"), to: "b.md")
    try repository.git("commit", "--quiet", "-am", "main")
    try repository.git("checkout", "--quiet", "topic")
    #expect(places(world.run("lint", "--select", "MI111", "--changed-since", "main")) == ["a.md:8 MI111"])
    #expect(places(world.run("lint", "--select", "MI111", "--changed-since", "HEAD")) == [])
  }

  @Test func foldersBelowDoAsWell() throws {
    let repository = try Repository(["ideas/a.md": text, "b.md": text])
    try repository.folder.write(text.replacing("issues/13", with: "issues/15"), to: "ideas/a.md")
    try repository.folder.write(text.replacing("issues/13", with: "issues/15"), to: "b.md")
    try repository.folder.write(text, to: "ideas/c.md")
    let world = World(folder: repository.folder.path + "/ideas")
    #expect(
      places(world.run("lint", "--select", "MI111", "--changed-since", "HEAD", ".", "../b.md"))
        == ["../b.md:8 MI111", "a.md:8 MI111", "c.md:8 MI111", "c.md:16 MI111"])
  }

  @Test func settingsOfGitDoNotMatter() throws {
    let repository = try Repository(["a.md": text])
    try repository.folder.write(text.replacing("issues/13", with: "issues/15"), to: "a.md")
    for (name, value) in [
      ("diff.noprefix", "true"), ("color.ui", "always"), ("diff.external", "false"), ("diff.context", "9"),
      ("diff.interHunkContext", "9"), ("diff.relative", "true"), ("diff.renames", "false"), ("core.quotePath", "false"),
    ] {
      try repository.git("config", name, value)
    }
    let outcome = World(repository.folder).run("lint", "--select", "MI111", "--changed-since", "HEAD")
    #expect(places(outcome) == ["a.md:8 MI111"])
  }

  @Test func whatGitCannotTellIsSaid() throws {
    let repository = try Repository(["a.md": text])
    let world = World(repository.folder)
    func errors(_ reference: String) -> Outcome { world.run("lint", "--changed-since=\(reference)") }
    for reference in ["none", "-x", "--help", "", "HEAD:a.md", "a b"] {
      #expect(
        errors(reference)
          == Outcome(status: 2, output: "", errors: "ideacat lint: git knows no commit '\(reference)'\n"))
    }
    let outside = try TemporaryFolder()
    try outside.write(text, to: "a.md")
    #expect(
      World(outside).run("lint", "--changed-since", "HEAD")
        == Outcome(status: 3, output: "", errors: "ideacat lint: this folder is in no working tree of git\n"))
  }
}
