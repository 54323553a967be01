import TestSupport
import Testing

/// `show`: what ideas and mentors are called by.
@Suite struct ShowTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ mentor: String) -> String {
      "#### \(title)\n\n- Description: x\n- Mentors: \(mentor)\n\n"
    }
    try folder.write(
      "### Lamp\n\n" + idea("Dim: the lamp", "Ann Placeholder (@ann)") + idea("Switch it", "Ann Placeholder (@annp)")
        + idea("Clean it", "Ann Placeholder") + idea("Sell it", "Bo Sample (@bosample)"), to: "ideas/lamp.md")
    return folder
  }

  @Test func whoIsSeveralEntriesIsShown() throws {
    let world = World(try Self.folder())
    let outcome = world.run("show", "ann placeholder")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        Ann Placeholder
        @ann

        Profile        https://github.com/ann
        Conflicts      also @annp
                       also without a handle
        Projects       Lamp
        Terms          other/undated
        Ideas          Dim: the lamp (other/undated, ideas/lamp.md:3)

        Ann Placeholder
        @annp

        Profile        https://github.com/annp
        Conflicts      also @ann
                       also without a handle
        Projects       Lamp
        Terms          other/undated
        Ideas          Switch it (other/undated, ideas/lamp.md:8)

        Ann Placeholder

        Conflicts      also @ann
                       also @annp
        Projects       Lamp
        Terms          other/undated
        Ideas          Clean it (other/undated, ideas/lamp.md:13)

        """)
    let markdown = world.run("show", "ann placeholder", "--format", "markdown").output
    #expect(markdown.split(separator: "\n").filter { $0.hasPrefix("#### ") }.count == 3)
    let record = world.run("show", "ann placeholder", "--format", "json")
    #expect(record.status == 1)
    #expect(
      record.errors == """
        ideacat show: 'ann placeholder' names 3 entries of mentors; name one by its handle:
          @ann  Ann Placeholder, 1 idea
          @annp  Ann Placeholder, 1 idea
          without a handle  Ann Placeholder, 1 idea

        """)
  }

  /// A handle, a name or a title that was meant, and a project, which cannot be shown.
  @Test(arguments: [
    ("BoSample", "no idea or mentor is called 'BoSample'; did you mean '@bosample'?"),
    ("Bo Simple", "no idea or mentor is called 'Bo Simple'; did you mean 'Bo Sample'?"),
    ("clean-itt", "no idea or mentor is called 'clean-itt'; did you mean 'clean-it'?"),
    ("bo sam", "no idea or mentor is called 'bo sam'; did you mean 'Bo Sample'?"),
    ("Dim: the", "no idea or mentor is called 'Dim: the'; did you mean 'dim-the-lamp'?"),
    ("ideas/lamp.md", "'ideas/lamp.md' tells no line of the file; write 'ideas/lamp.md:12' for its line 12"),
    ("ideas/lamp.md:0", "'ideas/lamp.md:0' tells no line of the file; write 'ideas/lamp.md:12' for its line 12"),
    ("ideas/lamp.md:1", "ideas/lamp.md: no idea at line 1"),
    ("@bosampl", "no mentor has the handle '@bosampl'; did you mean '@bosample'?"),
    ("lamp", "'lamp' is a project; 'ideacat search --project lamp' finds its ideas"),
    ("zzzzzz", "no idea or mentor is called 'zzzzzz'; 'ideacat search' finds ideas by their words"),
  ])
  func whatMayBeMeantIsOffered(word: String, message: String) throws {
    let outcome = World(try Self.folder()).run("show", word)
    #expect(outcome.errors == "ideacat show: \(message)\n")
    #expect(outcome.status == 1)
  }

  /// A project is called by its slug, by each of its names, and in quotation marks where it has several words.
  @Test(arguments: [
    ("long-life-lamp", "'long-life-lamp' is a project; 'ideacat search --project long-life-lamp' finds its ideas"),
    ("Long life lamp", "'Long life lamp' is a project; 'ideacat search --project \"Long life lamp\"' finds its ideas"),
    ("tuf", "'tuf' is a project; 'ideacat search --project tuf' finds its ideas"),
    (
      "the update framework (tuf)",
      "'the update framework (tuf)' is a project; 'ideacat search --project \"the update framework (tuf)\"' finds its ideas"
    ),
    ("di", "no idea or mentor is called 'di'; 'ideacat search' finds ideas by their words"),
    ("bo", "no idea or mentor is called 'bo'; 'ideacat search' finds ideas by their words"),
    (
      "more/other/undated/long-life-lamp/dim-it",
      "no idea or mentor is called 'more/other/undated/long-life-lamp/dim-it'; did you mean 'other/undated/long-life-lamp/dim-it'?"
    ),
  ])
  func namesOfProjects(word: String, message: String) throws {
    let folder = try TemporaryFolder()
    let idea = "#### Dim it\n\n- Description: x\n- Mentors: Bo Sample\n\n"
    try folder.write("### Long Life Lamp\n\n\(idea)### TUF\n\n\(idea)", to: "ideas/a.md")
    let outcome = World(folder).run("show", word)
    #expect(outcome == Outcome(status: 1, output: "", errors: "ideacat show: \(message)\n"))
  }

  @Test func sourceIsOfIdeas() throws {
    let world = World(try Self.folder())
    #expect(
      world.run("show", "zzzzzz", "--source").errors
        == "ideacat show: no idea is called 'zzzzzz'; 'ideacat search' finds ideas by their words\n")
    #expect(world.run("show", "clean-it", "--source", "--format", "json").status == 2)
    #expect(world.run("show", "@ann", "--source").status == 2)
  }

  @Test func titlesAreNames() throws {
    let world = World(try Self.folder())
    #expect(world.run("show", "dim: the LAMP").output == world.run("show", "dim-the-lamp").output)
    #expect(world.run("show", "dim: the LAMP").status == 0)
  }

  /// What people have at hand of an idea is often a link to it.
  @Test func addressesAreNames() throws {
    let folder = try TemporaryFolder()
    let page = "https://mentorship.lfx.linuxfoundation.org/project/0b0e2843-94f8-4ac6-aa0a-3537631aca86"
    try folder.write(
      "### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo (@bo-li)\n"
        + "- Upstream Issue: https://github.com/bo-li/lamp/issues/7\n- LFX URL: \(page)\n\n"
        + "#### Oil\n\n- Description: x\n- Mentors: Bo (@bo-li)\n- Upstream Issue: https://github.com/bo-li/lamp/issues/8\n",
      to: "lfx/2031-term1.md")
    let world = World(folder)
    func title(_ word: String, _ rest: String...) -> String {
      String(world.run(["show", word] + rest).output.prefix { $0 != "\n" })
    }
    for word in [
      page, page + "/", "https://github.com/bo-li/lamp/issues/7", "github.com/Bo-Li/lamp/issues/7",
      "https://github.com/bo-li/lamp/issues/7#issuecomment-1",
      "lamp#7",
      "0b0e2843-94f8-4ac6-aa0a-3537631aca86",
    ] {
      #expect(title(word) == "Dim", "\(word)")
    }
    #expect(title("https://github.com/bo-li/lamp/issues/8", "--format", "markdown") == "# Ideas")
    #expect(title("https://github.com/bo-li/lamp/issues/8", "--source").hasSuffix("\t#### Oil"))
    #expect(title("https://github.com/bo-li") == "Bo")
    #expect(world.run("show", "https://github.com/bo-li/lamp").errors.contains("names 2 ideas; name one by its id:"))
    #expect(world.run("show", "https://github.com/bo-lo").errors.contains("did you mean '@bo-li'?"))
    #expect(world.run("show", "https://github.com/bo-li/lamp/issues/9").status == 1)
    #expect(world.run("export", "--format", "csv", "--id", "lamp#8").output.contains("\r\nlfx/2031-term1/lamp/oil,"))
  }

  @Test func aPlaceMayBeInStandardInput() throws {
    var world = World(try TemporaryFolder())
    world.input = "### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo\n"
    #expect(world.run("list", "-").output.contains("\t<stdin>:3\n"))
    #expect(world.run("show", "<stdin>:3", "-").output.hasPrefix("Dim\nother/undated/"))
    let name = ["--stdin-path", "lfx/2031-term1.md"]
    #expect(world.run(["show", "lfx/2031-term1.md:5", "-"] + name).output.hasPrefix("Dim\nlfx/2031-term1/"))
    #expect(world.run(["show", "lfx/2031-term1.md:5", "--source"] + name).output.hasPrefix("3\ttitle\t"))
    #expect(world.run(["show", "another.md:5", "-"] + name).status == 3)
    #expect(world.run("show", "<stdin>:3").status == 3)
  }

  @Test func anIdeaInTwoFilesIsOne() throws {
    let folder = try TemporaryFolder()
    for name in ["accepted", "ideas"] {
      try folder.write(
        "### Lamp\n\n#### Dim\n\n- Description: x\n- Mentors: Bo (@bosample), Cy (@cy)\n"
          + "- Upstream Issue: https://github.com/example/lamp/issues/7\n",
        to: "lfx/2031-term1-\(name).md")
    }
    for word in ["dim", "lamp#7", "https://github.com/example/lamp/issues/7"] {
      let outcome = World(folder).run("show", word)
      #expect(outcome.status == 0 && outcome.output.hasPrefix("Dim\nlfx/2031-term1/lamp/dim\n"))
      let place = "lfx/2031-term1-ideas.md:3"
      #expect(outcome.errors == (word == "dim" ? "" : "ideacat show: the same idea also stands at \(place)\n"))
    }
    #expect(
      World(folder).run("show", "@cy").output.hasSuffix(
        """
        Mentors with   Bo (@bosample)
        Ideas          Dim (lfx/2031-term1, lfx/2031-term1-accepted.md:3, lfx/2031-term1-ideas.md:3)

        """))
  }

  @Test func ofManySkillsThoseThatHaveAName() throws {
    let folder = try TemporaryFolder()
    func shown(_ others: Int) throws -> String {
      let phrases = (0..<others).map { "patience with switch \($0)" }.joined(separator: ", ")
      try folder.write(
        "### Lamp\n\n#### Dim\n\n- Description: x\n- Skills: golang, \(phrases)\n- Mentors: Bo (@bosample)\n",
        to: "ideas/a.md")
      return World(folder).run("show", "@bosample").output
    }
    #expect(try shown(3).contains("\nSkills         Go, patience with switch 0, "))
    #expect(try shown(12).contains("\nSkills         Go\n"))
    try folder.write(
      "### Lamp\n\n#### Dim\n\n- Description: x\n- Skills: \((10..<30).map { "patience \($0)" }.joined(separator: ", "))\n"
        + "- Mentors: Bo (@bosample)\n", to: "ideas/a.md")
    let first = (10..<20).map { "patience \($0)" }.joined(separator: ", ")
    #expect(World(folder).run("show", "@bosample").output.contains("\nSkills         \(first)\n"))
  }
}
