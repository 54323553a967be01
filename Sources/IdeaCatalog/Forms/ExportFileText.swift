internal import MarkdownSyntax
internal import TextBasics

/// A string of an export, read as the Markdown it is, and where it stands in the file.
struct ExportFileText {
  /// The string as a document of its own.
  let document: Document
  /// The whole of it.
  let content: Passage
  private let value: JSONValue

  /// Reads a string; `nil` for another value, and for one without text.
  init?(_ value: JSONValue?) {
    guard let value, let text = value.string, text.utf8.contains(where: { !ASCII.isSpace($0) }) else { return nil }
    document = Document(SourceText(path: "", text: text))
    content = document.passage(nodes: 1..<max(1, document.nodes.count), lines: document.lines.indices, start: 0)
    self.value = value
  }

  /// Where a part of the document stands in the file: the whole string, quotes included, where escapes stand between.
  func place(of range: SourceRange) -> SourceRange {
    guard let plain = value.plainRange, range.end <= plain.count else { return value.range }
    return SourceRange(plain.start + range.start, plain.start + range.end)
  }

  /// The text between the quotes, as a value for readers.
  var longText: LongText { longText(content) }

  /// A part of the text.
  func longText(_ part: Passage) -> LongText {
    LongText(of: LongTextSource(document), content: part, place: place(of: part.range))
  }

  /// The skills, cut as those of a list.
  func skills(_ reader: inout InlineReader) -> [Skill] {
    var skills: [Skill] = []
    var text = AnnotatedText()
    SkillReader.append(skillsIn: content, of: document, to: &skills, &reader, &text)
    return skills.map { Skill(text: $0.text, range: place(of: $0.range)) }
  }

  /// The addresses.
  func links(_ reader: inout InlineReader) -> [Link] {
    var links: [Link] = []
    var text = AnnotatedText()
    LinkReader.append(linksIn: content, of: document, to: &links, &reader, &text)
    return links.map { Link(url: $0.url, range: place(of: $0.range)) }
  }

  /// The text of a value that becomes a heading in lists, without Markdown.
  static func heading(_ value: JSONValue?) -> String? {
    guard let line = value?.string?.onOneLine else { return nil }
    let document = Document(SourceText(path: "", text: "# " + line))
    let content = document.passage(nodes: 1..<max(1, document.nodes.count), lines: document.lines.indices, start: 0)
    return document.plainText(of: content).onOneLine
  }
}
