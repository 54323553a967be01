import Foundation
import IdeaCommands
import TestSupport
import Testing

/// The files that run ideacat elsewhere name commands and options that there are.
@Suite struct ContinuousIntegrationTests {
  private static let root = String(fixtures.dropLast("/Tests/IdeaCommandsTests/Fixtures".count))
  private static let examples = "Documentation/ContinuousIntegration"
  private static let paths =
    ["action.yml", ".pre-commit-hooks.yaml", "\(examples).md"]
    + [".yml", ".yaml", ".json"].flatMap { files(in: "\(root)/\(examples)", endingWith: $0) }.map {
      "\(examples)/\($0)"
    }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  /// The command lines of a text: what stands behind `ideacat` at the beginning of a line or of a value, up to an
  /// operator of the shell.
  private static func commandLines(_ text: String) throws -> [[String]] {
    let pattern = try Regex("(?m)^(?:[ -]*(?:entry: |run: )?|.*\"command\": \"|.*\\$)\"?(?:\\$)?ideacat\"? ([a-z].*)$")
    return text.matches(of: pattern).compactMap { match in
      guard let line = match.output[1].substring else { return nil }
      let end = line.firstRange(of: " |")?.lowerBound ?? line.firstRange(of: " >")?.lowerBound ?? line.endIndex
      return line[..<end].split(separator: " ").map { $0.filter { $0 != "\"" && $0 != "," } }
    }
  }

  @Test(arguments: paths) func commandsAndOptionsExist(_ path: String) throws {
    let text = try Self.text(path)
    let lines = try Self.commandLines(text)
    if path.hasSuffix(".md") || path.hasPrefix("action") || path.hasPrefix(".pre") { #expect(!lines.isEmpty) }
    for words in lines {
      let command = try #require(words.first)
      #expect(Ideacat.commandNames.contains(command), "\(words)")
      // What stands in variables is known only when they run: the options must be there all the same.
      let help = World(folder: fixtures).run(command, "--help").output
      for word in words where word.hasPrefix("--") && word != "--" { #expect(help.contains("\(word) "), "\(words)") }
      if !words.contains(where: { $0.contains("$") }) {
        #expect(World(folder: fixtures).run(words + ["--help"]).status == 0, "\(words)")
      }
    }
    let help = World(folder: fixtures).run("lint", "--help").output
    for option in text.matches(of: #/words\+=\((--[a-z-]+) /#) { #expect(help.contains("\(option.output.1) ")) }
    for format in text.matches(of: #/--format(?:', '|" "|\\ | )([a-z]+)/#) {
      #expect(ReporterTests.formats.contains(String(format.output.1)), "\(format.output.1)")
    }
  }

  @Test func thePageNamesEveryFormatAndFile() throws {
    let page = try Self.text("\(Self.examples).md")
    for format in ReporterTests.formats { #expect(page.contains("`\(format)`")) }
    for path in Self.paths.dropFirst(3) {
      #expect(page.contains("](ContinuousIntegration/\(path.split(separator: "/").last ?? ""))"), "\(path)")
    }
  }

  @Test func theHooksAreNamed() throws {
    let hooks = try Self.text(".pre-commit-hooks.yaml").matches(of: #/- id: (\S+)/#).map { String($0.output.1) }
    #expect(hooks.first == "ideacat-lint")
    for hook in hooks { #expect(Ideacat.commandNames.contains(String(hook.dropFirst("ideacat-".count)))) }
    let example = try Self.text("\(Self.examples)/pre-commit-config.yaml").matches(of: #/- id: (\S+)/#)
    for hook in example { #expect(hooks.contains(String(hook.output.1))) }
  }

  /// Each line of the compact format is one annotation.
  @Test func theProblemMatcherReadsTheCompactFormat() throws {
    let text = try Self.text("\(Self.examples)/problem-matcher.json")
    let page = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[String: Any]]]
    let matchers = try #require(page?["problemMatcher"])
    let patterns = try matchers.map { matcher in
      let pattern = try #require((matcher["pattern"] as? [[String: Any]])?.first)
      return (pattern, try Regex(#require(pattern["regexp"] as? String)), matcher["severity"] as? String)
    }
    let lines = ReporterTests.world.run("lint", "--format", "compact", "--fail-on", "never").output.split(
      separator: "\n")
    #expect(lines.count > 15)
    for line in lines {
      let found = try patterns.compactMap { pattern, regex, severity in
        try regex.wholeMatch(in: line).map { match in
          func part(_ name: String) -> String? {
            (pattern[name] as? Int).flatMap { match.output[$0].substring.map(String.init) }
          }
          return [
            part("file"), part("line"), part("column"), part("severity") ?? severity, part("message"), part("code"),
          ]
        }
      }
      #expect(found.count == 1)
      let parts = try #require(found.first).compactMap { $0 }
      try #require(parts.count == 6)
      let severity = parts[3] == "notice" ? "info" : parts[3]
      #expect("\(parts[0]):\(parts[1]):\(parts[2]): \(severity): \(parts[4]) [\(parts[5])]" == line)
    }
  }
}
