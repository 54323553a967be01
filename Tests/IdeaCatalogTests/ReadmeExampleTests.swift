import Foundation
import IdeaCatalog
import Testing
import TextBasics

/// The library example of the README, line by line as it stands there.
struct ReadmeExampleTests {
  @Test func theExampleReadsAnIdea() {
    let text = "### Orchard\n\n#### Grow\n\n- Description: Plant trees.\n- Mentor(s): Ana Cruz (@ana-cruz)\n"
    let file = IdeaFile(SourceText(path: "ideas/lfx/2024-term3.md", text: text))
    let catalog = Catalog([file])
    var printed: [String] = []
    for idea in catalog.ideas {
      printed.append("\(idea.id) \(idea.title) \(idea.mentors.map { $0.name ?? "" })")
    }
    #expect(printed == ["lfx/2024-term3/orchard/grow Grow [\"Ana Cruz\"]"])
  }

  @Test func theExampleStandsInTheReadme() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let own = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let block = try #require(readme.components(separatedBy: "```swift\n").last?.components(separatedBy: "```").first)
    let lines = block.split(separator: "\n").filter { !$0.contains("print(") }
    #expect(lines.count > 5)
    for line in lines {
      #expect(own.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
    }
  }
}
