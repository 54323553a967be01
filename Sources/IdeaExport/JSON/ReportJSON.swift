package import IdeaCatalog
package import TextBasics

// Reports as JSON objects, with the keys of ideas where they mean the same.
extension IdeaJSON {
  /// Writes a report as an object.
  package func write(_ report: Report, to json: inout JSONWriter) {
    json.beginObject()
    json.field("title", report.title)
    json.key("contributor")
    write(report.contributor, to: &json)
    json.field("organization", report.organization)
    json.field("program", report.program.rawValue)
    json.key("term")
    Self.write(report.term, to: &json)
    json.key("mentors")
    write(report.mentors, to: &json)
    json.field("upstreamIssue", report.upstreamIssue?.url)
    json.key("links")
    write(report.links, to: &json)
    json.array("deliverables", of: report.deliverables) { json, text in json.string(text) }
    json.field("idea", report.ideaID)
    json.object("source") { json in
      json.field("path", report.path)
      json.field("line", report.lines.lowerBound)
      json.field("endLine", report.lines.upperBound)
    }
    json.endObject()
  }

  private func write(_ contributor: Report.Contributor?, to json: inout JSONWriter) {
    guard let contributor else { return json.null() }
    let person = Mentor(name: contributor.name, github: contributor.github).published(includingEmail: includeEmails)
    json.beginObject()
    json.field("name", person.name)
    json.field("github", person.github)
    json.endObject()
  }
}
