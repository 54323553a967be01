internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import TextBasics

/// `ideacat export`: the catalog in a form for others.
enum ExportCommand {
  /// What the catalog is written as.
  enum Format: String, CaseIterable, OptionValue {
    case json, ndjson, csv, markdown

    /// The format that files of this name have.
    init?(fileName: String) {
      switch fileName.utf8.split(separator: UInt8(ascii: ".")).last.map({ String(folding: String(Substring($0))) }) {
      case "json": self = .json
      case "ndjson", "jsonl": self = .ndjson
      case "csv": self = .csv
      case "md", "markdown": self = .markdown
      default: return nil
      }
    }
  }

  static let format = Key<Format?>.option(
    "format", "f", value: "FORMAT", default: "what the name of --output says, else json",
    help: "Choose what to write.", section: "Output")
  static let output = Key<String?>.option(
    "output", "o", value: "FILE", default: "standard output",
    help: "Write to this file; it is replaced as a whole or not at all.", section: "Output")

  static let command = Command(
    name: "export", abstract: "Write the catalog as JSON, NDJSON, CSV or Markdown.",
    discussion: """
      Nothing of what is written depends on time, place or threads: the same files give the same bytes.

      An output file stays as it is when something could not be read.
      """,
    section: CommandSection.publish,
    rows: InputOptions.commonRows + [format.row, output.row, InputOptions.includeEmails.row] + CSVKeys.rows
      + [InputOptions.paths.row],
    examples: [
      Command.Example("Write all ideas to a file.", "ideacat export --output ideas.json"),
      Command.Example("Write a line of JSON for each idea.", "ideacat export --format ndjson ideas/lfx"),
      Command.Example(
        "Write who mentors what, for a spreadsheet.", "ideacat export -f csv --csv-layout mentors --include-emails"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let name = arguments[output]
    let format = arguments[format] ?? name.flatMap(Format.init(fileName:)) ?? .json
    let csv = try CSVKeys.options(arguments, isCSV: format == .csv)
    let inputs = try session.inputs(arguments[InputOptions.paths], of: arguments)
    let catalog = Catalog(session.read(inputs, of: arguments) { IdeaFile($0) })
    let bytes = bytes(of: catalog, as: format, csv, includeEmails: arguments[InputOptions.includeEmails])
    if let name { session.write(bytes, to: FilePath(name)) } else { session.print(document: bytes) }
  }

  private static func bytes(
    of catalog: Catalog, as format: Format, _ csv: CSVOptions, includeEmails: Bool
  ) -> [UInt8] {
    switch format {
    case .json: CatalogJSONWriter(version: ProgramVersion.text, includeEmails: includeEmails).json(of: catalog)
    case .ndjson: CatalogNDJSONWriter(includeEmails: includeEmails).lines(of: catalog.ideas)
    case .csv: CatalogCSVWriter(csv).csv(of: catalog.ideas)
    case .markdown: CatalogMarkdownWriter(includeEmails: includeEmails).markdown(of: catalog.ideas)
    }
  }
}

extension Session {
  /// Puts the bytes in the place of a file, unless they lack what could not be read.
  fileprivate mutating func write(_ bytes: [UInt8], to path: FilePath) {
    guard status != .failure else {
      return say("\(path.text): not written, as not everything could be read")
    }
    do throws(SystemError) {
      try environment.files.replace(path, with: bytes)
    } catch {
      fail("\(path.text): \(error.reason)")
    }
  }
}
