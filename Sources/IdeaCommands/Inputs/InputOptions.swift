internal import CommandKit

/// The options that say what to read; each command lists those it has.
enum InputOptions {
  private static let section = "Input"
  private static let fallback = "ideas/ if it is there, else this folder"

  static let paths = Key<[String]>.operands(
    "PATH", default: fallback, help: "Files and folders to read; - is standard input.")

  /// The same for a command whose operands are something else.
  static let pathsIn = Key<[String]>.repeated(
    "in", value: "PATH", default: fallback, help: "Read this file or folder; - is standard input.", section: section)

  static let exclude = Key<[String]>.repeated(
    "exclude", value: "GLOB", help: "Leave out files and folders that match; ** spans folders.", section: section)

  static let standardInputPath = Key<String?>.option(
    "stdin-path", value: "NAME", default: "<stdin>",
    help: "Take standard input for the file of this name, from which programme and term are read.", section: section)

  static let jobs = Key<Int?>.option(
    "jobs", "j", value: "N", in: 1...256, default: "the number of cores, 1 for less than 250 KB",
    help: "Set the most threads; the output is the same with any.", section: section)

  /// What mentors, exports and pages leave out unless it is asked for.
  static let includeEmails = Key<Bool>.flag(
    "include-emails", help: "Print the e-mail addresses of mentors, which are private.", section: "Output")

  /// The rows that every command has which reads files.
  static let commonRows = [exclude.row, standardInputPath.row, jobs.row]
}
