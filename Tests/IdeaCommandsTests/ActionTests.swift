import Foundation
import TestSupport
import Testing

/// `action.yml`: what a workflow says reaches ideacat as it is, and never a shell.
@Suite struct ActionTests {
  private static let text = {
    let root = fixtures.dropLast("/Tests/IdeaCommandsTests/Fixtures".count)
    return (try? String(contentsOfFile: "\(root)/action.yml", encoding: .utf8)) ?? ""
  }()

  /// The scripts of the steps, in their order.
  private static var scripts: [String] {
    var scripts: [[Substring]] = []
    var isScript = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "      run: |" {
        scripts.append([])
        isScript = true
      } else if isScript, line.hasPrefix("        ") {
        scripts[scripts.count - 1].append(line.dropFirst(8))
      } else {
        isScript = false
      }
    }
    return scripts.map { $0.joined(separator: "\n") + "\n" }
  }

  @Test func inputsGoThroughTheEnvironment() throws {
    #expect(Self.scripts.count == 2)
    for script in Self.scripts { #expect(!script.contains("${{")) }
    let inputs = Self.text.matches(of: #/\n  ([a-z-]+):\n    description/#).map { String($0.output.1) }
    #expect(inputs.count == 8)
    for input in inputs { #expect(Self.text.contains("inputs.\(input) ")) }
    for use in Self.text.matches(of: #/inputs\.([a-z-]+)/#) { #expect(inputs.contains(String(use.output.1))) }
    for variable in try #require(Self.scripts.last).matches(of: #/IDEACAT_[A-Z_]+/#) {
      #expect(Self.text.contains("        \(variable.output): ${{ inputs."))
    }
  }

  /// Runs the step that checks, with a program in the place of ideacat that prints its words.
  private static func run(_ variables: [String: String], status: Int32 = 0) throws -> (status: Int32, lines: [String]) {
    let folder = try TemporaryFolder()
    var environment = [
      "IDEACAT_PATHS": "", "IDEACAT_SELECT": "", "IDEACAT_IGNORE": "", "IDEACAT_FAIL_ON": "", "IDEACAT_SARIF": "",
      "IDEACAT_FORMAT": "github", "IDEACAT_BINARY": folder.path + "/fake", "GITHUB_ACTION_PATH": "/action",
      "RUNNER_TEMP": "/tmp", "FAKE": "#!/bin/sh\nprintf '<%s>' \"$@\"\necho\nexit \(status)\n",
    ]
    environment.merge(variables) { $1 }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    // The shell writes the program: what this process writes is busy while another test starts a program.
    let preparation = "printf '%s' \"$FAKE\" > \"$IDEACAT_BINARY\"\nchmod 755 \"$IDEACAT_BINARY\"\n"
    process.arguments = ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", preparation + (scripts.last ?? "")]
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text.split(separator: "\n").map(String.init))
  }

  @Test func whatIsGivenIsPassedOn() throws {
    #expect(try Self.run([:]) == (0, ["<lint><--format><github><-->"]))
    let hostile = "a b.md\n$(touch x);`y`\n\n-- \"'\n*"
    let (status, lines) = try Self.run([
      "IDEACAT_PATHS": hostile, "IDEACAT_SELECT": "MI1,MI2", "IDEACAT_IGNORE": "$(z)", "IDEACAT_FAIL_ON": "error",
    ])
    #expect(status == 0)
    #expect(
      lines == [
        "<lint><--format><github><--select><MI1,MI2><--ignore><$(z)><--fail-on><error><--><a b.md><$(touch x);`y`>"
          + "<-- \"'><*>"
      ])
  }

  @Test func aReportForCodeScanningIsWrittenFirst() throws {
    let (status, lines) = try Self.run(["IDEACAT_SARIF": "a.sarif", "IDEACAT_FORMAT": "compact"], status: 1)
    #expect(status == 1)
    #expect(
      lines == [
        "<lint><--format><sarif><--output><a.sarif><--quiet><-->",
        "::add-matcher::/action/Documentation/ContinuousIntegration/problem-matcher.json",
        "<lint><--format><compact><-->",
      ])
    #expect(try Self.run(["IDEACAT_SARIF": "a.sarif"], status: 3).lines.count == 1)
  }
}
