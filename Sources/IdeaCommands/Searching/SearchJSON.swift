internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import IdeaSearch
internal import TextBasics

/// Hits for programs.
enum SearchJSON {
  /// What can be picked with `--json`: a key of an idea, or something about the hit.
  enum Field: Hashable {
    case idea(IdeaJSON.Key)
    case score, matchedFields, location

    /// All of them, by name.
    static let all = (IdeaJSON.Key.allCases.map(Field.idea) + [.score, .matchedFields, .location])
      .sorted { $0.optionText < $1.optionText }
  }

  /// One object with the number of ideas found and those printed.
  static func document(of answer: SearchAnswer, _ form: IdeaJSON) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("schemaVersion", CatalogJSONWriter.schemaVersion)
    json.field("total", answer.total)
    json.array("corrections", of: answer.corrections) { json, correction in
      json.beginObject()
      json.field("typed", correction.typed)
      json.field("used", correction.used)
      json.endObject()
    }
    json.array("hits", of: answer.hits) { json, hit in
      json.beginObject()
      json.field("score", hit.hit.score)
      json.field("matchedFields", hit.hit.matchedFields.map(\.name))
      json.key("idea")
      form.write(hit.idea, to: &json)
      json.endObject()
    }
    json.endObject()
    return json.bytes
  }

  /// A list of objects that have the fields asked for and no others.
  ///
  /// - Parameter asLines: Whether each stands on a line of its own, and no list around them.
  static func picked(_ fields: [Field], of answer: SearchAnswer, _ form: IdeaJSON, asLines: Bool) -> [UInt8] {
    var json = JSONWriter(style: asLines ? .compact : .pretty)
    if !asLines { json.beginArray() }
    for (idea, hit) in answer.hits {
      json.beginObject()
      for field in fields {
        switch field {
        case .idea(let key): form.writeField(key, of: idea, to: &json)
        case .score: json.field("score", hit.score)
        case .matchedFields: json.field("matchedFields", hit.matchedFields.map(\.name))
        case .location: json.field("location", idea.location)
        }
      }
      json.endObject()
    }
    if !asLines { json.endArray() }
    return json.bytes
  }
}

extension SearchJSON.Field: OptionValue {
  static func parse(_ text: String) -> Self? { all.first { $0.optionText == text } }

  static var choices: [String]? { all.map(\.optionText) }

  var optionText: String {
    switch self {
    case .idea(let key): key.rawValue
    case .score: "score"
    case .matchedFields: "matchedFields"
    case .location: "location"
    }
  }
}
