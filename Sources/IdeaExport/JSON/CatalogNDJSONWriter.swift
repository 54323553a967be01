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
    var json = JSONWriter(style: .compact, reserving: 4_096 * ideas.count)
    for idea in ideas { form.write(idea, to: &json) }
    return json.bytes
  }
}
