internal import MarkdownSyntax
internal import TextBasics

/// Makes the values of one idea of the fields of its section.
struct IdeaReader {
  private let document: Document
  private let source: LongTextSource
  private let lineIndex: LineIndex
  private var reader = InlineReader()
  private var text = AnnotatedText()

  init(document: Document, lineIndex: LineIndex) {
    self.document = document
    self.source = LongTextSource(document)
    self.lineIndex = lineIndex
  }

  /// Reads the fields of a section into an idea, without project, programme and id.
  ///
  /// - Parameter isAsked: Is told where values stand, in bytes, and says whether to read them; `nil` for all.
  mutating func idea(
    from section: Outline.Section, range: SourceRange, where isAsked: ((Field, Range<Int>) -> Bool)? = nil
  ) -> Idea {
    idea(from: section, section.fields.map { FieldRecord($0, in: document) }, range: range, where: isAsked)
  }

  /// Reads fields into the idea of a section.
  mutating func idea(
    from section: Outline.Section, _ fields: [FieldRecord], range: SourceRange,
    where isAsked: ((Field, Range<Int>) -> Bool)? = nil
  ) -> Idea {
    var idea = Idea(
      title: TitleReader.title(section.title), range: range, titleRange: titleRange(of: section, range),
      path: document.source.path,
      lines: lineIndex.line(at: range.start)...lineIndex.line(at: max(range.start, range.end - 1)))
    var fields = fields
    FieldPrecedence.resolve(&fields, in: document)
    idea.fields.reserveCapacity(fields.count)
    let asked = isAsked.map { AskedFields(fields, where: $0) } ?? .all
    for index in fields.indices {
      if fields[index].carrier == .none { takeFullName(&fields[index], &idea) }
      idea.fields.append(fields[index])
      if !fields[index].isEmpty, asked.contains(fields[index].field) { read(fields[index], into: &idea) }
    }
    if idea.expectedOutcome == nil, let content = idea.description?.content,
      let outcome = InnerLabels.passage(of: .expectedOutcome, in: content, document)
    {
      idea.expectedOutcome = LongText(of: source, content: outcome)
    }
    if idea.size == nil { idea.size = idea.difficulty.flatMap(SizeReader.noted) }
    return idea
  }

  private func titleRange(of section: Outline.Section, _ range: SourceRange) -> SourceRange {
    let heading = document.nodes[section.heading]
    if section.heading == 0 || section.title.isEmpty { return SourceRange(range.start, range.start) }
    guard heading.kind == .paragraph else { return heading.range }
    return SourceRange(Int(heading.start), Int(document.lines[heading.first].end))
  }

  private mutating func read(_ record: FieldRecord, into idea: inout Idea) {
    switch record.field {
    case .description:
      if idea.description == nil || record.carrier != .none && isPreamble(idea) {
        idea.description = longText(record)
      } else if record.carrier == .none {
        idea.description?.append(record.content)
      }
    case .expectedOutcome:
      if idea.expectedOutcome == nil { idea.expectedOutcome = longText(record) }
    case .skills:
      SkillReader.append(skillsIn: record.content, of: document, to: &idea.skills, &reader, &text)
    case .technologies:
      SkillReader.append(skillsIn: record.content, of: document, to: &idea.technologies, &reader, &text)
    case .mentors:
      readMentors(record, into: &idea)
    case .upstreamIssue:
      LinkReader.append(linksIn: record.content, of: document, to: &idea.upstreamIssues, &reader, &text)
    case .lfxURL:
      var links: [Link] = []
      LinkReader.append(linksIn: record.content, of: document, to: &links, &reader, &text)
      idea.lfxURL = idea.lfxURL ?? links.first
    case .size:
      idea.size = idea.size ?? SizeReader.size(firstLines(record))
    case .difficulty:
      idea.difficulty = idea.difficulty ?? value(record).map(ShortText.bare)
    case .component:
      idea.component = idea.component ?? value(record)
    case .prerequisites:
      idea.prerequisites = idea.prerequisites ?? value(record)
    case .mentee, .other:
      idea.otherFields.append(OtherField(label: record.labelText, text: document.plainText(of: record.content)))
    case .title:
      readTitle(record, into: &idea)
    case .project:
      readProject(record, into: &idea)
    case .fullName:
      break
    }
  }

  /// A label that says `Project title` names the idea; one that could name other things does where its heading does not.
  private func readTitle(_ record: FieldRecord, into idea: inout Idea) {
    guard let value = name(record, into: &idea) else { return }
    if record.strength > .weak || !TitleReader.isName(idea.title) {
      idea.title = TitleReader.title(value)
    } else if idea.project == nil, ProjectNames.isKnown(value) {
      idea.project = value
    } else {
      idea.otherFields.append(OtherField(label: record.labelText, text: value))
    }
  }

  /// `Project: X` is the project of an idea, or its title where nothing else is. In a column beside that of the titles,
  /// where a cell has no label of its own, it never is.
  private func readProject(_ record: FieldRecord, into idea: inout Idea) {
    guard let value = name(record, into: &idea) else { return }
    let isColumn = record.carrier == .tableCell && record.label.isEmpty
    if isColumn || TitleReader.isName(idea.title) {
      idea.project = idea.project ?? value
    } else {
      idea.title = TitleReader.title(value)
    }
  }

  /// The text of a name, on one line; `nil` where there is none, and where it goes on over several blocks, as no name
  /// does: then it is kept under its label.
  private func name(_ record: FieldRecord, into idea: inout Idea) -> String? {
    guard let value = value(record) else { return nil }
    var leaves = document.leaves(of: record.content).makeIterator()
    if !value.utf8.contains(0x0A) || leaves.next() != nil && leaves.next() == nil { return value.onOneLine }
    idea.otherFields.append(OtherField(label: record.labelText, text: value))
    return nil
  }

  /// Whether the description was taken from the text before the first label: a labelled one is preferred.
  private func isPreamble(_ idea: Idea) -> Bool {
    idea.fields.first?.carrier == FieldRecord.Carrier.none
      && idea.fields.filter { $0.field == .description && !$0.isEmpty }.count == 2
  }

  /// Splits the full name, which may be the first line before the labels, off the text it stands in.
  private mutating func takeFullName(_ record: inout FieldRecord, _ idea: inout Idea) {
    guard let first = document.leaves(of: record.content).first, first.lines.lowerBound < document.lines.count,
      FullName.mayBe(document.lines[first.lines.lowerBound], in: document.source.bytes.span)
    else { return }
    text.removeAll()
    let lines = first.lines.lowerBound..<first.lines.lowerBound + 1
    reader.append(lines, from: first.start, of: document, to: &text)
    guard FullName.matches(text) else { return }
    idea.fullName = text.string
    let start = first.lines.lowerBound + 1
    let content = record.content
    let isWholeLeaf = start >= first.lines.upperBound
    let name = document.passage(nodes: first.node..<first.node + 1, lines: lines, start: content.start)
    idea.fields.append(
      FieldRecord(
        field: .fullName, labelText: "", label: SourceRange(name.range.start, name.range.start), carrier: .none,
        isMisspelt: false, content: name))
    record.content = document.passage(
      nodes: (isWholeLeaf ? first.node + 1 : first.node)..<max(first.node + 1, content.nodes.upperBound),
      lines: start..<max(start, content.lines.upperBound),
      start: start < document.lines.count ? Int(document.lines[start].start) : content.start)
  }

  private mutating func readMentors(_ record: FieldRecord, into idea: inout Idea) {
    if record.strength == .weak, (1...16).contains(idea.mentors.count) {
      let known = idea.mentors
      idea.mentors = []
      readPeople(record, into: &idea)
      idea.mentors = Self.merged(known, idea.mentors)
    } else {
      readPeople(record, into: &idea)
    }
  }

  /// The mentors with what `Point of contact` or `Mentor email` adds to them.
  private static func merged(_ mentors: [Mentor], _ contacts: [Mentor]) -> [Mentor] {
    var mentors = mentors
    for contact in contacts {
      let place = mentors.firstIndex { mentor in
        contact.name.map { $0 == mentor.name } ?? (mentor.email == nil || mentor.email == contact.email)
      }
      guard let place else {
        mentors.append(contact)
        continue
      }
      mentors[place].email = mentors[place].email ?? contact.email
      mentors[place].github = mentors[place].github ?? contact.github
    }
    return mentors
  }

  private mutating func readPeople(_ record: FieldRecord, into idea: inout Idea) {
    let role = record.strength == .canonical ? nil : LabelTable.role(ofLabel: record.labelText)
    let known = idea.mentors.count
    for leaf in document.leaves(of: record.content) {
      guard document.nodes[leaf.node].kind.containsInlines || document.nodes[leaf.node].kind == .indentedCode else {
        continue
      }
      if role == nil, let line = document.singleLine(leaf),
        let mentor = TemplateForms.mentor(document.source.bytes.span, line)
      {
        idea.mentors.append(mentor)
        continue
      }
      text.removeAll()
      reader.append(leaf.lines, from: leaf.start, of: document, leavesPicturesOut: true, to: &text)
      // A line of its own below people may be a heading of what follows.
      let start = leaf.start ?? document.nodes[leaf.node].range.start
      let isBelow = !idea.mentors.isEmpty && start > 0 && document.source.bytes[start - 1] == 0x0A
      let people = MentorReader.mentors(in: text, role: role, isBelow: isBelow)
      // What follows a sentence below people belongs to it.
      if people.isEmpty, idea.mentors.count > known, MentorRemarks.isSentence(text.bytes.span) { break }
      // `Email: ana@example.org` in an item of its own tells more of the one above it.
      if people.count == 1, people[0].name == nil, let last = idea.mentors.indices.last,
        MentorWords.beginsWithContact(text.bytes.span), Self.add(people[0], to: &idea.mentors[last])
      {
        continue
      }
      idea.mentors += people
    }
  }

  /// Adds what is said of somebody without a name to a mentor that lacks it; returns whether there was room.
  private static func add(_ contact: Mentor, to mentor: inout Mentor) -> Bool {
    guard mentor.email == nil || contact.email == nil || mentor.email == contact.email,
      mentor.github == nil || contact.github == nil || mentor.github == contact.github
    else { return false }
    mentor.email = mentor.email ?? contact.email
    mentor.github = mentor.github ?? contact.github
    mentor.profileURL = mentor.profileURL ?? contact.profileURL
    mentor.form.insert(.unusual)
    return true
  }

  private func longText(_ record: FieldRecord) -> LongText { LongText(of: source, content: record.content) }

  private mutating func firstLines(_ record: FieldRecord) -> String {
    for leaf in document.leaves(of: record.content) {
      text.removeAll()
      reader.append(leaf.lines, from: leaf.start, of: document, to: &text)
      if text.bytes.contains(where: { !ASCII.isSpace($0) }) { return text.string }
    }
    return ""
  }

  /// The text of a short value; `nil` where it is empty or only a placeholder.
  private func value(_ record: FieldRecord) -> String? {
    let value = document.plainText(of: record.content)
    return value.isEmpty || Placeholders.isPlaceholder(value) ? nil : value
  }
}
