import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct InputTests {
  /// The paths of all ideas, each once, in the order they were read.
  private func paths(_ world: World, _ words: String...) -> [String] {
    let lines = world.run(["list", "ideas"] + words).output.split(separator: "\n")
    let paths = lines.compactMap { $0.split(separator: "\t").last?.split(separator: ":").first.map(String.init) }
    return paths.enumerated().filter { $0.offset == 0 || paths[$0.offset - 1] != $0.element }.map(\.element)
  }

  private func folder(_ names: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in names { try folder.write(Samples.good, to: name) }
    return folder
  }

  @Test func theFolderOfIdeasIsTheDefault() throws {
    let folder = try folder("ideas/a.md", "b.md")
    #expect(paths(World(folder)) == ["ideas/a.md"])
  }

  @Test func withoutItTheWorkingFolderIs() throws {
    let folder = try folder("b.md", "docs/a.markdown", "notes.txt")
    #expect(paths(World(folder)) == ["b.md", "docs/a.markdown"])
  }

  @Test func pathsAreWalkedInByteOrder() throws {
    let folder = try folder("a/z.md", "a-b.md", "a.md", "B.MD", "é.md", "a/b/c.md")
    #expect(paths(World(folder), ".") == ["B.MD", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "é.md"])
  }

  @Test func namesThatBeginAlikeStandInByteOrder() throws {
    let folder = try folder(
      "programme/a.md", "programmeé.md", "programmes.md", "programme.md", "programme-a.md", "program.md", "prog/é/a.md")
    try folder.link("programme0", to: "prog/é")
    #expect(
      paths(World(folder), ".") == [
        "prog/é/a.md", "program.md", "programme-a.md", "programme.md", "programme/a.md", "programmes.md",
        "programmeé.md",
      ])
  }

  #if os(Linux)
    @Test func aNameNeedNotBeUTF8() throws {
      let folder = try folder("a.md", "b.md")
      let name = Array("\(folder.path)/".utf8) + [0xFF] + Array(".md".utf8)
      let status = "\(folder.path)/a.md".withCString { old in
        (name.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { new in
          new.baseAddress.map { rename(old, $0) }
        }
      }
      #expect(status == 0)
      #expect(paths(World(folder), ".") == ["b.md", "\u{FFFD}.md"])
    }
  #endif

  @Test func whatIsHiddenIsSkippedUnlessItIsNamed() throws {
    let folder = try folder(".github/a.md", ".b.md", "c.md")
    #expect(paths(World(folder), ".") == ["c.md"])
    #expect(paths(World(folder), ".github", ".b.md") == [".github/a.md", ".b.md"])
  }

  @Test func aNamedFileIsReadWhateverItsExtension() throws {
    let folder = try folder("ideas.txt")
    #expect(paths(World(folder), "ideas.txt") == ["ideas.txt"])
  }

  @Test func theSameFileIsReadOnce() throws {
    let folder = try folder("ideas/a.md")
    try folder.link("ideas/b.md", to: "a.md")
    try folder.link("more", to: "ideas")
    #expect(paths(World(folder), "ideas", "./ideas//a.md", folder.path + "/ideas/a.md", "more") == ["ideas/a.md"])
    #expect(World(folder).run("list", "ideas", "ideas", "more").errors == "")
  }

  @Test func loopsOfLinksEnd() throws {
    let folder = try folder("a/b/c.md")
    try folder.link("a/b/up", to: "../..")
    try folder.link("a/self.md", to: "self.md")
    #expect(paths(World(folder), ".") == ["a/b/c.md"])
  }

  @Test func globsLeaveOut() throws {
    let folder = try folder("ideas/a.md", "ideas/old/b.md", "ideas/old/deep/c.md", "ideas/README.md")
    #expect(paths(World(folder), "--exclude", "old") == ["ideas/README.md", "ideas/a.md"])
    #expect(
      paths(World(folder), "--exclude", "README*", "--exclude", "ideas/old/*.md")
        == ["ideas/a.md", "ideas/old/deep/c.md"])
    #expect(paths(World(folder), "--exclude", "**/?.md") == ["ideas/README.md"])
    #expect(paths(World(folder), "ideas/a.md", "--exclude", "a.md") == [])
  }

  @Test func standardInputHasAName() throws {
    var world = World(try folder("a.md"))
    world.input = Samples.good
    #expect(paths(world, "-") == ["<stdin>"])
    #expect(paths(world, "a.md", "-", "-") == ["a.md", "<stdin>"])
    #expect(paths(world, "-", "--stdin-path", "ideas/gsoc/2030.md") == ["ideas/gsoc/2030.md"])
    #expect(paths(world, "--stdin-path", "ideas/gsoc/2030.md") == ["ideas/gsoc/2030.md"])
    #expect(world.run("list", "terms", "--stdin-path", "gsoc/2030.md").output.hasPrefix("gsoc/2030\t2"))
    #expect(
      world.run("lint", "a.md", "--stdin-path", "b.md").errors
        == "ideacat lint: '--stdin-path' names standard input, so it needs '-' among the paths\n"
        + "see 'ideacat lint --help'\n")
  }

  @Test func whatIsMissingIsSaidAndTheRestIsRead() throws {
    let world = World(try folder("a.md"))
    let outcome = world.run("list", "projects", "b.md", "a.md", "a.md/c", "")
    #expect(outcome.status == 3)
    #expect(outcome.output.hasPrefix("Kettle\t1"))
    #expect(
      outcome.errors == """
        ideacat list: b.md: no such file or folder
        ideacat list: a.md/c: no such file or folder
        ideacat list: the name of a file or folder is empty

        """)
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let folder = try folder("a.md")
    try folder.link("loop.md", to: "loop.md")
    #expect(
      World(folder).run("lint", "loop.md")
        == Outcome(status: 3, output: "", errors: "ideacat lint: loop.md: too many symbolic links\n"))
  }

  @Test func aFolderWithoutMarkdownIsStrange() throws {
    let folder = try folder("a.md")
    try folder.makeFolder("empty")
    #expect(
      World(folder).run("lint", "empty")
        == Outcome(
          status: 0, output: "", errors: "ideacat lint: warning: empty: no Markdown files in this folder\n"))
    #expect(World(folder).run("search", "lamp", "--in", "empty").status == 1)
  }

  @Test func anythingIsReadWithoutTrouble() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty.md")
    try folder.write(bytes: Array(0...255) + [0xC3, 0x28, 0xF0, 0x9F], to: "bytes.md")
    for command in ["lint", "list", "export"] {
      let outcome = World(folder).run(command)
      #expect(outcome.status <= 1)
      #expect(!outcome.errors.contains("warning"))
    }
  }

  @Test(arguments: ["list", "lint", "export"]) func threadsDoNotShow(_ command: String) throws {
    let folder = try TemporaryFolder()
    for number in 10..<60 {
      try folder.write(number.isMultiple(of: 3) ? Samples.broken : Samples.good, to: "ideas/\(number).md")
    }
    let world = World(folder)
    let one = world.run(command, "--jobs", "1")
    #expect(one.output.utf8.count > 1_000)
    for jobs in ["2", "3", "16"] { #expect(world.run(command, "--jobs", jobs) == one) }
    #expect(world.run(command) == one)
  }

  @Test(arguments: [
    ["list", "odd.md"], ["stats", "odd.md"], ["export", "odd.md"], ["show", "x", "odd.md"], ["show", "odd.md:1"],
    ["diff", "odd.md", "ok"], ["search", "dim", "--in", "ok", "--in", "odd.md"], ["search", "dmi", "--in", "."],
    ["search", "dim", "--in", ".", "--parse-all"], ["search", "has:mentors", "--limit", "1", "--in", "."],
  ])
  func whatIsUTF16IsRefused(words: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo\n", to: "ok/a.md")
    try folder.write(bytes: [0xFF, 0xFE, 0x23, 0x00], to: "odd.md")
    let outcome = World(folder).run(words)
    #expect(outcome.status == 3)
    #expect(World(folder).run("lint", "odd.md").status == 1)
    #expect(
      outcome.errors.ranges(of: "odd.md: is UTF-16; save it as UTF-8\n").count == 1, "\(outcome.errors)")
  }
}
