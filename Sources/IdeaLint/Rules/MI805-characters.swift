internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let byteOrderMark = Rule(
    id: "MI805", name: "bom", summary: "The file begins with a byte order mark.",
    rationale: """
      UTF-8 needs none. Programs that do not expect it take it for a part of the first heading.
      """,
    severity: .info, fix: .safe(),
    bad: [RuleExample("↓\u{FEFF}### Karmada", isBeginning: true)],
    good: [RuleExample("### Karmada", isBeginning: true)]
  ) { file, reporter in
    guard file.file.source.hasByteOrderMark else { return }
    reporter.report(.removeMark, at: SourceRange(0, 3), edits: [SourceEdit(SourceRange(0, 3), "")])
  }

  static let invisibleCharacter = Rule(
    id: "MI806", name: "invisible-character",
    summary: "A character without width stands in the text, or a no-break space where a blank is meant.",
    rationale: """
      What cannot be seen still counts: a handle with a character without width in it is another handle, and a no-break \
      space before an address is part of the address for many programs. Nine lines of real lists have one. In prose a \
      no-break space may be meant, and is left alone; so are joiners between letters that need them, and within an emoji.
      """,
    severity: .warning, fix: .safe(changing: [.structure, .title, .project, .values]),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s): Ana Silva (@ana-silva,↓\u{00A0}ana@example.org)
      """,
      """
      #### Collect metrics

      - Description: Metrics↓\u{200B} are read one by one.
      - Recommended Skills: Go
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics take 5\u{00A0}s. A family \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} is no mistake.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    for range in file.marks.withoutWidth.prefix(ByteMarks.mostFindings) {
      reporter.report(
        .removeCharacter, at: range, idea: file.idea(at: range.start), edits: [SourceEdit(range, "")])
    }
    // Behind a list marker it makes a line of text of the item.
    let bytes = file.file.source.bytes
    for range in file.marks.noBreakSpaces.prefix(ByteMarks.mostFindings)
    where ItemLine.isMarker(before: range.start, bytes.span) {
      reporter.report(.useBlank, at: range, idea: file.idea(at: range.start), edits: [SourceEdit(range, " ")])
    }
    guard !file.marks.noBreakSpaces.isEmpty else { return }
    let ideas = file.file.ideas
    for section in file.headings.groups where file.idea(of: section) == nil {
      report(in: file.heading(of: section), nil)
    }
    for index in ideas.indices {
      report(in: ideas[index].titleRange, index)
      let fields = ideas[index].fields
      for number in fields.indices {
        let record = fields[number]
        report(in: record.label, index)
        if record.field.isShort || record.field == .mentors { report(in: record.value, index) }
      }
    }
    func report(in place: SourceRange, _ idea: Int?) {
      for range in file.marks.noBreakSpaces(in: place).prefix(ByteMarks.mostFindings) {
        reporter.report(.useBlank, at: range, idea: idea, edits: [SourceEdit(range, " ")])
      }
    }
  }

  static let bidiControl = Rule(
    id: "MI807", name: "bidi-control", summary: "A character that turns the direction of writing stands in the text.",
    rationale: """
      Such characters show text in another order than it is stored in, so an address can look like another one. Text in \
      Arabic or Hebrew needs none of them to be shown rightly.
      """,
    severity: .error, fix: .safe(changing: [.title, .project, .values]),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are ↓\u{202E}read one by one.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      #### מדדים

      - Description: שלום, world.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    for range in file.marks.bidiControls.prefix(ByteMarks.mostFindings) {
      reporter.report(
        .removeControl, at: range, idea: file.idea(at: range.start), edits: [SourceEdit(range, "")])
    }
  }

  static let mojibake = Rule(
    id: "MI811", name: "mojibake", summary: "Characters were read with the wrong encoding and saved like that.",
    rationale: """
      `â€™` was an apostrophe once: a program read UTF-8 as Windows-1252. Names are damaged by it too. One line is \
      reported once; what the characters were is still known.
      """,
    severity: .warning, fix: .unsafe(changing: [.title, .project, .values]),
    bad: [
      """
      #### Collect metrics

      - Description: The cluster↓â€™s metrics are read one by one, and thatâ€™s slow.
      - Recommended Skills: Go
      """
    ],
    good: [
      """
      #### Colecção

      - Description: The cluster’s metrics, DÉBUTÉ», São Tomé.
      - Recommended Skills: Go
      """
    ]
  ) { file, reporter in
    let bytes = file.file.source.bytes
    var end = 0
    for letter in file.marks.garbledLetters where letter >= end {
      let at = Int(letter)
      guard let garbled = garbled(bytes.span, at) else { continue }
      end = ByteSearch.lineEnd(in: bytes.span, from: at, end: bytes.count)
      reporter.report(
        .restore(String(Character(garbled.scalar))), at: SourceRange(at, at + garbled.length), idea: file.idea(at: at),
        edits: restored(bytes.span, at..<end))
    }
  }

  /// What puts the characters that were meant into the place of all garbled sequences of a line.
  private static func restored(_ bytes: Span<UInt8>, _ line: Range<Int>) -> [SourceEdit] {
    var edits: [SourceEdit] = []
    var at = line.lowerBound
    while at < line.upperBound {
      at = ByteSearch.firstNonASCII(in: bytes, from: at, end: line.upperBound)
      guard at < line.upperBound else { break }
      guard let garbled = garbled(bytes, at), at + garbled.length <= line.upperBound else {
        at += 1
        continue
      }
      edits.append(SourceEdit(SourceRange(at, at + garbled.length), String(Character(garbled.scalar))))
      at += garbled.length
    }
    return edits
  }

  /// A garbled sequence that begins with one of the letters nearly all do, and that no word of any language has.
  private static func garbled(_ bytes: Span<UInt8>, _ at: Int) -> (length: Int, scalar: Unicode.Scalar)? {
    guard bytes[at] == 0xC3, at + 1 < bytes.count else { return nil }
    // Â, Ã, â and ð: the first bytes of what is left of Latin-1, of punctuation and of emoji.
    guard [0x82, 0x83, 0xA2, 0xB0].contains(bytes[at + 1]) else { return nil }
    guard let found = Mojibake.scan(bytes, at: at, end: bytes.count),
      found.scalar.properties.generalCategory != .unassigned
    else { return nil }
    return found
  }
}

extension Finding.Message {
  fileprivate static let removeMark: Self = "save the file without a byte order mark"
  fileprivate static let removeCharacter: Self = "remove what cannot be seen here"
  fileprivate static let useBlank: Self = "replace the no-break space by a blank"
  fileprivate static let removeControl: Self = "remove the character that turns the direction of writing"

  fileprivate static func restore(_ character: String) -> Self {
    "restore the character \(Quoted.title(character)), and all that were read with the wrong encoding"
  }
}
