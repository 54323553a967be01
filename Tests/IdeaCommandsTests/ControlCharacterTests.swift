import TestSupport
import Testing
import TextBasics

/// What a terminal would obey, or what turns the order of the text, is in no output as it is.
@Suite struct ControlCharacterTests {
  private static let texts = "a\u{9B}31mb \u{202E}gnol \u{1B}[2J \u{7F} \u{61C}x\u{200F} \u{2066}“é”\u{2069}"

  private static func world() throws -> World {
    let folder = try TemporaryFolder()
    try folder.write(
      "### Lamp \(texts)\n\n#### Dim \(texts)\n\n- Description: go \(texts)\n- Skills: \(texts), Go\n- Mentors: Ann Bo (@ann)\n",
      to: "a.md")
    return World(folder)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static let json = [
    ["search", "--in", "a.md", "go", "--format", "json"], ["search", "--in", "a.md", "go", "--format", "ndjson"],
    ["search", "--in", "a.md", "go", "--json", "title,description,skills"], ["show", "a.md:3", "--format", "json"],
    ["export", "a.md"], ["export", "a.md", "--format", "ndjson"], ["list", "a.md", "--format", "json"],
    ["stats", "a.md", "--by", "project", "--format", "json"], ["lint", "a.md", "--format", "json"],
    ["export", "a.md", "--preset", "lfx-export"],
  ]

  @Test(arguments: json) func jsonIsTheSameOnATerminal(_ words: [String]) throws {
    var world = try Self.world()
    let piped = world.run(words).output
    world.terminalWidth = 80
    #expect(world.run(words).output == piped)
    #expect(!piped.unicodeScalars.contains(where: Self.isControl))
    if words[0] != "lint" { #expect(piped.contains(#"\u202egnol"#)) }
    for line in words.contains("ndjson") ? piped.split(separator: "\n").map(String.init) : [piped] {
      #expect(throws: Never.self) { try JSONReader.value(of: ContiguousArray(line.utf8)) }
    }
  }

  @Test func jsonKeepsTheValue() throws {
    let output = try Self.world().run("search", "--in", "a.md", "go", "--json", "title").output
    let value = try JSONReader.value(of: ContiguousArray(output.utf8))
    #expect(value.elements.first?["title"]?.string == "Dim \(Self.texts)")
  }

  @Test(arguments: ["csv", "tsv", "markdown", "table", "cards"]) func othersShowIt(_ format: String) throws {
    var world = try Self.world()
    for width in [nil, 200] {
      world.terminalWidth = width
      let output = world.run("search", "--in", "a.md", "go", "--format", format, "--color", "never").output
      #expect(output.contains("202E"), "\(output)")
      #expect(!output.unicodeScalars.contains(where: Self.isControl), "\(output)")
    }
  }

  @Test func picturesShowIt() throws {
    let output = try Self.world().run("stats", "a.md", "--by", "project,skill", "--format", "svg").output
    #expect(output.contains("202E"), "\(output)")
    #expect(!output.unicodeScalars.contains(where: Self.isControl), "\(output)")
  }

  /// What takes no room is no control: a document for programs keeps it on a terminal too.
  @Test func whatTakesNoRoomStaysInDocuments() throws {
    let folder = try TemporaryFolder()
    try folder.write("### Lamp\n\n#### Dim\n\n- Description: `a\u{2061}b`\n- Skills: Go\n", to: "a.md")
    var world = World(folder)
    let piped = world.run("export", "a.md").output
    world.terminalWidth = 80
    #expect(piped.contains("a\u{2061}b"))
    #expect(world.run("export", "a.md").output == piped)
  }

  /// A cell that is written from right to left does not move the others; in a pipe it is as it is.
  @Test func cellsFromRightToLeftAreIsolated() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "### Lamp\n\n#### שלום abc\n\n- Description: x\n- Skills: Go\n\n#### Dim it\n\n- Description: x\n- Skills: Go\n",
      to: "a.md")
    var world = World(folder)
    for format in ["table", "tsv", "json", "csv", "markdown"] {
      #expect(!world.run("list", "a.md", "--format", format).output.contains("\u{2068}"))
    }
    world.terminalWidth = 80
    let lines = world.run("list", "a.md").output.split(separator: "\n")
    #expect(
      lines.contains { $0.contains("  \u{2068}שלום abc\u{2069}  ") || $0.hasPrefix("\u{2068}שלום abc\u{2069}  ") })
    #expect(lines.filter { $0.contains("\u{2068}") }.count == 1)
    for format in ["tsv", "json", "csv", "markdown"] {
      #expect(!world.run("list", "a.md", "--format", format).output.contains("\u{2068}"))
    }
  }

  /// Joiners that words and emoji need are in all that is printed of them, and names have none.
  @Test(arguments: ["tsv", "table", "json", "csv", "markdown"]) func joinersStay(_ format: String) throws {
    let title = "می\u{200C}خواهم 👩\u{200D}👩\u{200D}👧 क्\u{200D}ष"
    let folder = try TemporaryFolder()
    try folder.write(
      "### Lamp\n\n#### \(title) so\u{AD}ft a\u{200D}b\n\n- Description: x\n- Mentors: علی\u{200C}رضا (@ali\u{200C}reza)\n",
      to: "a.md")
    var world = World(folder)
    for width in [nil, 200] {
      world.terminalWidth = width
      #expect(world.run("list", "a.md", "--format", format).output.contains("\(title) soft ab"))
      #expect(world.run("list", "mentors", "a.md", "--format", format).output.contains("علیرضا"))
      #expect(world.run("list", "mentors", "a.md", "--format", format).output.contains("alireza"))
    }
  }
}
