/// One thing that is asked of an idea: a leaf of a query.
struct Condition: Sendable {
  /// A way to meet it.
  enum Value: Sendable {
    /// A word, a phrase, or what words begin with, anywhere in the idea or in the field's text.
    case word(SearchWord)
    /// Words of a name.
    case name(NameFilter)
    case mentor(MentorFilter)
    case program(String)
    case years(NumberRange)
    case term(TermFilter)
    case size(SizeFilter)
    case presence(Presence)
    case id(IDFilter)

    /// Whether `*` stood behind it.
    var isBeginning: Bool {
      switch self {
      case .word(let word): word.isBeginning
      case .mentor(let filter): filter.isBeginning
      case .id(let filter): filter.isBeginning
      default: false
      }
    }
  }

  /// The field it asks about; `nil` for words that may stand anywhere.
  let field: QueryField?
  /// What was typed, a text for each value: without quotes and the `*` at the end.
  let texts: [String]
  /// Any of them will do.
  let values: [Value]
  /// Whether it was not typed so, but is another way to meet conditions that were.
  var isImplied = false

  /// The condition as one would type it.
  var text: String {
    let values = zip(texts, values).map { text, value in
      let typed = text + (value.isBeginning ? "*" : "")
      return text.contains { $0 == " " || $0 == "," || $0 == ":" } ? "\"\(typed)\"" : typed
    }
    return (field.map { "\($0.rawValue):" } ?? "") + values.joined(separator: ",")
  }

  /// Whether text is looked for, which can be misspelt.
  var isText: Bool {
    switch field {
    case nil, .skill, .tech, .mentor, .project, .subproject, .difficulty, .title: true
    default: false
    }
  }
}
