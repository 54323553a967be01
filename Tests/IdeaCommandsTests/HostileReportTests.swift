import Foundation
import MarkdownSyntax
import TestSupport
import Testing

/// Text of a file that means something to whoever reads a report means nothing in it.
@Suite struct HostileReportTests {
  static let texts = [
    "::error::boo", "##[error]boo", "%0A::error::boo", "\u{1B}[31mred\u{1B}]0;title\u{7}", "\u{202E}thgir\u{2066}",
    "]]></failure>", "nul\u{0}nul", "<script>x</script>", "a | b `c` **d**", "[x](//evil)",
    "{0} {{1}}", "@octocat #12", "$a$ :+1: ~~b~~", "\\n \" '", "\u{2028}line\u{85}",
  ]

  /// The report of a file that has a text where an address should be, in an Actions runner.
  private static func report(_ text: String, _ format: String) throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(
      Samples.broken.replacing("https://github.com/example/kettle/issues/13", with: "ask \(text)"), to: "a.md")
    var world = World(folder)
    world.variables = ["GITHUB_ACTIONS": "true"]
    return world.run("lint", "--select", "MI301", "--format", format, "a.md").output
  }

  /// Whether a text has a character that acts on a terminal or hides.
  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" || 0x7F...0x9F ~= scalar.value || 0x202A...0x202E ~= scalar.value
      || 0x2066...0x2069 ~= scalar.value || scalar == "\u{2028}"
  }

  @Test(arguments: texts, ReporterTests.formats) func isHarmless(_ text: String, _ format: String) throws {
    let report = try Self.report(text, format)
    #expect(report.contains("MI301"))
    if format != "json" && format != "ndjson" {
      #expect(!report.unicodeScalars.contains(where: Self.isHarmful), "\(report)")
    }
    switch format {
    case "text", "compact", "github":
      let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == 2)
      #expect(report.hasPrefix("a.md:9:") || report.hasPrefix("::error title=MI301 "))
      #expect(format == "github" || !report.contains("##["))
    case "json", "ndjson", "sarif", "gitlab", "rdjson":
      #expect((try? JSONSerialization.jsonObject(with: Data(report.utf8))) != nil)
    case "junit":
      #expect(!report.contains("]]>"))
      #expect(report.components(of: "</failure>") == 1)
    default:
      // Each row of the tables has its cells, and nothing in them became markup.
      let html = Document(report).html(.unsafe)
      #expect(html.components(of: "<tr>") == 4)
      #expect(html.components(of: "<td") == 8)
      for markup in ["<a", "<script", "<strong", "<del", "<em"] { #expect(!html.contains(markup), "\(html)") }
      #expect(!html.contains("@octocat") && !html.contains("#12"))
      #expect(html.components(of: "<code>") == 1)
    }
  }

  @Test func messagesOfSARIFHaveNoPlaceholdersAndNoLinks() throws {
    #expect(try Self.report("{0} [x](1)", "sarif").contains("ask {{0}} [x] (1)"))
  }

  /// A file may be called anything.
  @Test(arguments: ReporterTests.formats) func namesOfFilesAreHarmless(_ format: String) throws {
    let folder = try TemporaryFolder()
    for name in ["::error::a.md", "a,b:c%.md", "]]>.md", "a\nb.md", "\u{1B}[31m\u{202E}.md", "#1 @x |`.md"] {
      try folder.write(Samples.broken.replacing("https://github.com/example/kettle/issues/13", with: "ask"), to: name)
    }
    var world = World(folder)
    world.variables = ["GITHUB_ACTIONS": "true"]
    let report = world.run("lint", "--select", "MI301", "--format", format, ".").output
    // Where a program takes the name of a file out of JSON, it is the name.
    if !["json", "ndjson", "gitlab", "rdjson"].contains(format) {
      #expect(!report.unicodeScalars.contains { Self.isHarmful($0) }, "\(report)")
    }
    if ["text", "compact", "github", "ndjson"].contains(format) { #expect(report.components(of: "\n") == 6) }
    if format == "sarif" { #expect(report.contains("\"uri\": \"%231%20%40x%20%7C%60.md\"")) }
  }
}
