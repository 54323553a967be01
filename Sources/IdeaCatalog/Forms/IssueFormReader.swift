internal import MarkdownSyntax
internal import TextBasics

/// Reads the body of an issue that proposes a programme for LFX Mentorship: one idea.
///
/// What a list has too, such as description and skills, is read by the reader of lists.
struct IssueFormReader {
  private let document: Document
  private let outline: IssueFormOutline
  private var reader = InlineReader()
  private var text = AnnotatedText()
  /// The answers by their section.
  private var records: [FieldRecord?] = Array(repeating: nil, count: IssueFormSection.allCases.count)
  /// What the programme's automation wrote below the answers.
  private var appended: FieldRecord?

  private init(_ document: Document, _ outline: IssueFormOutline) {
    self.document = document
    self.outline = outline
  }

  /// The idea of an issue form; `nil` for a document that is none.
  static func reading(of document: Document, _ lineIndex: LineIndex) -> FormReading? {
    guard let outline = IssueFormOutline(document.source.bytes.span) else { return nil }
    var reader = IssueFormReader(document, outline)
    reader.findAnswers()
    let idea = reader.idea(lineIndex)
    return FormReading(kind: .issueForm, program: idea.program, term: idea.term, ideas: [idea])
  }

  // MARK: - Answers

  private mutating func findAnswers() {
    for place in outline.places {
      var content = document.passage(in: place.answer)
      if place.answer == outline.places.last?.answer, let mark = automationMark(in: content.nodes) {
        takeAppended(from: mark, to: content)
        content = document.passage(in: place.answer.lowerBound..<Int(document.nodes[mark].start))
      }
      if isNoResponse(content.range) {
        content.range = SourceRange(place.label.upperBound, place.label.upperBound)
        content.nodes = content.nodes.lowerBound..<content.nodes.lowerBound
        content.lines = content.lines.lowerBound..<content.lines.lowerBound
      }
      records[place.section.rawValue] = FieldRecord(
        field: place.section.field, labelText: place.section.label,
        label: SourceRange(place.label.lowerBound, place.label.upperBound), carrier: .heading, isMisspelt: false,
        content: content)
    }
  }

  /// What GitHub writes where a question was left open.
  private func isNoResponse(_ range: SourceRange) -> Bool {
    range.count == 13 && document.source.text(in: range) == "_No response_"
  }

  /// The comment that begins what the programme's automation appends to the issue, once it is on the platform.
  private func automationMark(in nodes: Range<Int>) -> Int? {
    nodes.first { index in
      let node = document.nodes[index]
      return document.isComment(node) && document.source.text(in: node.range).hasPrefix("<!-- lfx-url:start")
    }
  }

  private mutating func takeAppended(from mark: Int, to content: Passage) {
    let nodes = mark + 1..<max(mark + 1, content.nodes.upperBound)
    guard let first = nodes.first(where: { document.nodes[$0].kind == .paragraph }) else { return }
    let lines = document.nodes[first].first..<content.lines.upperBound
    let line = document.lines[lines.lowerBound]
    let label = LabelScanner.scan(document.source.bytes.span, from: Int(line.start), end: Int(line.end))
    let start = label?.value ?? Int(line.start)
    let whole = label?.whole ?? start..<start
    appended = FieldRecord(
      field: .lfxURL,
      labelText: label.map { document.source.text(in: SourceRange($0.text.lowerBound, $0.text.upperBound)) } ?? "",
      label: SourceRange(whole.lowerBound, whole.upperBound), carrier: label == nil ? .none : .paragraph,
      isMisspelt: false,
      content: document.passage(nodes: first..<nodes.upperBound, lines: lines, start: start))
  }

  private func record(_ section: IssueFormSection) -> FieldRecord? { records[section.rawValue] }

  /// The text of an answer without Markdown, on one line; `nil` where there is none.
  private mutating func line(_ section: IssueFormSection) -> String? {
    guard let content = record(section)?.content, !content.range.isEmpty else { return nil }
    let words = document.plainText(of: content).onOneLine
    return words.flatMap { Placeholders.isPlaceholder($0) ? nil : $0 }
  }

  // MARK: - The idea

  private mutating func idea(_ lineIndex: LineIndex) -> Idea {
    let place = document.passage(in: 0..<document.source.bytes.count).range
    var section = Outline().sections[0]
    section.title = line(.name) ?? ""
    let fields = [.description, .technologies, .skills, .upstreamIssue].compactMap { record($0) }
    var lists = IdeaReader(document: document, lineIndex: lineIndex)
    var idea = lists.idea(from: section, fields + [appended].compactMap(\.self), range: place)
    idea.titleRange = record(.name).map { $0.isEmpty ? $0.label : $0.value } ?? idea.titleRange
    idea.project = line(.project)
    idea.program = .lfx
    let path = ProgramTermReader(path: document.source.path).term
    // The number of an issue in its file's name may look like a year.
    idea.term = line(.term).flatMap { ProgramTermReader(text: $0).term } ?? (path?.number == nil ? nil : path)
    idea.fullName = PlatformName.name(project: idea.project, title: idea.title, term: idea.term)
    if let mentors = record(.mentors), !mentors.isEmpty {
      idea.mentors = PipedMentors.mentors(in: mentors.value, of: document.source.bytes.span)
    }
    setSkills(of: &idea)
    idea.prerequisites = prerequisites()
    idea.fields = (records.compactMap { $0 } + [appended].compactMap { $0 })
      .sorted { $0.label.lower < $1.label.lower }
    return idea
  }

  /// Where the box says so the skills are the technologies; what was typed beside it is kept under its label.
  private mutating func setSkills(of idea: inout Idea) {
    guard !checked(.sameSkills).isEmpty else { return }
    if !idea.skills.isEmpty, idea.skills != idea.technologies, let typed = line(.skills) {
      idea.otherFields.append(OtherField(label: IssueFormSection.skills.label, text: typed))
    }
    idea.skills = idea.technologies
  }

  private mutating func prerequisites() -> String? {
    var all = ApplicationPrerequisites()
    for item in checked(.prerequisites) {
      switch item.lowercased() {
      case let item where item.hasPrefix("coding challenge"): all.hasCodingChallenge = true
      // The box only says that the sections below are filled in.
      case let item where item.hasPrefix("custom prerequisite"): continue
      default: all.items.append(item)
      }
    }
    all.codingChallenge = address(.codingChallenge) ?? line(.codingChallenge)
    all.tasks = [
      ApplicationPrerequisites.Task(
        name: line(.customName), description: line(.customDescription), hasUpload: !checked(.customUpload).isEmpty)
    ]
    return all.text
  }

  private mutating func address(_ section: IssueFormSection) -> String? {
    guard let content = record(section)?.content else { return nil }
    var links: [Link] = []
    LinkReader.append(linksIn: content, of: document, to: &links, &reader, &text)
    return links.first?.url
  }

  /// The texts of the boxes that are ticked.
  private mutating func checked(_ section: IssueFormSection) -> [String] {
    guard let content = record(section)?.content else { return [] }
    var texts: [String] = []
    for leaf in document.leaves(of: content) where document.isFirstInItem(leaf.node) {
      guard document.nodes[leaf.node - 1].flags.contains(.checked) else { continue }
      text.removeAll()
      reader.append(leaf.lines, of: document, to: &text)
      if let words = text.string.onOneLine { texts.append(words) }
    }
    return texts
  }
}

extension Document {
  /// The passage over the blocks that begin in a range of bytes: whole blocks at the outermost level.
  ///
  /// Its lines begin with that of the heading before it, as those of a labelled field begin with its label's: no block
  /// of it stands on the label's line.
  fileprivate func passage(in range: Range<Int>) -> Passage {
    let first = index(ofBlockFrom: range.lowerBound)
    let end = index(ofBlockFrom: range.upperBound)
    let line = nodes[first - 1].kind == .heading ? nodes[first - 1].first : firstLine(from: first)
    return passage(
      nodes: first..<end, lines: line..<max(line, firstLine(from: end)),
      start: min(range.lowerBound, source.bytes.count))
  }

  /// The index of the first block but the document itself that begins at the offset or behind it.
  private func index(ofBlockFrom offset: Int) -> Int {
    var low = 1
    var high = max(1, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the first content line of the first leaf at a block or behind it.
  private func firstLine(from node: Int) -> Int {
    for index in node..<max(node, nodes.count) {
      if let first = lineNumbers(of: nodes[index]).first { return first }
    }
    return lines.count
  }
}
