internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let fieldLabelColon = Rule(
    id: "MI023", name: "field-label-colon",
    summary: "A label has no colon, or one that is full-width.",
    rationale: """
      The colon tells a label from the first item of a list, for readers as for programs; one that was typed with a \
      Chinese keyboard looks right and is another character; between words in Chinese or Japanese it is the right one. 113 labels in 11 files of the CNCF have none. Labels in bold, \
      and labels that are headings or cells, need none.
      """,
    severity: .warning, templates: [.lfx, .gsoc, .readme], fix: .safe(),
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - ↓Expected Outcome
        - Metrics over time
      - Recommended Skills: Go
      """,
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - ↓Recommended Skills： Go
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - **Expected Outcome**
        - Metrics over time
      - Recommended Skills: Go
      """,
      """
      #### Collect metrics

      - 描述：指标
      - 技能： Go
      - Mentor(s)：王小明
      """,
    ]
  ) { file, reporter in
    let bytes = file.file.source.bytes
    let ideas = file.file.ideas
    for index in ideas.indices {
      let fields = ideas[index].fields
      for number in fields.indices where LintedFile.isInLine(fields[number].carrier) && fields[number].field != .other {
        // In its place: most have their colon, and a record is copied only for a finding.
        switch colon(of: fields[number].label, bytes.span) {
        case .ascii: continue
        case .fullWidth(let colon):
          guard !isCJK(beside: colon, bytes.span) else { continue }
          let record = fields[number]
          reporter.report(
            .replaceColon(record.labelText), at: record.label, idea: index, edits: [SourceEdit(colon, ":")])
        case .none:
          let record = fields[number]
          guard record.carrier == .listItem else { continue }
          reporter.report(
            .addColon(record.labelText), at: record.label, idea: index, edits: LabelEdit.plain(record))
        }
      }
    }
  }

  private enum Colon {
    case ascii
    case fullWidth(SourceRange)
    case none
  }

  /// Whether a character from U+3000 on, of those that Chinese, Japanese and Korean are written with, stands before a
  /// colon, or behind it.
  private static func isCJK(beside colon: SourceRange, _ bytes: Span<UInt8>) -> Bool {
    var after = colon.end
    while after < bytes.count, ASCII.isBlank(bytes[after]) { after += 1 }
    if after < bytes.count, (0xE3...0xED).contains(bytes[after]) { return true }
    var before = colon.start - 1
    while before > 0, ASCII.isBlank(bytes[before]) || bytes[before] == 0x2A { before -= 1 }
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return before >= 0 && (0xE3...0xED).contains(bytes[before])
  }

  /// The colon of a label; a label in bold counts as one that has it.
  private static func colon(of label: SourceRange, _ bytes: Span<UInt8>) -> Colon {
    for at in label.start..<label.end {
      switch bytes[at] {
      case 0x3A: return .ascii
      case 0xEF where ByteText.stands("：", in: bytes, at: at, end: label.end):
        return .fullWidth(SourceRange(at, at + 3))
      default: break
      }
    }
    let isMarked = label.isEmpty || !ASCII.isAlphanumeric(bytes[label.start])
    return isMarked ? .ascii : .none
  }
}

extension Finding.Message {
  fileprivate static func addColon(_ label: String) -> Self { "write \(Quoted.title("\(label):")), with a colon" }

  fileprivate static func replaceColon(_ label: String) -> Self {
    "write \(Quoted.title("\(label):")), with a colon of ASCII"
  }
}
