internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// Finds the comments of a file that switch rules off.
///
/// Most files have none.
struct SuppressionReader {
  private let file: IdeaFile
  private let marks: ByteMarks
  private var inlines: MarkupPlaces

  init(_ file: IdeaFile, _ marks: ByteMarks) {
    self.file = file
    self.marks = marks
    self.inlines = MarkupPlaces(file.document)
  }

  /// The comments in the order of the text, those with a word that asks for nothing too; what looks like one inside code
  /// is none.
  mutating func suppressions() -> [Suppression] {
    var found: [Suppression] = []
    let source = file.source.bytes
    let bytes = source.span
    var behind = 0
    for angle in marks.angles where angle >= behind {
      let at = Int(angle)
      guard let word = Self.opening(bytes, at) else { continue }
      // Without an end here there is none further on.
      guard let end = Self.commentEnd(bytes, from: word) else { return found }
      let comment = SourceRange(at, end)
      if inlines.isHTML(comment), let suppression = suppression(in: bytes, word..<end - 3, comment) {
        found.append(suppression)
      }
      behind = end
    }
    return found
  }

  /// The offset of `ideacat` behind `<!--` and blanks, where they stand at `at`.
  private static func opening(_ bytes: Span<UInt8>, _ at: Int) -> Int? {
    guard matches("<!--", bytes, at) else { return nil }
    var word = at + 4
    while word < bytes.count, ASCII.isSpace(bytes[word]) { word += 1 }
    guard matches("ideacat", bytes, word), word + 7 < bytes.count else { return nil }
    let sign = bytes[word + 7]
    return sign == 0x2D || sign == 0x5F || sign == 0x3A || ASCII.isBlank(sign) ? word : nil
  }

  private static func commentEnd(_ bytes: Span<UInt8>, from: Int) -> Int? {
    var at = from
    while true {
      at = ByteSearch.first(0x3E, in: bytes, from: at, end: bytes.count)
      guard at < bytes.count else { return nil }
      if at >= from + 2, bytes[at - 1] == 0x2D, bytes[at - 2] == 0x2D { return at + 1 }
      at += 1
    }
  }

  static func matches(_ text: StaticString, _ bytes: Span<UInt8>, _ at: Int) -> Bool {
    let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard at + text.count <= bytes.count else { return false }
    for offset in text.indices where text[offset] != bytes[at + offset] { return false }
    return true
  }

  /// Reads the comment whose content from `ideacat` on is `bytes[content]`; `nil` for one that asks for nothing and was
  /// not meant to.
  private func suppression(in bytes: Span<UInt8>, _ content: Range<Int>, _ comment: SourceRange) -> Suppression? {
    let isJoined = bytes[content.lowerBound + 7] == 0x2D
    var start = content.lowerBound + 8
    while !isJoined, start < content.upperBound, ASCII.isSpace(bytes[start]) { start += 1 }
    var end = min(start, content.upperBound)
    while end < content.upperBound, ASCII.isLetter(bytes[end]) || bytes[end] == 0x2D || bytes[end] == 0x5F { end += 1 }
    let whole = SourceRange(content.lowerBound, end)
    let word = file.source.text(in: SourceRange(min(start, end), end))
    guard isJoined, let form = Suppression.Form.allCases.first(where: { $0 != .unknown && $0.word == word }) else {
      // Without the hyphen it may be a remark.
      guard isJoined || EditDistance.closestMatch(to: word, in: Suppression.Form.words) != nil else { return nil }
      let nowhere = SourceRange(comment.end, comment.end)
      return Suppression(form: .unknown, word: whole, names: [], reason: nil, range: comment, reach: nowhere)
    }
    let colon = ByteSearch.first(0x3A, in: bytes, from: end, end: content.upperBound)
    let words = ByteText.trimmed(colon + 1..<max(colon + 1, content.upperBound), in: bytes)
    let reason = SourceRange(words.lowerBound, words.upperBound)
    return Suppression(
      form: form, word: whole, names: names(in: bytes, end..<colon),
      reason: colon < content.upperBound && !reason.isEmpty ? file.source.text(in: reason) : nil, range: comment,
      reach: reach(of: form, comment, bytes))
  }

  /// The names up to the colon, parted by commas or blanks; the word `all` is no name.
  private func names(in bytes: Span<UInt8>, _ range: Range<Int>) -> [Suppression.Name] {
    var names: [Suppression.Name] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, bytes[at] != 0x2C, !ASCII.isSpace(bytes[at]) { at += 1 }
      let text = file.source.text(in: SourceRange(start, at))
      if !text.isEmpty, text.lowercased() != "all" {
        names.append(Suppression.Name(text: text, range: SourceRange(start, at), rule: Rule.index(of: text)))
      }
      at += 1
    }
    return names
  }

  private func reach(of form: Suppression.Form, _ comment: SourceRange, _ bytes: Span<UInt8>) -> SourceRange {
    switch form {
    case .unknown: return SourceRange(comment.end, comment.end)
    case .disable, .enable:
      return SourceRange(comment.end, bytes.count + 1)
    case .disableLine:
      let line = file.lineIndex.range(ofLine: file.lineIndex.line(at: comment.start), in: bytes)
      return SourceRange(line.start, line.end + 1)
    case .disableFile:
      return SourceRange(0, bytes.count + 1)
    case .disableNextIdea:
      let idea = firstIdea(from: comment.end)
      guard idea < file.ideas.count else { return SourceRange(comment.end, comment.end) }
      let range = file.ideas[idea].range
      return SourceRange(range.start, range.end + 1)
    }
  }

  /// The index of the first idea that begins at an offset or behind it.
  private func firstIdea(from offset: Int) -> Int {
    var low = 0
    var high = file.ideas.count
    while low < high {
      let middle = (low + high) / 2
      if file.ideas[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
