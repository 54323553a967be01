internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let linkMalformed = Rule(
    id: "MI315", name: "link-malformed", summary: "What was meant as a link is none, or leads nowhere.",
    rationale: """
      A blank between the two parts of a link, brackets and parentheses the wrong way round, or an address that lost a \
      slash or a colon: readers see marks instead of a link, or follow one that is dead. Upstream issues are MI301.
      """,
    severity: .error, fix: .safe(changing: .values),
    bad: [
      """
      See ↓[the design] (https://example.org/design).
      """,
      """
      See ↓(the design)[https://example.org/design].
      """,
      """
      See [the design](↓https:/example.org/design).
      """,
    ],
    good: [
      """
      See [the design](https://example.org/design), `[no] (https://example.org)`.

      - [x] (https://example.org) is done
      """
    ]
  ) { file, reporter in
    let document = file.file.document
    let bytes = document.source.bytes
    var places = MarkupPlaces(document)
    var at = 0
    while at < bytes.count {
      at = ByteSearch.first(0x28, in: bytes.span, from: at, end: bytes.count)
      if at < bytes.count, let found = fault(at, bytes.span) {
        if places.isText(found.range) {
          reporter.report(
            found.message, at: found.range, idea: file.idea(at: found.range.start), edits: edits(of: found, at, bytes))
        }
      }
      at += 1
    }
  }

  /// What repairs a link whose parenthesis opens at a place.
  private static func edits(
    of fault: (range: SourceRange, message: Finding.Message), _ at: Int, _ bytes: ContiguousArray<UInt8>
  ) -> [SourceEdit] {
    switch fault.message {
    case .removeBlank: return [SourceEdit(SourceRange(at - 1, at), "")]
    case .swap:
      guard let close = closing(from: at, bytes.span),
        let end = next(0x5D, from: close + 1, bytes.span)
      else { return [] }
      return [
        SourceEdit(SourceRange(at, at + 1), "["), SourceEdit(SourceRange(close, close + 2), "]("),
        SourceEdit(SourceRange(end, end + 1), ")"),
      ]
    default:
      let scheme = bytes[(at + 1)...].prefix { ASCII.isLetter($0) }
      let marks = bytes[scheme.endIndex...].prefix { $0 == 0x3A || $0 == 0x2F }
      return [SourceEdit(SourceRange(marks.startIndex, marks.endIndex), "://")]
    }
  }

  /// The next such byte on the line.
  private static func next(_ mark: UInt8, from start: Int, _ bytes: Span<UInt8>) -> Int? {
    var at = start
    while at < bytes.count, bytes[at] != mark, !ASCII.isSpace(bytes[at]) { at += 1 }
    return at < bytes.count && bytes[at] == mark ? at : nil
  }

  /// What is wrong with a link whose parenthesis opens at a place, and where.
  private static func fault(_ at: Int, _ bytes: Span<UInt8>) -> (range: SourceRange, message: Finding.Message)? {
    let end = bytes.count
    if at > 0, bytes[at - 1] == 0x5D {
      let isBroken =
        ByteText.stands("http", in: bytes, at: at + 1, end: end)
        && !ByteText.stands("http://", in: bytes, at: at + 1, end: end)
        && !ByteText.stands("https://", in: bytes, at: at + 1, end: end)
        && (ByteText.stands("http:/", in: bytes, at: at + 1, end: end)
          || ByteText.stands("https:/", in: bytes, at: at + 1, end: end)
          || ByteText.stands("http//", in: bytes, at: at + 1, end: end)
          || ByteText.stands("https//", in: bytes, at: at + 1, end: end))
      return isBroken ? (SourceRange(at + 1, at + 6), .correct) : nil
    }
    if at > 1, bytes[at - 1] == 0x20, bytes[at - 2] == 0x5D, ByteText.stands("http", in: bytes, at: at + 1, end: end) {
      guard let open = opening(0x5B, 0x5D, before: at - 2, bytes), at - 2 - open > 2 else { return nil }
      return (SourceRange(open, at), .removeBlank)
    }
    guard let close = closing(from: at, bytes), ByteText.stands("[http", in: bytes, at: close + 1, end: end) else {
      return nil
    }
    return (SourceRange(at, close + 6), .swap)
  }

  /// The bracket that the closing one at `close` is the partner of, on the same line and not too far away.
  private static func opening(_ open: UInt8, _ mark: UInt8, before close: Int, _ bytes: Span<UInt8>) -> Int? {
    var at = close - 1
    while at >= 0, close - at < 200, bytes[at] != mark, !ASCII.isLineEnd(bytes[at]) {
      if bytes[at] == open { return at }
      at -= 1
    }
    return nil
  }

  /// The parenthesis that closes the one at `open`, with no other between, on the same line and not too far away.
  private static func closing(from open: Int, _ bytes: Span<UInt8>) -> Int? {
    var at = open + 1
    while at < bytes.count, at - open < 200, bytes[at] != 0x28, !ASCII.isLineEnd(bytes[at]) {
      if bytes[at] == 0x29 { return at }
      at += 1
    }
    return nil
  }
}

extension Finding.Message {
  fileprivate static let removeBlank: Self = "remove the blank between the two parts of the link"
  fileprivate static let swap: Self = "write the link as \"[text](address)\""
  fileprivate static let correct: Self = "write \"http://\" or \"https://\" in full"
}
