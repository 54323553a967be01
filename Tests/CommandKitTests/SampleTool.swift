import CommandKit
import Testing

// A small tool that has one of everything.

enum Format: String, CaseIterable, OptionValue {
  case text, json, github
}

enum Topic: String, CaseIterable, OptionValue {
  case ideas, mentors
}

enum Global {
  static let color = Key<String>.option("color", value: "WHEN", default: "auto", help: "Choose when to colour.")
  static let quiet = Key<Bool>.flag("quiet", "q", help: "Print results only.")
}

enum Lint {
  static let format = Key<Format>.option(
    "format", "f", value: "FORMAT", default: .text, help: "Choose how findings are printed.", section: "Output")
  static let output = Key<String?>.option(
    "output", "o", value: "FILE", help: "Write to a file.", section: "Output")
  static let strict = Key<Bool>.flag("strict", "s", help: "Treat warnings as errors.")
  static let fix = Key<Bool>.flag("fix", help: "Repair what can be repaired safely.")
  static let jobs = Key<Int?>.option(
    "jobs", "j", value: "N", in: 1...64, default: "the number of cores", help: "Set the number of threads.")
  static let limit = Key<Int>.option("limit", value: "N", in: 0...Int.max, default: 20, help: "Set the most to print.")
  static let select = Key<[String]>.list(
    "select", value: "RULE", default: "all", help: "Check these rules only, by their identifiers or by their names.")
  static let kinds = Key<[Topic]>.list("kinds", "k", value: "KIND", help: "Check these kinds only.")
  static let exclude = Key<[String]>.repeated("exclude", value: "GLOB", help: "Leave out what matches.")
  static let trace = Key<Bool>.flag("trace", help: "Print steps.", isHidden: true)
  static let paths = Key<[String]>.operands(
    "PATH", default: "ideas/", help: "Files or folders to read; - is standard input.")

  static let command = Command(
    name: "lint", abstract: "Check idea files.",
    discussion: """
      Reads every file and says what is wrong
      in it.

      Rules are turned off by a comment:

        <!-- ideacat-disable MI001 -->
      """,
    section: "Check",
    rows: [
      strict.row, fix.row, jobs.row, limit.row, select.row, kinds.row, exclude.row, trace.row, format.row, output.row,
      paths.row,
    ],
    examples: [
      Command.Example("Check all files below a folder.", "ideacat lint ideas"),
      Command.Example("Repair one file.", "ideacat lint --fix a.md"),
    ])
}

enum Diff {
  static let old = Key<String>.operand("OLD", help: "The catalog before.")
  static let new = Key<String>.operand("NEW", help: "The catalog after.")
  static let command = Command(
    name: "diff", abstract: "Compare two catalogs.", section: "Read", rows: [old.row, new.row])
}

enum List {
  static let topic = Key<Topic?>.operand("TOPIC", default: "ideas", help: "What to list.")
  static let limit = Key<Int?>.option("limit", "n", value: "N", help: "Set the most to print.")
  static let command = Command(name: "list", abstract: "List ideas.", section: "Read", rows: [limit.row, topic.row])
}

enum Search {
  static let words = Key<[String]>.operands("WORD", minimum: 1, help: "Words to find.")
  static let command = Command(name: "search", abstract: "Find ideas.", section: "Read", rows: [words.row])
}

let tool = CommandLineTool(
  name: "ideacat", abstract: "Read and check mentorship ideas.", version: "1.2.3",
  commands: [Lint.command, Diff.command, List.command, Search.command],
  globalRows: [Global.color.row, Global.quiet.row],
  exitStatuses: [(0, "done"), (1, "findings"), (2, "usage or configuration error")])

/// Parses words that must run a command.
func run(_ words: String...) throws -> Arguments {
  guard case .run(let command, let arguments) = try tool.parse(words) else { throw NotRun() }
  #expect(arguments.caller == "ideacat \(command)")
  return arguments
}

/// Parses words that must be refused, and gives the line that says why.
func complaint(_ words: String...) -> String? {
  let error = #expect(throws: UsageError.self) { try tool.parse(words) }
  return error?.message
}

struct NotRun: Error {}
