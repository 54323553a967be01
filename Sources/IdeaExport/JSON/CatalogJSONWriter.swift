package import IdeaCatalog
internal import TextBasics

/// Writes a catalog as one JSON document.
package struct CatalogJSONWriter: Sendable {
  /// The version of the shape; within a major version keys are only added.
  package static let schemaVersion = "1.0"

  /// The version of the program, as `generator` states it.
  private let version: String
  private let form: IdeaJSON

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - version: The version of the program.
  ///   - includeEmails: Whether mentors have their addresses.
  package init(version: String, includeEmails: Bool = false) {
    self.version = version
    self.form = IdeaJSON(includeEmails: includeEmails)
  }

  /// The document in UTF-8, indented by two blanks, with a final line feed.
  ///
  /// - Parameter ideas: Those of the catalog's ideas that are written; all without them.
  package func json(of catalog: Catalog, ideas: [Idea]? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    write(catalog, ideas: ideas) { bytes += $0 }
    return bytes
  }

  /// Writes the document in pieces that end with an idea, each given away as soon as it is there.
  ///
  /// - Parameter ideas: Those of the catalog's ideas that are written; all without them.
  package func write(_ catalog: Catalog, ideas: [Idea]? = nil, to sink: ([UInt8]) -> Void) {
    var json = JSONWriter(style: .pretty, reserving: 2 * Self.pieceSize)
    json.beginObject()
    json.field("schemaVersion", Self.schemaVersion)
    json.object("generator") { json in
      json.field("name", "ideacat")
      json.field("version", version)
    }
    json.array("sources", of: catalog.sources, write)
    json.array("ideas", of: ideas ?? catalog.ideas) { json, idea in
      form.write(idea, to: &json)
      if json.output.bytes.count >= Self.pieceSize { sink(json.takeBytes()) }
    }
    json.array("reports", of: catalog.reports) { json, report in form.write(report, to: &json) }
    json.endObject()
    sink(json.takeBytes())
  }

  /// About how many bytes are given away at once.
  static let pieceSize = 1 << 16

  private func write(_ json: inout JSONWriter, _ source: SourceFile) {
    json.beginObject()
    json.field("path", source.path)
    json.field("kind", source.kind.rawValue)
    json.field("program", source.program.rawValue)
    json.key("term")
    IdeaJSON.write(source.term, to: &json)
    json.field("ideas", source.ideaCount)
    json.endObject()
  }
}
