internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import TextBasics

/// `ideacat new`: an idea to be filled in.
enum NewCommand {
  static let template = Key<ExportKeys.TemplateName?>.option(
    "template", value: "TEMPLATE", default: "lfx", help: "Take the labels of this template.")
  static let project = Key<String?>.option(
    "project", value: "NAME", help: "Put the idea below the heading of this project.")
  static let title = Key<String?>.option("title", value: "TEXT", help: "Give the idea this title.")
  static let output = Key<String?>.option(
    "output", "o", value: "FILE", default: "standard output", help: "Write to this file, which must not be there yet.")
  static let force = Key<Bool>.flag("force", help: "Write over the file that is there.")

  static let command = Command(
    name: "new", abstract: "Write a new idea to be filled in.",
    discussion: """
      All labels of the template are there, in its order. 'lint' then says what is left to be done: it asks for each value \
      that only a person can know, and for nothing else.
      """,
    section: CommandSection.check, rows: [template.row, project.row, title.row, output.row, force.row],
    examples: [
      Command.Example(
        "Begin an idea for LFX Mentorship.", "ideacat new --project Karmada --title 'Collect metrics' -o idea.md"),
      Command.Example("Begin a page for Google Summer of Code.", "ideacat new --template gsoc --output gsoc-2027.md"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let writer = SkeletonWriter(
      template: arguments[template]?.template ?? .lfx, project: arguments[project], title: arguments[title])
    guard let name = arguments[output], name != "-" else { return session.print(document: writer.markdown()) }
    let path = FilePath(name)
    let files = session.environment.files
    if !arguments[force], (try? files.status(of: path)) != nil {
      return session.fail("\(path.text): is there already; --force writes over it")
    }
    do throws(SystemError) {
      try files.replace(path, with: writer.markdown())
    } catch {
      session.fail("cannot write \(path.text): \(error.reason)")
    }
  }
}
