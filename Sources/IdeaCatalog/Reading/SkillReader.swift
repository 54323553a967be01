internal import MarkdownSyntax
internal import TextBasics

/// Cuts the value of a skills field into skills.
enum SkillReader {
  /// Appends the skills of a passage, read into `text`: a list item is one skill as it is; other lines are cut at commas and semicolons that stand
  /// neither in parentheses nor in code.
  static func append(
    skillsIn passage: Passage, of document: Document, to skills: inout [Skill], _ reader: inout InlineReader,
    _ text: inout AnnotatedText
  ) {
    for leaf in document.leaves(of: passage) {
      let node = document.nodes[leaf.node]
      guard node.kind.containsInlines || node.kind == .indentedCode else { continue }
      text.removeAll()
      reader.append(leaf.lines, from: leaf.start, of: document, to: &text)
      if leaf.start == nil, document.isFirstInItem(leaf.node) {
        append(0..<text.bytes.count, of: text, to: &skills)
      } else {
        for range in joined(cut(text), text) { append(range, of: text, to: &skills) }
      }
    }
  }

  /// The stretches between commas, semicolons and line ends that part skills.
  static func cut(_ text: AnnotatedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(8)
    var start = 0
    var depth = 0
    var code = 0
    var at = 0
    let bytes = text.bytes
    while at < bytes.count {
      if code < text.code.count, text.code[code].lowerBound <= at {
        at = max(at, text.code[code].upperBound)
        code += 1
        continue
      }
      var width = 0
      switch bytes[at] {
      case 0x28, 0x5B: depth += 1
      case 0x29, 0x5D: depth = max(0, depth - 1)
      case 0x2C, 0x3B: width = depth == 0 ? 1 : 0
      case 0x0A where !wraps(start..<at, bytes):
        width = 1
        depth = 0
      case 0xEF where at + 2 < bytes.count && bytes[at + 1] == 0xBC:
        // Full-width comma and semicolon.
        if bytes[at + 2] == 0x8C || bytes[at + 2] == 0x9B { width = depth == 0 ? 3 : 0 }
      case 0xE3 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x81:
        width = depth == 0 ? 3 : 0
      default: break
      }
      if width > 0 {
        ranges.append(start..<at)
        at += width
        start = at
      } else {
        at += 1
      }
    }
    ranges.append(start..<bytes.count)
    return ranges
  }

  /// Whether words announce skills that follow: `It helps to know:`.
  private static func announces(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count > 1 && bytes[range.upperBound - 1] == 0x3A && ASCII.isLetter(bytes[range.upperBound - 2])
  }

  /// Whether a line of several words goes on in the next one, which begins with a small letter.
  private static func wraps(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var next = line.upperBound + 1
    while next < bytes.count, ASCII.isBlank(bytes[next]) { next += 1 }
    guard next < bytes.count, ASCII.isLetter(bytes[next]), !ASCII.isUpper(bytes[next]), !line.isEmpty,
      bytes[line.upperBound - 1] != 0x3A
    else {
      return false
    }
    return bytes[line].count { $0 == 0x20 } >= 3
  }

  /// The stretches, those joined that go on with a sentence: `Elixir is needed, but can be learnt`.
  private static func joined(_ ranges: [Range<Int>], _ text: AnnotatedText) -> [Range<Int>] {
    guard ranges.count > 1, ranges.contains(where: { goesOn($0, text) }) else { return ranges }
    var joined: [Range<Int>] = []
    for range in ranges {
      if let last = joined.last, goesOn(range, text) {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
    return joined
  }

  /// Whether a stretch begins with a word that goes on with a sentence.
  private static func goesOn(_ range: Range<Int>, _ text: AnnotatedText) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, ASCII.isSpace(text.bytes[start]) { start += 1 }
    var end = start
    while end < range.upperBound, ASCII.isLetter(text.bytes[end]) { end += 1 }
    return end > start + 1 && connectives.contains(start..<end, in: text.bytes.span)
  }

  /// Words that go on with a sentence.
  private static let connectives = WordTable([
    "but", "although", "though", "which", "while", "whereas", "because", "so",
  ])

  private static func append(_ range: Range<Int>, of text: AnnotatedText, to skills: inout [Skill]) {
    let range = tidied(range, text.bytes)
    guard !range.isEmpty, !announces(range, text.bytes) else { return }
    guard !Placeholders.isPlaceholder(range, in: text.bytes.span), !ByteText.isWord("etc", in: text.bytes.span, range)
    else { return }
    var words = text.string(range)
    if text.bytes[range].contains(0x0A) {
      words = words.onOneLine ?? ""
      guard !Placeholders.isPlaceholder(words) else { return }
    }
    skills.append(Skill(text: words, range: text.source(of: range)))
  }

  /// The stretch without white space, a leading `and` or `or`, the mark of a line break, and a final period.
  private static func tidied(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    func skipSpace() {
      while start < end, ASCII.isSpace(bytes[start]) { start += 1 }
    }
    skipSpace()
    // A definition below its term begins with a colon.
    if start + 1 < end, bytes[start] == 0x3A, ASCII.isBlank(bytes[start + 1]) {
      start += 1
      skipSpace()
    }
    for word in ["and ", "or ", "And ", "Or ", "AND ", "OR ", "& "] as [StaticString]
    where ByteText.stands(word, in: bytes.span, at: start, end: end) {
      start += word.utf8CodeUnitCount
      skipSpace()
    }
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    if end > start + 1, bytes[end - 1] == 0x5C { end -= 1 }
    while end > start, bytes[end - 1] == 0x2E, !(end - 1 > start && bytes[end - 2] == 0x2E) {
      end -= 1
      while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    }
    return start..<end
  }
}
