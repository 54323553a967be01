internal import IdeaCatalog
internal import TextBasics

/// Edits of short pieces of text.
enum TextEdit {
  /// Writes `new` where `text` stands in a range; nothing where it is written otherwise there, or more than once.
  static func replace(_ text: some StringProtocol, by new: String, in range: SourceRange, of source: SourceText)
    -> [SourceEdit]
  {
    let words = Array(text.utf8)
    let bytes = source.bytes
    guard !words.isEmpty, words.count <= range.count else { return [] }
    var found: SourceRange?
    for start in range.start...(range.end - words.count)
    where bytes[start] == words[0] && bytes[start..<start + words.count].elementsEqual(words) {
      if found != nil { return [] }
      found = SourceRange(start, start + words.count)
    }
    return found.map { [SourceEdit($0, new)] } ?? []
  }

  /// Writes `new` in the place of a range, if that holds `text` to the letter.
  static func replace(_ range: SourceRange, reading text: String, by new: String, of source: SourceText) -> [SourceEdit]
  {
    source.bytes[range.start..<range.end].elementsEqual(text.utf8) ? [SourceEdit(range, new)] : []
  }

  /// Writes `new` in the place of a range; what both have at their beginning and end stays.
  static func rewrite(_ range: SourceRange, as new: String, in source: SourceText) -> [SourceEdit] {
    let old = source.bytes.span.extracting(range.start..<range.end)
    // Bytes that are no text cannot be compared with text.
    guard UTF8Validation.invalidRanges(in: old, limit: 1).isEmpty else { return [SourceEdit(range, new)] }
    let text = new.utf8.span
    func isInsideCharacter(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
      offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    }
    let most = min(old.count, text.count)
    var start = 0
    while start < most, old[start] == text[start] { start += 1 }
    while isInsideCharacter(old, start) || isInsideCharacter(text, start) { start -= 1 }
    var end = 0
    while start + end < most, old[old.count - end - 1] == text[text.count - end - 1] { end += 1 }
    while isInsideCharacter(old, old.count - end) { end -= 1 }
    if start + end == old.count, start + end == text.count { return [] }
    let rest = text.extracting(start..<text.count - end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return [SourceEdit(SourceRange(range.start + start, range.end - end), rest)]
  }

  /// Removes a range with the blanks before it, or the whole line where nothing but a list marker stands beside it.
  static func remove(_ range: SourceRange, in file: IdeaFile) -> [SourceEdit] {
    let line = ItemLine(at: range.start, in: file)
    guard range.end <= line.range.end else { return [SourceEdit(range, "")] }
    if range.start <= line.content, line.text(from: line.content, in: file.source).end <= range.end {
      return [line.removal(in: file)]
    }
    var start = range.start
    while start > line.content, ASCII.isBlank(file.source.bytes[start - 1]) { start -= 1 }
    return [SourceEdit(SourceRange(start, range.end), "")]
  }
}
