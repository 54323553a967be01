internal import CommandKit
internal import IdeaCatalog
internal import IdeaLint
internal import TextBasics

/// `ideacat init`: writes a configuration.
enum InitCommand {
  static let folder = Key<String?>.operand(
    "FOLDER", default: "this folder", help: "The folder to write it to, and to look for ideas in.")
  static let force = Key<Bool>.flag("force", help: "Write it over the one that is there.")
  static let print = Key<Bool>.flag("print", help: "Print it, and write nothing.")

  static let command = Command(
    name: "init", abstract: "Write a configuration to begin with.",
    discussion: """
      Writes .ideacat.json, which says what holds anyway; change what is to be otherwise. Where all ideas in the folder \
      follow one template it says so, and new files are taken for that too. Documentation/Configuration.md tells all keys.
      """,
    section: CommandSection.check, rows: [folder.row, force.row, print.row, InputOptions.jobs.row],
    examples: [
      Command.Example("Begin in this folder.", "ideacat init"),
      Command.Example("Look at it first.", "ideacat init --print"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let folder = FilePath(arguments[folder] ?? ".")
    let path = folder.appending(Array(ConfigurationFinder.fileName.utf8))
    let files = session.environment.files
    if !arguments[force], !arguments[print], (try? files.status(of: path)) != nil {
      return session.fail("\(path.text): is there already; --force writes over it")
    }
    guard let guess = guess(in: folder, arguments, &session) else { return }
    let document = document(guess)
    guard !arguments[print] else { return session.print(document: document) }
    do throws(SystemError) {
      try files.replace(path, with: document)
      session.say("wrote \(path.text) \(guess.reason); 'ideacat config' shows what is in force")
    } catch {
      session.fail("cannot write \(path.text): \(error.reason)")
    }
  }

  /// What was found out about the template of a folder.
  private struct Guess {
    /// The one template of all files with ideas.
    var template: TemplateKind?
    /// In words.
    var reason: String
  }

  /// The template that the files with ideas in a folder follow; `nil` where the folder cannot be read, which is said.
  private static func guess(in folder: FilePath, _ arguments: Arguments, _ session: inout Session) -> Guess? {
    var walker = FolderWalker(session.environment.files, excluded: [])
    do throws(SystemError) {
      let status = try session.environment.files.status(of: folder)
      guard status.kind == .folder else {
        session.fail("\(folder.text): is no folder")
        return nil
      }
      _ = walker.add(folder: folder, status)
    } catch {
      session.fail("\(folder.text): \(error.reason)")
      return nil
    }
    let found = session.read(walker.inputs, of: arguments) { source in
      let file = IdeaFile(source)
      return file.ideas.isEmpty ? nil : TemplateKind(file.sourceFile)
    }
    let kinds = found.compactMap { $0 }
    guard let first = kinds.first else { return Guess(reason: "for any template, as no file has ideas yet") }
    guard kinds.allSatisfy({ $0 == first }) else {
      return Guess(reason: "for files of several templates")
    }
    let files = kinds.count == 1 ? "the file with ideas follows" : "all \(kinds.count) files with ideas follow"
    return Guess(template: first, reason: "for the template \(first.rawValue), which \(files)")
  }

  private static func document(_ guess: Guess) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field(ConfigurationKey.template.rawValue, guess.template?.rawValue ?? "auto")
    json.field(ConfigurationKey.failOn.rawValue, LintSettings().failOn.rawValue)
    json.field(ConfigurationKey.ignore.rawValue, [])
    json.field(ConfigurationKey.exclude.rawValue, [])
    json.object(ConfigurationKey.options.rawValue) { _ in }
    json.endObject()
    return json.bytes
  }
}
