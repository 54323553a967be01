internal import IdeaCatalog
internal import TextBasics

/// Changes for programs.
enum DiffJSON {
  /// One JSON object.
  static func document(of diff: CatalogDiff) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("schemaVersion", "1.0")
    json.array("added", of: diff.added) { json, idea in
      json.beginObject()
      write(idea, to: &json)
      json.endObject()
    }
    json.array("removed", of: diff.removed) { json, idea in
      json.beginObject()
      write(idea, to: &json)
      json.endObject()
    }
    json.array("changed", of: diff.changed) { json, change in
      json.beginObject()
      write(change.new, to: &json)
      json.field("oldId", change.old.id)
      json.array("changes", of: change.fields) { json, field in
        json.beginObject()
        json.field("field", field.field)
        json.field("removed", field.removed)
        json.field("added", field.added)
        json.endObject()
      }
      json.endObject()
    }
    json.field("unchangedCount", diff.unchangedCount)
    json.endObject()
    return json.bytes
  }

  private static func write(_ idea: Idea, to json: inout JSONWriter) {
    json.field("id", idea.id)
    json.field("title", idea.title)
    json.field("project", idea.project)
    json.field("term", idea.termName)
    json.field("location", idea.location)
  }
}
