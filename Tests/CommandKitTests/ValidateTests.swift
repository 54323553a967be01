import CommandKit
import Testing

@Suite struct ValidateTests {
  /// The complaints about a tool with one command, less the words that name it.
  private func problems(_ rows: [OptionRow], examples: [Command.Example] = []) -> [String] {
    let command = Command(name: "do", abstract: "Do it.", rows: rows, examples: examples)
    let tool = CommandLineTool(name: "t", abstract: "A tool.", version: "1", commands: [command])
    return tool.validate().map { $0.hasPrefix("t do: ") ? String($0.dropFirst(6)) : $0 }
  }

  @Test func theSampleIsSound() {
    #expect(tool.validate() == [])
  }

  @Test func namesAreUnique() {
    let one = Key<Bool>.flag("one", "o", help: "One.").row
    let two = Key<Bool>.flag("one", "x", help: "Two.").row
    let three = Key<Bool>.flag("three", "o", help: "Three.").row
    #expect(problems([one, two]) == ["--one is declared twice"])
    #expect(problems([one, three]) == ["-o is declared twice"])
    #expect(problems([Key<Bool>.flag("version", help: "Mine.").row]) == ["--version is declared twice"])
    #expect(problems([Key<Bool>.flag("host", "h", help: "Mine.").row]) == ["-h is declared twice"])
  }

  @Test func wordingIsChecked() {
    #expect(problems([Key<Bool>.flag("One", help: "One.").row]) == ["--One: the name is not in lower case"])
    #expect(problems([Key<Bool>.flag("one", "1", help: "One.").row]) == ["--one: the short name is not a letter"])
    #expect(problems([Key<Bool>.flag("one", help: "One").row]) == ["--one: the help does not end with '.'"])
    #expect(
      problems([Key<String?>.option("one", value: "file", help: "One.").row])
        == ["--one: the placeholder is not in upper case"])
  }

  @Test func operandsStandInAnOrderThatCanBeRead() {
    let all = Key<[String]>.operands("PATH", help: "Paths.").row
    let one = Key<String>.operand("RULE", help: "A rule.").row
    let maybe = Key<String?>.operand("TOPIC", help: "A topic.").row
    #expect(problems([one, maybe, all]) == [])
    #expect(problems([all, maybe]) == ["PATH takes all operands, so it must be the last"])
    #expect(problems([maybe, one]) == ["RULE must be there, so it cannot follow TOPIC, which need not"])
    #expect(problems([one, one]) == ["RULE is declared twice"])
  }

  @Test func examplesAreUnderstood() {
    let rows = [
      Key<String?>.option("title", value: "TEXT", help: "A title.").row,
      Key<String>.operand("RULE", help: "A rule.").row,
    ]
    func problem(_ line: String) -> [String] { problems(rows, examples: [Command.Example("Try it.", line)]) }
    #expect(problem("t do MI001") == [])
    #expect(problem("t do --title 'two words' \"MI 001\" | jq .[]") == [])
    #expect(problem("t do --title '' MI001 > out.txt") == [])
    #expect(problem("s do MI001") == ["the example 's do MI001' does not call t"])
    #expect(problem("t do one two") == ["the example 't do one two' is refused: t do: unexpected argument 'two'"])
  }

  @Test func commandsAreChecked() {
    let commands = [
      Command(name: "Do", abstract: "Do it", rows: []), Command(name: "help", abstract: "Mine.", rows: []),
    ]
    #expect(
      CommandLineTool(name: "t", abstract: "A tool.", version: "1", commands: commands).validate() == [
        "command 'help' is declared twice", "t Do: the name is not in lower case",
        "t Do: the abstract does not end with '.'",
      ])
  }
}
