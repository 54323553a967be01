import CommandKit
import Testing

@Suite struct ComplaintTests {
  @Test func unknownOptions() {
    #expect(
      complaint("lint", "--fromat", "json") == "ideacat lint: unknown option '--fromat'; did you mean '--format'?")
    #expect(complaint("lint", "--fromat=json") == "ideacat lint: unknown option '--fromat'; did you mean '--format'?")
    #expect(complaint("lint", "--colour", "x") == "ideacat lint: unknown option '--colour'; did you mean '--color'?")
    #expect(complaint("lint", "--nonsense") == "ideacat lint: unknown option '--nonsense'")
    #expect(complaint("lint", "--Strict") == "ideacat lint: unknown option '--Strict'; did you mean '--strict'?")
    #expect(complaint("lint", "-x") == "ideacat lint: unknown option '-x'")
    #expect(complaint("lint", "-sxf") == "ideacat lint: unknown option '-x' in '-sxf'")
    #expect(complaint("lint", "-limit") == "ideacat lint: unknown option '-l' in '-limit'; did you mean '--limit'?")
    #expect(complaint("--nonsense") == "ideacat: unknown option '--nonsense'")
  }

  @Test func namesAreNeverAbbreviated() {
    #expect(complaint("lint", "--form", "json") == "ideacat lint: unknown option '--form'; did you mean '--format'?")
    #expect(complaint("lin") == "ideacat: unknown command 'lin'; did you mean 'lint'?")
  }

  @Test func hiddenOptionsAreNotSuggested() {
    #expect(complaint("lint", "--trcae") == "ideacat lint: unknown option '--trcae'")
  }

  @Test func optionsBeforeTheCommand() {
    #expect(
      complaint("--fix", "lint") == "ideacat: '--fix' belongs after the name of the command: 'ideacat lint --fix'")
    #expect(
      complaint("--limit=3", "a", "list")
        == "ideacat: '--limit' belongs after the name of the command: 'ideacat list --limit=3'")
    #expect(
      complaint("--limit=3") == "ideacat: '--limit' belongs after the name of the command: 'ideacat lint --limit=3'")
  }

  @Test func unknownCommands() {
    #expect(complaint("lnit") == "ideacat: unknown command 'lnit'; did you mean 'lint'?")
    #expect(complaint("frobnicate", "--help") == "ideacat: unknown command 'frobnicate'")
    #expect(complaint("-") == "ideacat: unknown command '-'")
    #expect(complaint("help", "serach") == "ideacat: unknown command 'serach'; did you mean 'search'?")
  }

  @Test func valuesThatAreMissingOrTooMany() {
    #expect(complaint("lint", "--output") == "ideacat lint: '--output' needs a value")
    #expect(complaint("lint", "-so") == "ideacat lint: '--output' needs a value")
    #expect(complaint("lint", "-f") == "ideacat lint: '--format' needs a value: text, json, github")
    #expect(
      complaint("lint", "--output", "--fix")
        == "ideacat lint: '--output' needs a value; write '--output=--fix' to give it that one")
    #expect(complaint("lint", "--output", "--", "x") == "ideacat lint: '--output' needs a value")
    #expect(complaint("lint", "--strict=yes") == "ideacat lint: '--strict' doesn't take a value, but got 'yes'")
    #expect(complaint("lint", "--strict=") == "ideacat lint: '--strict' doesn't take a value, but got ''")
    #expect(complaint("lint", "-s=yes") == "ideacat lint: '--strict' doesn't take a value, but got 'yes'")
    #expect(complaint("lint", "--help=x") == "ideacat lint: '--help' doesn't take a value, but got 'x'")
  }

  @Test func valuesThatAreNotAccepted() {
    #expect(
      complaint("lint", "--format", "jsn")
        == "ideacat lint: invalid value 'jsn' for '--format' (choose from text, json, github); did you mean 'json'?")
    #expect(
      complaint("lint", "-fxml") == "ideacat lint: invalid value 'xml' for '--format' (choose from text, json, github)")
    #expect(
      complaint("lint", "--format=") == "ideacat lint: empty value for '--format' (choose from text, json, github)")
    for value in ["0", "65", "many", "1.5", "99999999999999999999"] {
      #expect(
        complaint("lint", "--jobs", value)
          == "ideacat lint: invalid value '\(value)' for '--jobs'; expected a whole number from 1 to 64")
    }
    #expect(
      complaint("lint", "--limit=-1")
        == "ideacat lint: invalid value '-1' for '--limit'; expected a whole number from 0 up")
    #expect(complaint("list", "-nx") == "ideacat list: invalid value 'x' for '--limit'; expected a whole number")
    #expect(
      complaint("lint", "--kinds", "ideas,mentor")
        == "ideacat lint: invalid value 'mentor' for '--kinds' (choose from ideas, mentors); did you mean 'mentors'?")
    #expect(complaint("lint", "--select", "MI001,,MI002") == "ideacat lint: empty value for '--select'")
    #expect(complaint("lint", "--select=") == "ideacat lint: empty value for '--select'")
    #expect(
      complaint("list", "projects") == "ideacat list: invalid value 'projects' for TOPIC (choose from ideas, mentors)")
  }

  @Test func operandsThatAreMissingOrTooMany() {
    #expect(complaint("diff", "a") == "ideacat diff: missing NEW")
    #expect(complaint("diff") == "ideacat diff: missing OLD")
    #expect(complaint("search") == "ideacat search: missing WORD")
    #expect(complaint("diff", "a", "b", "c") == "ideacat diff: unexpected argument 'c'")
    #expect(complaint("help", "lint", "list") == "ideacat help: unexpected argument 'list'")
  }

  @Test func whatWasTypedIsMadeVisible() {
    #expect(complaint("lint", "--a\u{1B}[2Jb") == "ideacat lint: unknown option '--a\\u{1B}[2Jb'")
    #expect(complaint("a\nb\u{202E}") == "ideacat: unknown command 'a b\\u{202E}'")
  }

  @Test func theTextIsTwoLines() {
    let error = UsageError(caller: "ideacat lint", problem: "missing PATH")
    #expect(error.text == "ideacat lint: missing PATH\nsee 'ideacat lint --help'\n")
  }

  @Test func commandsComplainInTheSameWords() throws {
    let arguments = try run("lint", "--select", "MI01")
    #expect(
      arguments.unknownValue("MI01", for: Lint.select, known: ["MI001", "MI105"]).message
        == "ideacat lint: invalid value 'MI01' for '--select' (choose from MI001, MI105); did you mean 'MI001'?")
    #expect(arguments.usageError("'--fix' and '--diff' exclude each other").hint == "see 'ideacat lint --help'")
  }
}
