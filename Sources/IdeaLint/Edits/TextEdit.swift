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
    let old = Array(source.text(in: range).unicodeScalars)
    let new = Array(new.unicodeScalars)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let most = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
    func length(_ scalars: ArraySlice<Unicode.Scalar>) -> Int { scalars.reduce(0) { $0 + UTF8.width($1) } }
    let text = String(String.UnicodeScalarView(new[start..<new.count - end]))
    let place = SourceRange(range.start + length(old[..<start]), range.end - length(old[(old.count - end)...]))
    // Bytes that are no text were replaced when they were decoded: their lengths say nothing.
    guard length(old[...]) == range.count else { return [SourceEdit(range, String(String.UnicodeScalarView(new)))] }
    return place.isEmpty && text.isEmpty ? [] : [SourceEdit(place, text)]
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
