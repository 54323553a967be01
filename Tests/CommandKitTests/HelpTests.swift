import CommandKit
import Testing

@Suite struct HelpTests {
  @Test func ofTheTool() {
    #expect(
      tool.help() == """
        Read and check mentorship ideas.

        Usage: ideacat COMMAND [OPTIONS] [ARGUMENTS]

        Check:
          lint    Check idea files.

        Read:
          diff    Compare two catalogs.
          list    List ideas.
          search  Find ideas.
          help    Print help, also for one command.

        Global options:
              --color WHEN  Choose when to colour. [default: auto]
          -q, --quiet       Print results only.
          -h, --help        Print help.
          -V, --version     Print the version.

        Exit status:
          0  done
          1  findings
          2  usage or configuration error

        Run 'ideacat help COMMAND' for the options of one command.

        """)
  }

  @Test func ofACommand() {
    #expect(
      tool.help(for: Lint.command) == """
        Check idea files.

        Usage: ideacat lint [OPTIONS] [PATH...]

        Reads every file and says what is wrong in it.

        Rules are turned off by a comment:

          <!-- ideacat-disable MI001 -->

        Arguments:
          [PATH...]              Files or folders to read; - is standard input.
                                 [default: ideas/]

        Options:
          -s, --strict           Treat warnings as errors.
              --fix              Repair what can be repaired safely.
          -j, --jobs N           Set the number of threads. [default: the number of
                                 cores]
              --limit N          Set the most to print. [default: 20]
              --select RULE,...  Check these rules only, by their identifiers or by
                                 their names. [default: all]
          -k, --kinds KIND,...   Check these kinds only. [choices: ideas, mentors]
              --exclude GLOB     Leave out what matches. [repeatable]

        Output:
          -f, --format FORMAT    Choose how findings are printed. [default: text]
                                 [choices: text, json, github]
          -o, --output FILE      Write to a file.

        Global options:
              --color WHEN       Choose when to colour. [default: auto]
          -q, --quiet            Print results only.
          -h, --help             Print help.
          -V, --version          Print the version.

        Examples:
          # Check all files below a folder.
          $ ideacat lint ideas

          # Repair one file.
          $ ideacat lint --fix a.md

        """)
  }

  @Test func ofACommandWithOperandsOnlyInANarrowWindow() {
    #expect(
      tool.help(for: Search.command, width: 40) == """
        Find ideas.

        Usage: ideacat search [OPTIONS] WORD...

        Arguments:
          WORD...           Words to find.

        Global options:
              --color WHEN  Choose when to
                            colour. [default:
                            auto]
          -q, --quiet       Print results only.
          -h, --help        Print help.
          -V, --version     Print the version.

        """)
  }

  @Test(arguments: [40, 50, 60, 72, 80, 100, 200])
  func linesFitTheWidth(_ width: Int) {
    for page in [tool.help(width: width), tool.help(for: Lint.command, width: width)] {
      for line in page.split(separator: "\n") where !line.contains("<!--") {
        #expect(line.count <= width)
        #expect(line.last != " ")
      }
    }
  }

  @Test func aLabelTooLongHasALineOfItsOwn() {
    let key = Key<String?>.option("a-name-that-is-far-too-long", value: "VALUE", help: "Does something.")
    let command = Command(name: "x", abstract: "Do it.", rows: [key.row])
    #expect(
      CommandLineTool(name: "t", abstract: "A tool.", version: "1", commands: [command]).help(for: command) == """
        Do it.

        Usage: t x [OPTIONS]

        Options:
              --a-name-that-is-far-too-long VALUE
                         Does something.

        Global options:
          -h, --help     Print help.
          -V, --version  Print the version.

        """)
  }

  @Test func commandsWithoutASectionComeFirst() {
    let commands = [
      Command(name: "b", abstract: "B.", section: "More", rows: []), Command(name: "a", abstract: "A.", rows: []),
    ]
    let help = CommandLineTool(name: "t", abstract: "A tool.", version: "1", commands: commands).help()
    #expect(
      help.contains("\n\nCommands:\n  a     A.\n  help  Print help, also for one command.\n\nMore:\n  b     B.\n"))
  }
}
