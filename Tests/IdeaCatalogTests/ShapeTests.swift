import Foundation
import IdeaCatalog
import TestSupport
import Testing
import TextBasics

/// Pages in the forms that communities write them in, and what is read of each.
struct ShapeTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 } + "/Shapes"

  private static let pages = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  @Test(arguments: pages) func isRead(page: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: "\(Self.folder)/\(page)"))
    let file = IdeaFile(SourceText(path: page, bytes: ContiguousArray(bytes)))
    expectGolden(Self.overview(file), at: "\(Self.folder)/\(page.dropLast(3)).txt")
  }

  @Test func thereArePages() { #expect(Self.pages.count > 10) }

  private static func overview(_ file: IdeaFile) -> String {
    var lines = ["\(file.sourceFile.program.rawValue) \(file.sourceFile.term?.slug ?? "-") \(file.ideas.count)"]
    for idea in file.ideas {
      lines += ["", "\(idea.lines) \([idea.project, idea.subproject].compactMap { $0 }) \(idea.title)"]
      func add(_ label: String, _ value: String?) {
        if let value, !value.isEmpty { lines.append("  \(label): \(value)") }
      }
      func flat(_ text: LongText?) -> String? { text.map { $0.text.replacing("\n", with: " ⏎ ") } }
      add("description", flat(idea.description))
      add("outcome", flat(idea.expectedOutcome))
      add("skills", idea.skills.map(\.text).joined(separator: " | "))
      add("technologies", idea.technologies.map(\.text).joined(separator: " | "))
      for mentor in idea.mentors {
        let parts = [
          mentor.name ?? "-", mentor.github.map { "@" + $0 }, mentor.email, mentor.role,
          mentor.affiliation.map { "of " + $0 },
          mentor.profileURL,
        ]
        add("mentor", parts.compactMap { $0 }.joined(separator: ", "))
      }
      add("upstream", idea.upstreamIssues.map(\.url).joined(separator: " "))
      add("size", idea.size.map { "\($0.text) = \($0.hours.map { "\($0) h" } ?? "?")" })
      add("difficulty", idea.difficulty)
      add("component", idea.component)
      add("prerequisites", idea.prerequisites?.replacing("\n", with: " ⏎ "))
      for other in idea.otherFields { add("[\(other.label)]", other.text.replacing("\n", with: " ⏎ ")) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
