import IdeaCatalog
import IdeaLint
import Testing
import TextBasics

@Suite struct FileRuleTests {
  private func lint(_ bytes: [UInt8], _ rules: String...) throws -> [Finding] {
    let source = SourceText(path: "ideas.md", bytes: ContiguousArray(bytes))
    return try Linter(RuleSelection(select: rules)).lint(IdeaFile(source)).findings
  }

  @Test func utf16IsSaidOnceAndNothingElse() throws {
    let text = "# Ideas\n\n- Mentor(s): Ana\n".utf8.flatMap { [$0, 0] as [UInt8] }
    let found = try lint([0xFF, 0xFE] + text, "ALL")
    #expect(found.map(\.message) == ["save the file as UTF-8: it is UTF-16"])
    #expect(try lint([0xFE, 0xFF, 0x00, 0x41], "ALL").map(\.rule) == ["MI808"])
  }

  @Test func eachRunOfInvalidBytesIsOneFinding() throws {
    let found = try lint(Array("a ".utf8) + [0xE9, 0xE8] + Array(" ü ".utf8) + [0xC3] + Array(" b".utf8), "MI808")
    #expect(found.map(\.range) == [SourceRange(2, 4), SourceRange(8, 9)])
  }

  @Test func findingsOfABinaryFileEnd() throws {
    let found = try lint((0..<1_000).flatMap { (_: Int) in [0xFF, 0x20] as [UInt8] }, "MI808")
    #expect(found.count == 100)
    let more = try lint((0..<1_000).flatMap { (_: Int) in [0xFF, 0x20] as [UInt8] }, "MI904")
    #expect(more.map(\.range) == [SourceRange(200, 201)])
  }

  @Test(arguments: [
    ("", "the file is empty"),
    ("## Template\n\n### CNCF Project Name\n\n#### Title\n", "the file is a template"),
    ("## Template\n\nA template.\n\n## Proposed Project ideas\n", "the list is empty"),
    (
      "# Mentoring\n\nWe mentor.\n\n## Why\n\nBecause.\n\n## Who\n\nAll.\n",
      "no section has labels such as \"Description:\" and \"Mentor(s):\""
    ),
    (
      "# Mentoring\n\n## Grow\n\n**Description:** Plant.\n",
      "\"Description\" alone makes none; add another label, such as \"Mentor(s):\""
    ),
    (
      "# Mentoring\n\n## Grow\n\n**Difficulty:** Easy\n\n**Difficulty:** Hard\n",
      "\"Difficulty\", \"Difficulty\" alone make none; add another label, such as \"Description:\""
    ),
    ("# Ideas\n\nThis page has moved to https://example.org/ideas.\n", "the page leads to another one"),
  ])
  func pagesWithoutIdeasSayWhatTheyAre(text: String, kind: String) throws {
    #expect(try lint(Array(text.utf8), "MI026").map(\.message) == ["no ideas found: \(kind)"])
  }

  @Test func charactersThatCannotBeSeen() throws {
    func count(_ text: String, _ rule: String) throws -> Int { try lint(Array(text.utf8), rule).count }
    let idea = "#### Collect\n\n- Description: Text.\n- Recommended Skills: Go\n"
    #expect(try count("a\u{200B}b \u{2060}\u{FEFF}c \u{AD}", "MI806") == 3)
    #expect(try count("\u{FEFF}a \u{1F468}\u{200D}\u{1F469} می\u{200C}خواهم", "MI806") == 0)
    #expect(try count("അവന്\u{200D}, क्\u{200C}\n", "MI806") == 0)
    #expect(try count("a\u{200D}b می\u{200C} \u{1F468}\u{200D}\u{200C}x", "MI806") == 3)
    #expect(try count(idea.replacing("Text", with: "Te\u{A0}xt"), "MI806") == 0)
    #expect(try count(idea.replacing("Collect", with: "Col\u{A0}\u{A0}lect"), "MI806") == 1)
    #expect(try count(idea.replacing("Recommended ", with: "Recommended\u{A0}"), "MI806") == 1)
    #expect(try count("a \u{202E}b\u{202C} \u{2066}c\u{2069}", "MI807") == 4)
    #expect(try count("\u{FEFF}a", "MI805") == 1)
    #expect(try count("a\u{FEFF}", "MI805") == 0)
    #expect(try count(String(repeating: "\u{200B} ", count: 1_000), "MI806") == 100)
  }

  /// What lint takes for a character that is no part of the text, the reader leaves out of it, and nothing else.
  @Test(arguments: [
    "می\u{200C}خواهم", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "क्\u{200D}ष", "\u{2764}\u{FE0F}\u{200D}\u{1F525}",
    "a\u{200D}b", "a\u{200C} b", "می\u{200C} خواهم", "می\u{200C}a", "می\u{200B}\u{200C}خ", "می\u{200C}\u{200C}خ",
    "so\u{AD}ft", "é\u{2060}è\u{FEFF}é", "\u{1F468}\u{200D}", "می\u{200C}**خواهم**", "é\u{200C}&amp;",
    "é\u{200D}\u{301}e", "അവന്\u{200D}", "അവന്\u{200D}, a", "ന്\u{200D}\u{200D}",
  ])
  func lintAndReaderAreOfOneMind(text: String) throws {
    let lines = "#### T \(text)\n\n- Description: x\n- Recommended Skills: Go\n"
    let stray = try lint(Array(lines.utf8), "MI806").map(\.range)
    var rest: [UInt8] = []
    for (place, byte) in lines.utf8.enumerated() where !stray.contains(where: { $0.start <= place && place < $0.end }) {
      rest.append(byte)
    }
    let kept = String(decoding: rest, as: UTF8.self)
    let title = IdeaFile(SourceText(path: "a.md", text: lines)).ideas.first?.title
    #expect(
      title.map { "#### \($0)" } == kept.prefix { $0 != "\n" }.replacing("*", with: "").replacing("&amp;", with: "&"))
    #expect(try lint(rest, "MI806").isEmpty)
  }

  @Test func charactersThatWereReadWrongly() throws {
    func messages(_ text: String) throws -> [String] { try lint(Array(text.utf8), "MI811").map(\.message) }
    let rest = "and all that were read with the wrong encoding"
    #expect(
      try messages("itâ€™s\nnaÃ¯ve cafÃ©\nÂ© 2024")
        == ["’", "ï", "©"].map { "restore the character \"\($0)\", \(rest)" })
    #expect(try messages("MarÃ\u{AD}a") == ["restore the character \"í\", \(rest)"])
    #expect(try lint(Array("#### MarÃ\u{AD}a Ã\u{A0} Ð\u{AD}".utf8), "MI806").isEmpty)
    #expect(try messages("São Tomé, Ã la carte, DÉBUTÉ», â, 10 Â, ±") == [])
  }

  @Test(arguments: [
    "<script>x</script>", "a <IFRAME src=x>", "<div>\n<object>\n<embed>\n</div>", "> <script src=x>",
  ])
  func htmlThatRunsSomething(text: String) throws {
    #expect(try lint(Array(text.utf8), "MI809").count == 1)
  }

  @Test(arguments: [
    "`<script>`", "    <script>", "a\n```\n<script>\n```", "<scripts>", "\\<script>", "<b>", "<script-x>",
  ])
  func htmlThatDoesNot(text: String) throws {
    #expect(try lint(Array(("a\n\n" + text).utf8), "MI809").map(\.message) == [])
  }
}
