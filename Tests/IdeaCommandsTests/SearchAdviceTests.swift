import TestSupport
import Testing

/// What `search` makes of words that people type and no idea has.
@Suite struct SearchAdviceTests {
  private static func world() throws -> World {
    let folder = try TemporaryFolder()
    func idea(_ title: String, _ text: String) -> String {
      "### Lamp\n\n#### \(title)\n\n- Description: \(text)\n- Skills: Go\n"
    }
    try folder.write(idea("One", "A wick"), to: "gsoc/2024.md")
    try folder.write(idea("Two", "A wick"), to: "lfx/2024-term1.md")
    try folder.write(idea("Three", "A wick"), to: "lfx/2024-term3.md")
    return World(folder)
  }

  /// Names of programmes and of parts of a year are taken for filters, as people write them.
  @Test(arguments: [
    ("google summer of code wick", "One", "\"program:gsoc\" for \"google summer of code\""),
    ("wick Summer of Code 2024", "One", "\"program:gsoc\" for \"Summer of Code\", \"year:2024\" for \"2024\""),
    ("wick LFX mentorship", "Three+Two", "\"program:lfx\" for \"LFX\""),
    ("wick fall 2024", "Three", "\"term:2024-fall\" for \"fall 2024\""),
    ("2024 Spring wick", "Two", "\"term:2024-spring\" for \"2024 Spring\""),
    ("wick sep-nov 2024", "Three", "\"term:2024-sep-nov\" for \"sep-nov 2024\""),
    ("lfx 2024 wick", "Three+Two", "\"program:lfx\" for \"lfx\", \"year:2024\" for \"2024\""),
  ]) func namesOfTimes(query: String, titles: String, told: String) throws {
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
