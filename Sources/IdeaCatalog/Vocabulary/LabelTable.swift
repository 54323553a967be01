internal import TextBasics

/// The words that label a field, in every spelling that is known.
///
/// A label is folded before it is looked up: lower case, no marks, no colon, no parentheses, no plural.
package enum LabelTable {
  /// The spellings of each field; the first is the one the templates use.
  package static let spellings: [(field: Field, labels: [String])] = [
    (
      .description,
      [
        "Description", "Details", "Detailed description", "Summary", "Project description", "Program Description",
        "Goal", "Descrição",
      ]
    ),
    (
      .expectedOutcome,
      [
        "Expected Outcome", "ExpectedOutcome", "Expected results", "Expected deliverables", "Deliverables", "Outcome",
        "The expected outcome", "Project outcome", "Expected Outcome and Deliverables", "Project Deliverables",
        "Features", "Resultado esperado",
      ]
    ),
    (
      .skills,
      [
        "Recommended Skills", "Recommend Skills", "Required Skills", "Skills required", "Skills", "Desirable skills",
        "Preferred skills", "Skills Required/Preferred", "Skills needed", "Required/Desirable Skills",
        "Skills you will need",
        "Knowledge prerequisites", "Language", "Areas to study/improve", "Habilidades recomendadas",
      ]
    ),
    (.technologies, ["Technologies", "Technology"]),
    (
      .mentors,
      [
        "Mentor(s)", "Potential Mentors", "Possible Mentors", "Likely mentors", "Primary Mentor", "Co-Mentor",
        "Secondary Mentor", "Backup Mentor", "Project mentors", "Available mentors", "Mentor Names and Contact Info",
      ]
    ),
    (
      .upstreamIssue,
      [
        "Upstream Issue", "Upstream Issue URL", "Issue", "Relevant Issues", "Related Issues", "Open issue",
        "Github issue", "Issue Link", "Upstream", "Problema de Origem", "Problemas de Origem",
      ]
    ),
    (.lfxURL, ["LFX URL", "LFX", "LFX Project URL", "Community Bridge project", "Community Bridge URL"]),
    (
      .size,
      [
        "Expected project size", "Project size", "Expected size", "Expected size of the project", "Size", "Length",
        "Project length",
      ]
    ),
    (.difficulty, ["Difficulty", "Difficulty rating", "Difficulty level", "Skill level", "Nível de dificuldade"]),
    (.component, ["Component", "Type"]),
    (.prerequisites, ["Application Prerequisites", "Prerequisites"]),
    (.mentee, ["Mentee", "Contributor"]),
    // Known to be labels although no field has room for them.
    (.other, ["Challenges", "Stretch goals", "Learning Opportunities", "Responsibilities"]),
  ]

  /// The longest label that is looked for, in bytes.
  package static let longest = 72

  /// The field that the label in `bytes[range]` stands for; `nil` where it is none, to the letter.
  package static func field(of range: Range<Int>, in bytes: Span<UInt8>) -> Field? {
    table.number(of: fold(range, in: bytes) { _ in }).map { Field.allCases[$0] }
  }

  /// The field whose label is one edit away from `bytes[range]`; short words are too near to each other to tell.
  package static func misspeltField(of range: Range<Int>, in bytes: Span<UInt8>) -> Field? {
    guard range.count >= 6 else { return nil }
    var word: [UInt8] = []
    _ = fold(range, in: bytes) { word.append($0) }
    guard word.count >= 6 else { return nil }
    for (label, field) in words where label.count >= 6 && EditDistance.isOneEdit(label, word) { return field }
    return nil
  }

  /// The role that a label of mentors names, such as `primary` for `Primary Mentor`.
  package static func role(ofLabel label: String) -> String? {
    let label = label.lowercased()
    if label.hasPrefix("primary") { return "primary" }
    if label.hasPrefix("co-mentor") { return "co-mentor" }
    if label.hasPrefix("secondary") { return "secondary" }
    return label.hasPrefix("backup") ? "backup" : nil
  }

  /// The label of a field as the templates write it.
  package static func canonicalLabel(of field: Field) -> String? {
    spellings.first { $0.field == field }?.labels.first
  }

  private static let words: [([UInt8], Field)] = {
    var words: [([UInt8], Field)] = []
    for (field, labels) in spellings {
      for label in labels {
        var word: [UInt8] = []
        let bytes = ContiguousArray(label.utf8)
        _ = fold(0..<bytes.count, in: bytes.span) { word.append($0) }
        words.append((word, field))
      }
    }
    return words
  }()

  private static let table = WordTable(
    words.map { (String(decoding: $0.0, as: UTF8.self), Field.allCases.firstIndex(of: $0.1) ?? 0) })

  /// Hands the folded label to `emit` byte by byte and returns its hash: lower case, words joined by one blank,
  /// without marks, parentheses and what is in them, and the `s` of a plural.
  @inline(__always)
  private static func fold(_ range: Range<Int>, in bytes: Span<UInt8>, emit: (UInt8) -> Void) -> WordHash {
    var hash = WordHash()
    func add(_ byte: UInt8) {
      hash.add(byte)
      emit(byte)
    }
    var isFirst = true
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte == 0x28 {
        while at < range.upperBound, bytes[at] != 0x29 { at += 1 }
        at += 1
        continue
      }
      if isSeparator(byte) {
        at += 1
        continue
      }
      let start = at
      while at < range.upperBound, bytes[at] != 0x28, !isSeparator(bytes[at]) { at += 1 }
      let isPlural = at - start > 3 && bytes[at - 1] | 0x20 == 0x73
      if !isFirst { add(0x20) }
      isFirst = false
      for offset in start..<(isPlural ? at - 1 : at) { add(ASCII.lowered(bytes[offset])) }
    }
    return hash
  }

  /// Blanks, emphasis marks, and the bytes of a no-break space.
  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x2A || byte == 0x5F || byte == 0x60 || byte == 0xC2 || byte == 0xA0
  }
}
