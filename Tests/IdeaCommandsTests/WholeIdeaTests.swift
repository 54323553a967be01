import TestSupport
import Testing

/// An idea that says everything, as each command shows it.
@Suite struct WholeIdeaTests {
  private static let text = """
    # LFX Mentorship 2031 Term 1

    ## Lantern

    ### Wicks

    #### Trim the wick
    <!-- Accepted. -->

    CNCF - Lantern: Trim the wick (2031 Term 1)

    Words of no field.

    - Description: The wick is trimmed by hand.
      <!-- By whom? -->
      It burns unevenly, as the [manual](https://example.org/manual) says.
    - Expected Outcome: A trimmer made of brass
    - Recommended Skills: Go, work with brass
    - Technologies: golang, Rust
    - Expected project size: 350 hours
    - Difficulty: medium
    - Component: holder
    - Prerequisites: a steady hand
    - Mentor(s):
      - Ada Example (@ada-example, ada@example.org) - primary
      - Bo Sample (bo@example.org, Wick Works)
      - @cy-placeholder
    - Upstream Issue: https://example.org/lantern/issues/7
    - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/0b0e2843-94f8-4ac6-aa0a-3537631aca86
    - Reading list: ask ada@example.org for scissors

    """

  private static let changed =
    text.replacing("wick (2031", with: "wicks (2031").replacing("## Lantern", with: "## Lanterns")
    .replacing("### Wicks", with: "### Wick").replacing("by hand", with: "by foot").replacing("brass\n", with: "tin\n")
    .replacing("golang, Rust", with: "Rust, C").replacing("350", with: "90").replacing("medium", with: "hard")
    .replacing(": holder", with: ": post").replacing("steady", with: "strong").replacing(
      "- primary", with: "- co-mentor"
    )
    .replacing("Wick Works", with: "Wax Works").replacing("issues/7", with: "issues/8").replacing(
      "aca86", with: "aca87"
    )
    .replacing("scissors", with: "shears").replacing("org/manual", with: "org/manuals")

  private static func world() throws -> World {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "ideas/lfx/2031-term1.md")
    try folder.write(changed, to: "new/lfx/2031-term1.md")
    var world = World(folder)
    world.variables = ["NO_COLOR": "1"]
    return world
  }

  @Test func shown() throws {
    expectGolden(
      try Self.world().transcript([
        ["show", "trim-the-wick"], ["show", "trim-the-wick", "--include-emails"], ["show", "@ada-example"],
        ["show", "@ada-example", "--include-emails"], ["list", "skills"],
      ]), at: "\(fixtures)/Whole/show.txt")
  }

  @Test func source() throws {
    var world = try Self.world()
    let pipe = world.transcript([["show", "trim-the-wick", "--source"]])
    world.terminalWidth = 80
    world.variables = [:]
    let terminal = world.transcript([["show", "trim-the-wick", "--source"]]).replacing("\u{1B}", with: "␛")
    expectGolden(pipe + "\n" + terminal, at: "\(fixtures)/Whole/source.txt")
  }

  /// A card shows the line in which a word was found, whichever field that is, and nobody's address.
  @Test func cards() throws {
    var world = try Self.world()
    let words = ["trim", "brass", "rust", "medium", "holder", "steady", "works", "scissors", "hours", "unevenly"]
    expectGolden(
      world.transcript(words.map { ["search", $0, "--format", "cards"] } + [["search", "wick", "--urls"]]),
      at: "\(fixtures)/Whole/cards.txt")
    world.terminalWidth = 140
    let lines = world.run("search", "unevenly", "--format", "cards").output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test func changes() throws {
    expectGolden(
      try Self.world().transcript([["diff", "ideas", "new"], ["diff", "ideas", "new", "--format", "markdown"]]),
      at: "\(fixtures)/Whole/diff.txt")
  }
}
