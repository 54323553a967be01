internal import MarkdownSyntax
internal import TextBasics

/// Finds the sections of an outline that are ideas.
enum IdeaFinder {
  /// The sections that own labelled fields enough, with their fields; sections with several titles of their own are split.
  ///
  /// - Parameter isTitled: Whether a title stands before the text: what is no list of ideas may be one.
  static func ideas(in outline: inout Outline, _ document: Document, isTitled: Bool) -> [Int] {
    var ideas: [Int] = []
    var parts: [Int: [SectionPart]] = [:]
    var reader = FieldReader()
    var titles = InlineTitles()
    for index in outline.sections.indices where !outline.sections[index].isSample {
      let fields = reader.fields(of: outline.sections[index].body, in: document)
      outline.sections[index].fields = fields
      let isIdea = isIdea(fields, in: document, hasHeading: outline.sections[index].heading > 0)
      if isIdea { ideas.append(index) }
      if mayHoldSeveral(outline.sections[index], fields, isIdea: isIdea) {
        let own = titles.parts(of: outline.sections[index], in: document) {
          Self.isIdea($0, in: document, hasHeading: true)
        }
        if !own.isEmpty { parts[index] = own }
      }
    }
    if isTitled, ideas.isEmpty, parts.isEmpty, isIdea(outline.sections[0].fields, in: document, hasHeading: true) {
      return [0]
    }
    if ideas.isEmpty, parts.isEmpty { parts = rows(in: outline, document) }
    return parts.isEmpty ? ideas : split(&outline, parts, document)
  }

  /// Splits sections, and tells the ideas among all sections.
  private static func split(
    _ outline: inout Outline, _ parts: [Int: [SectionPart]], _ document: Document
  ) -> [Int] {
    outline.split(parts)
    var ideas: [Int] = []
    var reader = FieldReader()
    for index in outline.sections.indices where !outline.sections[index].isSample {
      let section = outline.sections[index]
      if section.start == nil { outline.sections[index].fields = reader.fields(of: section.body, in: document) }
      if section.start != nil
        || isIdea(outline.sections[index].fields, in: document, hasHeading: section.heading > 0)
      {
        ideas.append(index)
      }
    }
    return ideas
  }

  /// The ideas that stand in rows of tables, where a file has no others: beside ideas such a table is an overview.
  private static func rows(in outline: Outline, _ document: Document) -> [Int: [SectionPart]] {
    var parts: [Int: [SectionPart]] = [:]
    for (index, section) in outline.sections.enumerated() where !section.isSample {
      var rows: [SectionPart] = []
      var node = section.body.lowerBound
      while node < section.body.upperBound {
        if document.nodes[node].kind == .table { rows += ColumnTable.parts(of: node, in: document) }
        node = document.nodes.after(node)
      }
      if !rows.isEmpty { parts[index] = rows }
    }
    return parts
  }

  /// A section with fields of one idea holds no others; one of the file's structure, or with fields twice, may.
  private static func mayHoldSeveral(_ section: Outline.Section, _ fields: [FieldPlace], isIdea: Bool) -> Bool {
    if section.role == .prose || section.body.isEmpty { return false }
    guard isIdea, section.role == nil, section.heading > 0 else { return true }
    var once = Fields()
    var twice = Fields()
    for place in fields where place.carrier != .none {
      let field = Fields(place.field)
      if once.contains(field) { twice.formUnion(field) }
      once.formUnion(field)
    }
    return twice.count >= 2
  }

  /// Whether labelled fields make an idea: two different ones of those that ideas have, and not everyday words alone.
  private static func isIdea(_ fields: [FieldPlace], in document: Document, hasHeading: Bool) -> Bool {
    var known = Fields()
    var isSure = false
    var headings = 0
    var text: FieldPlace?
    var hints = 0
    for place in fields {
      guard place.carrier != .none else {
        text = place
        continue
      }
      if place.carrier == .heading { headings += 1 }
      let field = Fields(place.field)
      known.formUnion(field)
      if !field.isEmpty, place.strength > .weak { isSure = true }
      switch place.field {
      case .size, .difficulty, .prerequisites: hints += 1
      default: break
      }
    }
    // Text without any heading is an idea only when it leaves no doubt.
    if isSure, known.count >= (hasHeading ? 2 : 3) { return true }
    if isSure, hasHeading, hints >= 2 || hints >= 1 && !known.isDisjoint(with: .ofPeople) { return true }
    // Text, and below it headings that are labels: what is to be there at the end, what one can learn.
    guard hasHeading, headings >= 2, !known.isDisjoint(with: Fields.ofContent), let text else { return false }
    return !text.content(in: document).range.isEmpty
  }

  /// The fields that make an idea, as a set.
  private struct Fields: OptionSet {
    let rawValue: UInt8

    static let ofPeople = Fields([Fields(.mentors), Fields(.skills)])
    static let ofContent = Fields([Fields(.description), Fields(.expectedOutcome), Fields(.skills)])

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ field: Field) {
      switch field {
      case .description: rawValue = 1
      case .expectedOutcome: rawValue = 2
      case .skills: rawValue = 4
      case .mentors: rawValue = 8
      case .upstreamIssue: rawValue = 16
      case .lfxURL: rawValue = 32
      case .technologies: rawValue = 64
      default: rawValue = 0
      }
    }

    var count: Int { rawValue.nonzeroBitCount }
  }
}
