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
      json.summaryFields(of: idea)
      json.endObject()
    }
    json.array("removed", of: diff.removed) { json, idea in
      json.beginObject()
      json.summaryFields(of: idea)
      json.endObject()
    }
    json.array("changed", of: diff.changed) { json, change in
      json.beginObject()
      json.summaryFields(of: change.new)
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
}
