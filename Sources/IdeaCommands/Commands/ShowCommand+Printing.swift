internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import TextBasics

extension ShowCommand {
  /// Prints an idea in full.
  static func print(_ idea: Idea, _ arguments: Arguments, _ session: inout Session) {
    let includeEmails = arguments[InputOptions.includeEmails]
    switch arguments[format] {
    case .text:
      var page = session.page(arguments, labelWidth: IdeaPage.labelWidth)
      IdeaPage.write(idea, includingEmails: includeEmails, to: &page)
      session.print(text: page.writer.bytes)
    case .markdown:
      session.print(document: CatalogMarkdownWriter(includeEmails: includeEmails).markdown(of: [idea]))
    case .json:
      var json = JSONWriter()
      json.beginObject()
      json.field("schemaVersion", CatalogJSONWriter.schemaVersion)
      json.key("idea")
      IdeaJSON(includeEmails: includeEmails).write(idea, to: &json)
      json.endObject()
      session.print(document: json.bytes)
    }
  }

  /// Prints mentors and what they mentor; as Markdown, these ideas, and as JSON the first.
  static func print(_ people: [Person], _ arguments: Arguments, _ session: inout Session) {
    let includeEmails = arguments[InputOptions.includeEmails]
    switch arguments[format] {
    case .text:
      for (place, person) in people.enumerated() {
        var page = session.page(arguments, labelWidth: IdeaPage.labelWidth)
        IdeaPage.write(person, to: &page)
        if place > 0 { session.print(text: [UInt8(ascii: "\n")]) }
        session.print(text: page.writer.bytes)
      }
    case .markdown:
      session.print(
        document: CatalogMarkdownWriter(includeEmails: includeEmails).markdown(of: people.flatMap(\.ideas)))
    case .json:
      for person in people.prefix(1) {
        session.print(document: PersonJSON.document(of: person, includingEmails: includeEmails))
      }
    }
  }
}
