internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let instructionTextLeft = Rule(
    id: "MI020", name: "instruction-text-left",
    summary: "What the template tells its readers to do was left in the idea.",
    rationale: """
      The templates say behind some labels what to write there. Who fills them in keeps that text now and then, and it is \
      read as part of the value: six ideas for Google Summer of Code 2026 repeat that two mentors are required. Text \
      beside it that only the template has, such as the names of its mentors, is MI001.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme], fix: .safe(changing: .mentors),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s): ↓#For GSoC, it is **required** to have at least 2 mentors with 1 being a primary mentor.
        - Ana Silva (@ana-silva, ana@example.org) - primary
        - Ben Okoro (@ben-okoro, ben@example.org)
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org) - ↓please use the same email address as you use on the platform
      """,
    ],
    good: [
      """
      ```
      - Mentor(s): # It is recommended to have at least 2 mentors
      ```

      #### Collect metrics

      - Description: Metrics are read one by one. It is recommended to have at least 2 nodes.
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
      """
    ]
  ) { file, reporter in
    let ideas = file.file.ideas
    for index in ideas.indices {
      let fields = ideas[index].fields
      for number in fields.indices where fields[number].field == .mentors && fields[number].carrier != .none {
        let record = fields[number]
        for place in InstructionText.places(in: record.value, of: file.file.source) {
          reporter.report(
            .remove, at: place, idea: index,
            edits: TextEdit.remove(InstructionText.whole(place, file.file.source.bytes.span), in: file.file))
        }
      }
    }
  }
}

/// What the templates tell about mentors, without the marks of emphasis in it.
private enum InstructionText {
  private static let phrases: [StaticString] = [
    "please use the same email", "use the same email address", "to have at least 2 mentors", "please add at least",
    "to have at least two mentors",
  ]

  /// Where such text stands in a value, from the words that begin its line or its remark to the end of the line; lines
  /// that MI001 reports are left out.
  static func places(in value: SourceRange, of source: SourceText) -> [SourceRange] {
    let bytes = source.bytes
    var places: [SourceRange] = []
    var start = value.start
    while start < value.end {
      let end = ByteSearch.lineEnd(in: bytes.span, from: start, end: value.end)
      let found = phrase(in: bytes.span, from: start, end: end)
      if let found, TemplateText.ranges(in: SourceRange(start, end), of: source).isEmpty {
        places.append(SourceRange(beginning(of: found, from: start, bytes.span), end))
      }
      start = end + 1
    }
    return places
  }

  /// Where the first of the phrases begins on a line, case aside; `nil` where none does.
  private static func phrase(in bytes: Span<UInt8>, from start: Int, end: Int) -> Int? {
    for at in start..<max(start, end) {
      // The letters that phrases begin with: `p`, `t`, `u`.
      guard bytes[at] | 0x20 == 0x70 || bytes[at] | 0x20 == 0x74 || bytes[at] | 0x20 == 0x75,
        at == start || !ASCII.isLetter(bytes[at - 1])
      else { continue }
      if phrases.contains(where: { ByteText.begins($0, in: bytes, at: at, end: end) }) { return at }
    }
    return nil
  }

  /// Such text with the parentheses or the dash it stands behind.
  static func whole(_ place: SourceRange, _ bytes: Span<UInt8>) -> SourceRange {
    var start = place.start
    while start > 0, ASCII.isBlank(bytes[start - 1]) { start -= 1 }
    if start > 0, bytes[start - 1] == 0x28, bytes[place.end - 1] == 0x29 { return SourceRange(start - 1, place.end) }
    if start > 1, bytes[start - 1] == 0x2D, bytes[start - 2] == 0x20 { return SourceRange(start - 1, place.end) }
    return place
  }

  /// The first byte behind the blanks, marker, dash or parenthesis before a phrase.
  private static func beginning(of phrase: Int, from start: Int, _ bytes: Span<UInt8>) -> Int {
    var at = phrase
    while at > start, bytes[at - 1] != 0x28, bytes[at - 1] != 0x29,
      !(bytes[at - 1] == 0x20 && at - 1 > start && bytes[at - 2] == 0x2D)
    {
      at -= 1
    }
    while at < phrase, ASCII.isBlank(bytes[at]) || bytes[at] == 0x2D { at += 1 }
    return at
  }
}

extension Finding.Message {
  fileprivate static let remove: Self = "remove what the template says about mentors"
}
