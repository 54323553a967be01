internal import CommandKit
internal import IdeaCatalog

/// The options of `export` that say what is written, and where.
enum ExportKeys {
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

  /// The shape that somebody else's tool reads.
  enum Preset: String, CaseIterable, OptionValue {
    case lfxExport = "lfx-export"
    case lfxTracking = "lfx-tracking"

    /// What files of the preset are.
    var format: Format { self == .lfxExport ? .json : .csv }
  }

  /// A template by its name.
  struct TemplateName: OptionValue {
    let template: Template

    static func parse(_ text: String) -> TemplateName? { Template.named(text).map(TemplateName.init) }

    static var choices: [String]? { Template.all.map(\.name) }

    var optionText: String { template.name }
  }

  static let format = Key<Format?>.option(
    "format", "f", value: "FORMAT", default: "what --template, --preset or the name of --output says, else json",
    help: "Choose what to write.", section: "Output")
  static let template = Key<TemplateName?>.option(
    "template", value: "TEMPLATE", default: "gsoc for its ideas, else lfx",
    help: "Write Markdown in this template; issue-form is the body of one proposal.", section: "Output")
  static let preset = Key<Preset?>.option(
    "preset", value: "PRESET", help: "Write the JSON or the CSV of cncf/mentoring's automation.", section: "Output")
  static let ids = Key<[String]>.repeated(
    "id", value: "ID", help: "Write only the idea with this id or slug.", section: "Output")
  static let output = Key<String?>.option(
    "output", "o", value: "FILE", default: "standard output",
    help: "Write to this file; it is replaced as a whole or not at all.", section: "Output")
}
