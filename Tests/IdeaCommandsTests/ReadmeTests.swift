import Foundation
import TestSupport
import Testing

/// What the README and the documentation show is what the program prints.
///
/// A `console` block holds commands behind `$ ` and below each what it prints on a terminal of 100 cells.
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path()

  @Test(arguments: ["README.md", "Documentation/Query.md", "Documentation/Questions.md"])
  func transcriptsAreTrue(_ name: String) throws {
    let path = Self.root + name
    let readme = try String(contentsOfFile: path, encoding: .utf8)
    expectGolden(try Self.withTrueOutput(readme), at: path)
  }

  /// The text with the output of each command in its console blocks made anew.
  private static func withTrueOutput(_ text: String) throws -> String {
    var world = World(folder: root)
    world.terminalWidth = 100
    world.variables = ["NO_COLOR": "1"]
    var lines: [String] = []
    var isConsole = false
    var commands = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == "```console" {
        isConsole = true
        lines.append(line)
      } else if line == "```" {
        isConsole = false
        lines.append(line)
      } else if isConsole, line.hasPrefix("$ ideacat ") {
        lines.append(line)
        let outcome = world.run(words(of: line.dropFirst("$ ideacat ".count)))
        let printed = (outcome.output + outcome.errors).split(separator: "\n", omittingEmptySubsequences: false)
        lines += printed.dropLast().map(String.init)
        commands += 1
      } else if !isConsole {
        lines.append(line)
      }
    }
    try #require(commands > 0)
    return lines.joined(separator: "\n")
  }

  /// The words of a command line, in which single quotes keep blanks together.
  private static func words(of line: Substring) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { place, piece in
      place % 2 == 1 ? [String(piece)] : piece.split(separator: " ").map(String.init)
    }
  }
}
