internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// Values that are words for missing ones.
enum PlaceholderValues {
  /// The longest such value in bytes, with marks around it.
  static let longest = 24

  /// Whether a value of a field may be such a word, or an entry of it one: most are longer.
  static func mayStand(in value: SourceRange, of field: Field) -> Bool {
    !value.isEmpty && (value.count <= longest || field == .mentors)
  }

  /// Whether such a word stands in the value of a field.
  static func isFound(in record: FieldRecord, of file: IdeaFile) -> Bool { !ranges(in: record, of: file).isEmpty }

  /// Where such words stand: the whole value, or an entry in a list of mentors.
  static func ranges(in record: FieldRecord, of file: IdeaFile) -> [SourceRange] {
    if record.isEmpty { return [] }
    if record.value.count <= longest { return isWord(record.value, file) ? [record.value] : [] }
    guard record.field == .mentors else { return [] }
    var ranges: [SourceRange] = []
    for node in record.content.nodes where file.document.nodes[node].kind == .paragraph {
      let leaf = file.document.nodes[node].range
      if leaf.count <= longest, record.value.contains(leaf), isWord(leaf, file) { ranges.append(leaf) }
    }
    return ranges
  }

  /// Whether a short text is such a word; what has a digit or a comma in it is looked at no further.
  private static func isWord(_ range: SourceRange, _ file: IdeaFile) -> Bool {
    for at in range.start..<range.end {
      let byte = file.source.bytes[at]
      if ASCII.isDigit(byte) || byte == 0x2C { return false }
    }
    return Placeholders.isPlaceholder(file.source.text(in: range))
  }

  /// Whether the address of an issue ends with a word, or with marks, where its number should stand.
  static func hasNoNumber(_ link: Link, in source: SourceText) -> Bool {
    let url = link.url.utf8
    guard let last = url.last, !ASCII.isDigit(last), let slash = url.lastIndex(of: 0x2F) else { return false }
    guard link.url[..<slash].hasSuffix("/issues") || link.url[..<slash].hasSuffix("/pull") else { return false }
    let word = url[url.index(after: slash)...]
    // `.../issues/<number>` is a link up to the sign.
    let at = link.range.end
    if word.isEmpty { return at < source.bytes.count && "<{[".utf8.contains(source.bytes[at]) }
    if word.allSatisfy({ $0 | 0x20 == 0x78 || $0 == 0x23 }) { return true }
    return word.count <= longest
      && (words.contains(where: word.elementsEqual)
        || Placeholders.isPlaceholder(String(link.url[slash...].dropFirst())))
  }

  private static let words = ["number", "NUMBER", "ID", "id", "NNN", "issue-number", "issue_number"].map(\.utf8)
}
