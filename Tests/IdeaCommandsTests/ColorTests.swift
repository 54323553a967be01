import TestSupport
import Testing

@Suite struct ColorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let option: String?
    let variables: [String: String]
    let isTerminal: Bool
    let isColored: Bool
    var testDescription: String { "\(option ?? "-") \(variables.sorted { $0.key < $1.key }) \(isTerminal)" }

    init(_ option: String?, _ variables: [String: String], terminal: Bool, colored: Bool) {
      self.option = option
      self.variables = variables
      isTerminal = terminal
      isColored = colored
    }
  }

  static let cases = [
    Case(nil, [:], terminal: true, colored: true),
    Case(nil, [:], terminal: false, colored: false),
    Case(nil, ["TERM": "dumb"], terminal: true, colored: false),
    Case(nil, ["CLICOLOR": "0"], terminal: true, colored: false),
    Case(nil, ["CLICOLOR": "1"], terminal: false, colored: false),
    Case(nil, ["FORCE_COLOR": "1"], terminal: false, colored: true),
    Case(nil, ["FORCE_COLOR": "0"], terminal: false, colored: false),
    Case(nil, ["CLICOLOR_FORCE": "1", "CLICOLOR": "0", "TERM": "dumb"], terminal: false, colored: true),
    Case(nil, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], terminal: true, colored: false),
    Case(nil, ["NO_COLOR": ""], terminal: true, colored: true),
    Case("auto", ["NO_COLOR": "1"], terminal: true, colored: false),
    Case("always", ["NO_COLOR": "1"], terminal: false, colored: true),
    Case("never", ["FORCE_COLOR": "1"], terminal: true, colored: false),
  ]

  @Test(arguments: cases) func precedence(_ test: Case) throws {
    let folder = try Samples.folder()
    var world = World(folder)
    world.variables = test.variables
    world.terminalWidth = test.isTerminal ? 80 : nil
    let words = ["show", "whistle-in-tune"] + (test.option.map { ["--color", $0] } ?? [])
    #expect(world.run(words).output.contains("\u{1B}[") == test.isColored)
  }

  @Test func machineFormatsAreNeverColoured() throws {
    let folder = try Samples.folder()
    let world = World(folder)
    let commands = ["lint --format json", "lint --format github", "list --format json", "list"]
    for words in commands.map({ $0.split(separator: " ").map(String.init) }) {
      #expect(!world.run(words + ["--color", "always"]).output.contains("\u{1B}"))
    }
  }
}
