internal import IdeaCatalog
internal import TextBasics

// The values of an idea that are objects or lists.
extension IdeaJSON {
  static func write(_ term: Term?, to json: inout JSONWriter) {
    guard let term else { return json.null() }
    json.beginObject()
    json.field("year", term.year)
    json.field("number", term.number)
    json.field("label", term.label)
    json.endObject()
  }

  func write(_ text: LongText?, to json: inout JSONWriter) {
    guard let text else { return json.null() }
    json.beginObject()
    json.field("text", text.text)
    let markdown = text.markdown
    json.field("markdown", markdown)
    json.field("html", LongText.html(of: markdown))
    json.endObject()
  }

  func write(_ skills: [Skill], to json: inout JSONWriter) {
    json.beginArray()
    for skill in skills {
      json.beginObject()
      json.field("text", skill.text)
      json.field("name", skill.name)
      json.endObject()
    }
    json.endArray()
  }

  func write(_ mentors: [Mentor], to json: inout JSONWriter) {
    json.beginArray()
    for mentor in mentors { write(mentor, to: &json) }
    json.endArray()
  }

  func write(_ mentor: Mentor, to json: inout JSONWriter) {
    let mentor = mentor.published(includingEmail: includeEmails)
    json.beginObject()
    json.field("name", mentor.name)
    json.field("github", mentor.github)
    json.field("role", mentor.role)
    json.field("lfid", mentor.lfid)
    json.field("affiliation", mentor.affiliation)
    json.field("profileUrl", mentor.profileURL)
    if includeEmails { json.field("email", mentor.email) }
    json.endObject()
  }

  func write(_ links: [Link], to json: inout JSONWriter) {
    json.beginArray()
    for link in links { json.string(link.url) }
    json.endArray()
  }

  func write(_ size: ProjectSize?, to json: inout JSONWriter) {
    guard let size else { return json.null() }
    json.beginObject()
    json.field("text", size.text)
    json.field("hours", size.hours)
    json.endObject()
  }

  func write(_ fields: [OtherField], to json: inout JSONWriter) {
    json.beginArray()
    for field in fields {
      let field = field.published(includingEmail: includeEmails)
      json.beginObject()
      json.field("label", field.label)
      json.field("text", field.text)
      json.endObject()
    }
    json.endArray()
  }
}
