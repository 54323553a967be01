import TestSupport
import Testing

/// What `search` makes of words that people type and no idea has.
@Suite struct SearchAdviceTests {
  private static func world() throws -> World {
    let folder = try TemporaryFolder()
    for (title, path) in [("One", "gsoc/2024"), ("Two", "lfx/2024-term1"), ("Three", "lfx/2024-term3")] {
      try folder.write(
        "### Lamp\n\n#### \(title)\n\n- Description: A wick\n- Skills: Go\n- Size: \(title == "Two" ? 90 : 175) hours\n"
          + "- Mentors: Bo Sample\n", to: path + ".md")
    }
    return World(folder)
  }

  /// Programmes, parts of a year and sizes are taken for filters, as people write them, and what asks is left out.
  @Test(arguments: [
    ("google summer of code wick", "One", "\"program:gsoc\" for \"google summer of code\""),
    ("wick Summer of Code 2024", "One", "\"program:gsoc\" for \"Summer of Code\", \"year:2024\" for \"2024\""),
    ("wick LFX mentorship", "Three+Two", "\"program:lfx\" for \"LFX\""),
    ("wick fall 2024", "Three", "\"term:2024-fall\" for \"fall 2024\""),
    ("2024 Spring wick", "Two", "\"term:2024-spring\" for \"2024 Spring\""),
    ("wick sep-nov 2024", "Three", "\"term:2024-sep-nov\" for \"sep-nov 2024\""),
    ("Any wick in LFX, fall 2024?", "Three", "\"program:lfx\" for \"LFX,\", \"term:2024-fall\" for \"fall 2024?\""),
    ("wick small size", "Two", "\"size:small\" for \"small size\""),
    ("gsoc wick 175h", "One", "\"program:gsoc\" for \"gsoc\", \"size:175h\" for \"175h\""),
    ("what does Bo mentor?", "Three+Two+One", "what is found without \"what\", \"does\", \"mentor?\""),
    ("lfx 2024 wick", "Three+Two", "\"program:lfx\" for \"lfx\", \"year:2024\" for \"2024\""),
  ]) func whatIsTakenForFilters(query: String, titles: String, told: String) throws {
    let outcome = try Self.world().run("search", "--in", ".", query)
    let found = outcome.output.split(separator: "\n").map { $0.split(separator: "\t")[1] }
    #expect(found.joined(separator: "+") == titles)
    #expect(outcome.errors.hasPrefix("ideacat search: no idea has all of this; showing \(told)"), "\(outcome.errors)")
  }

  @Test(arguments: ["fall", "wick fall", "code 2024 fall of wick", "summer of wick"])
  func wordsAlone(query: String) throws {
    #expect(try Self.world().run("search", "--in", ".", "--", query).output == "")
  }

  /// The shell makes many names of one pattern.
  @Test func namesOfFilesAreSaidOnce() throws {
    let world = try Self.world()
    let one = "ideacat search: 'lfx/2024-term1.md' was looked for as a word; to search in it give '--in'"
    let several =
      "ideacat search: 'lfx/2024-term1.md' and 1 more were looked for as words; to search in them give '--in' before each"
    func last(_ words: String...) -> String {
      world.run(["search", "wick"] + words).errors.split(separator: "\n").last.map(String.init) ?? ""
    }
    #expect(last("lfx/2024-term1.md") == one)
    #expect(last("lfx/2024-term1.md", "lfx/2024-term3.md") == several)
    #expect(last("--in", "gsoc/2024.md", "lfx/2024-term1.md", "lfx/2024-term3.md") == several)
  }
}
