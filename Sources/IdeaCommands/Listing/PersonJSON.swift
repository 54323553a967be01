internal import IdeaCatalog
internal import TextBasics

/// A mentor and what they mentor, for programs.
enum PersonJSON {
  /// One JSON object; `emails` is there only when they are asked for.
  static func document(of person: Person, includingEmails: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("schemaVersion", "1.0")
    json.object("mentor") { json in
      json.field("name", person.name)
      json.field("github", person.handle)
      if includingEmails { json.field("emails", person.emails) }
      json.field("conflicts", person.conflicts)
      json.field("projects", person.projects)
      json.field("terms", person.terms)
      json.field("skills", person.skills)
      json.array("mentorsWith", of: person.colleagues) { json, colleague in
        json.beginObject()
        json.field("name", colleague.name)
        json.field("github", colleague.handle)
        json.field("ideaCount", colleague.ideaCount)
        json.endObject()
      }
      json.array("ideas", of: person.ideas) { json, idea in
        json.beginObject()
        json.summaryFields(of: idea)
        json.endObject()
      }
    }
    json.endObject()
    return json.bytes
  }
}
