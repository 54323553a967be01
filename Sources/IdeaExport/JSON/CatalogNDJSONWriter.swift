package import IdeaCatalog
internal import TextBasics

/// Writes ideas as NDJSON: one object a line, with the keys it has in the JSON document.
package struct CatalogNDJSONWriter: Sendable {
  private let form: IdeaJSON

  /// Creates a writer.
  ///
  /// - Parameter includeEmails: Whether mentors have their addresses.
  package init(includeEmails: Bool = false) {
    self.form = IdeaJSON(includeEmails: includeEmails)
  }

  /// The lines in UTF-8, each with a final line feed.
  package func lines(of ideas: [Idea]) -> [UInt8] {
    var bytes: [UInt8] = []
    write(ideas) { bytes += $0 }
    return bytes
  }

  /// Writes the lines in pieces, each given away as soon as it is there.
  package func write(_ ideas: [Idea], to sink: ([UInt8]) -> Void) {
    var json = JSONWriter(style: .compact, reserving: 2 * CatalogJSONWriter.pieceSize)
    for idea in ideas {
      form.write(idea, to: &json)
      if json.output.bytes.count >= CatalogJSONWriter.pieceSize { sink(json.takeBytes()) }
    }
    sink(json.takeBytes())
  }
}
