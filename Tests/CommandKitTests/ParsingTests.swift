import CommandKit
import Testing

@Suite struct ParsingTests {
  @Test(arguments: [
    ["-f", "json"], ["-fjson"], ["-f=json"], ["--format", "json"], ["--format=json"], ["-sf", "json"],
  ])
  func optionForms(_ words: [String]) throws {
    guard case .run("lint", let arguments) = try tool.parse(["lint"] + words + ["a.md"]) else { throw NotRun() }
    #expect(arguments[Lint.format] == .json)
    #expect(arguments[Lint.paths] == ["a.md"])
    #expect(arguments.isGiven(Lint.format))
  }

  @Test func defaults() throws {
    let arguments = try run("lint")
    #expect(arguments[Lint.format] == .text)
    #expect(arguments[Lint.output] == nil)
    #expect(!arguments[Lint.strict])
    #expect(arguments[Lint.jobs] == nil)
    #expect(arguments[Lint.limit] == 20)
    #expect(arguments[Lint.select] == [])
    #expect(arguments[Lint.paths] == [])
    #expect(arguments[Global.color] == "auto")
    #expect(!arguments.isGiven(Lint.format))
  }

  @Test func clusters() throws {
    let arguments = try run("lint", "-sqfjson", "-j4")
    #expect(arguments[Lint.strict] && arguments[Global.quiet])
    #expect(arguments[Lint.format] == .json)
    #expect(arguments[Lint.jobs] == 4)
  }

  @Test func optionsAfterOperandsAndTheOtherWayRound() throws {
    let arguments = try run("lint", "a.md", "--strict", "-", "--fix", "b.md")
    #expect(arguments[Lint.strict] && arguments[Lint.fix])
    #expect(arguments[Lint.paths] == ["a.md", "-", "b.md"])
  }

  @Test func afterTwoDashesEverythingIsAnOperand() throws {
    let arguments = try run("lint", "--strict", "--", "--fix", "-x", "--", "--help")
    #expect(arguments[Lint.strict] && !arguments[Lint.fix])
    #expect(arguments[Lint.paths] == ["--fix", "-x", "--", "--help"])
  }

  @Test func theLastOneCounts() throws {
    #expect(try run("lint", "-fjson", "--format", "github")[Lint.format] == .github)
  }

  @Test func lists() throws {
    let arguments = try run("lint", "--select", "MI001,MI002", "--select=MI003", "-kideas,mentors")
    #expect(arguments[Lint.select] == ["MI001", "MI002", "MI003"])
    #expect(arguments[Lint.kinds] == [.ideas, .mentors])
    #expect(try run("lint", "--exclude", "a,b", "--exclude", "c")[Lint.exclude] == ["a,b", "c"])
  }

  @Test func valuesMayHoldAnything() throws {
    #expect(try run("lint", "--output=a=b --c")[Lint.output] == "a=b --c")
    #expect(try run("lint", "--output=")[Lint.output] == "")
    #expect(try run("lint", "--output", "-")[Lint.output] == "-")
    #expect(try run("lint", "--output=-x")[Lint.output] == "-x")
    #expect(try run("lint", "-o==x")[Lint.output] == "=x")
    #expect(try run("lint", "--output", "Größe 🎓")[Lint.output] == "Größe 🎓")
  }

  @Test func globalsStandBeforeOrAfterTheCommand() throws {
    #expect(try run("--color", "never", "lint")[Global.color] == "never")
    #expect(try run("lint", "--color=never")[Global.color] == "never")
    #expect(try run("-q", "lint", "--color", "never")[Global.quiet])
  }

  @Test func operandsGoToTheirRows() throws {
    let arguments = try run("diff", "a.json", "b.json")
    #expect(arguments[Diff.old] == "a.json")
    #expect(arguments[Diff.new] == "b.json")
    #expect(try run("list")[List.topic] == nil)
    #expect(try run("list", "mentors", "-n3")[List.topic] == .mentors)
    #expect(try run("list", "-n", "3")[List.limit] == 3)
    #expect(try run("search", "a", "b")[Search.words] == ["a", "b"])
  }

  @Test func nothingAtAll() throws {
    for words in [[], ["--quiet"], ["--"]] {
      guard case .noCommand(let help) = try tool.parse(words) else { throw NotRun() }
      #expect(help == tool.help())
    }
  }

  @Test(arguments: [["--version"], ["-V"], ["lint", "--version"], ["-qV"]])
  func version(_ words: [String]) throws {
    guard case .version(let text) = try tool.parse(words) else { throw NotRun() }
    #expect(text == "ideacat 1.2.3\n")
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], ["-qh"], ["--help", "nonsense"], ["--help", "--nonsense"]])
  func helpOfTheTool(_ words: [String]) throws {
    guard case .help(let text) = try tool.parse(words, width: 60) else { throw NotRun() }
    #expect(text == tool.help(width: 60))
  }

  @Test(arguments: [
    ["lint", "--help"], ["lint", "-h"], ["help", "lint"], ["--help", "lint"], ["lint", "a.md", "-sh", "--nonsense"],
  ])
  func helpOfACommand(_ words: [String]) throws {
    guard case .help(let text) = try tool.parse(words, width: 60) else { throw NotRun() }
    #expect(text == tool.help(for: Lint.command, width: 60))
  }

  @Test func theWidthIsAskedForOnlyWhenHelpIsPrinted() throws {
    func width() -> Int {
      Issue.record("asked for the width")
      return 80
    }
    _ = try tool.parse(["lint", "a.md"], width: width())
    _ = try tool.parse(["--version"], width: width())
  }

  /// Every command line of up to three odd words is read or refused in one line, and what is read decodes.
  @Test func anyWordsAreReadOrRefused() {
    let words = [
      "", "-", "--", "---", "-=", "--=", "--=x", "-s=", "-o=", "--output=", "-j", "-ss", "=", ",", "--select=,", "-é",
      "--é=\u{0}", "\u{1F468}\u{200D}", "lint", "diff", "x", "-h", "--version", "\n",
    ]
    for first in words {
      for second in words {
        for third in words {
          for line in [[first, second, third], ["lint", first, second, third]] {
            do throws(UsageError) {
              guard case .run("lint", let arguments) = try tool.parse(line) else { continue }
              _ = (arguments[Lint.output], arguments[Lint.jobs], arguments[Lint.select], arguments[Lint.paths])
            } catch {
              #expect(!error.message.contains("\n"))
            }
          }
        }
      }
    }
  }

  @Test func aKeyTheCommandDoesNotListTraps() async {
    await #expect(processExitsWith: .failure) { _ = try run("search", "a")[Diff.old] }
  }
}
