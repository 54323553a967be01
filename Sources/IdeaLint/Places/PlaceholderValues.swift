internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// Values that are words for missing ones.
enum PlaceholderValues {
  /// The longest such value in bytes, with marks around it.
  static let longest = 24

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

  /// Whether the address of an issue ends with a word where its number should stand.
  static func hasNoNumber(_ link: Link) -> Bool {
    let url = link.url.utf8
    guard let last = url.last, !ASCII.isDigit(last), let slash = url.lastIndex(of: 0x2F) else { return false }
    let word = url[url.index(after: slash)...]
    guard !word.isEmpty, word.count <= 5 else { return false }
    let isIssue = link.url[..<slash].hasSuffix("/issues") || link.url[..<slash].hasSuffix("/pull")
    return isIssue && Placeholders.isPlaceholder(String(link.url[slash...].dropFirst()))
  }
}
