internal import MarkdownSyntax
internal import TextBasics

/// Reads `lfx-export.json`: each programme becomes the idea that the automation's own README makes of it.
struct ExportFileReader {
  private let path: String
  private let lineIndex: LineIndex
  private let term: Term?
  private var reader = InlineReader()

  /// The ideas of an export; none, with the reason, where it is no valid JSON, and `nil` for a text that is no export.
  static func reading(of source: SourceText, _ lineIndex: LineIndex) -> FormReading? {
    guard looksLikeExport(source.bytes.span) else { return nil }
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONReader.value(of: source.bytes)
    } catch {
      return FormReading(kind: .invalidExport, program: .lfx, term: nil, ideas: [], problem: error)
    }
    guard let programs = programs(of: root) else { return nil }
    let path = ProgramTermReader(path: source.path).term
    let term = root["_term"]?.string.flatMap { ProgramTermReader(text: $0).term } ?? path
    var reader = ExportFileReader(path: source.path, lineIndex: lineIndex, term: term)
    let ideas = programs.map { reader.idea(from: $0) }
    return FormReading(kind: .export, program: .lfx, term: term ?? ideas.first?.term, ideas: ideas)
  }

  private init(path: String, lineIndex: LineIndex, term: Term?) {
    self.path = path
    self.lineIndex = lineIndex
    self.term = term
  }

  // MARK: - What is an export

  /// Whether a text begins as JSON does and holds a key that only exports have: most files are told by two bytes.
  static func looksLikeExport(_ bytes: Span<UInt8>) -> Bool {
    var at = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    func skipSpace() {
      while at < bytes.count, ASCII.isSpace(bytes[at]) { at += 1 }
    }
    skipSpace()
    guard at < bytes.count, bytes[at] == 0x7B || bytes[at] == 0x5B else { return false }
    let follower: UInt8 = bytes[at] == 0x7B ? 0x22 : 0x7B
    at += 1
    skipSpace()
    guard at < bytes.count, bytes[at] == follower else { return false }
    return ["\"programs\"", "\"\(ExportFileKey.title.rawValue)\"", "\"\(ExportFileKey.fullName.rawValue)\""]
      .contains { ByteSearch.contains($0, in: bytes) }
  }

  /// The programmes of an export: under `programs`, or in a bare list.
  private static func programs(of root: JSONValue) -> [JSONValue]? {
    let list = root.kind == .array ? root : root["programs"]
    guard let list, list.kind == .array else { return nil }
    let programs = list.elements.filter { program in
      let keys = program.elements.compactMap(\.key)
      return program.kind == .object
        && (keys.contains(ExportFileKey.title.rawValue) || keys.contains(ExportFileKey.fullName.rawValue))
    }
    let isMarked = root["_term"] != nil || root["_count"] != nil
    return programs.isEmpty && !(isMarked && list.elements.isEmpty) ? nil : programs
  }

  // MARK: - Ideas

  private mutating func idea(from program: JSONValue) -> Idea {
    let range = program.range
    var values: [ExportFileKey: JSONValue] = [:]
    var idea = Idea(
      title: "", program: .lfx, term: term, range: range, path: path,
      lines: lineIndex.line(at: range.start)...lineIndex.line(at: range.end - 1))
    for value in program.elements {
      guard let name = value.key, let place = value.keyRange else { continue }
      let key = ExportFileKey(rawValue: name)
      if let key { values[key] = value }
      let label = key.map(\.otherLabel) ?? name
      if let label, let text = text(of: value) { idea.otherFields.append(OtherField(label: label, text: text)) }
      idea.fields.append(
        FieldRecord(
          field: key?.field ?? .other, labelText: name, label: place, carrier: .tableCell, isMisspelt: false,
          content: content(of: value)))
    }
    read(values, into: &idea)
    return idea
  }

  private mutating func read(_ values: [ExportFileKey: JSONValue], into idea: inout Idea) {
    let name = values[.title]?.string?.onOneLine == nil ? values[.fullName] : values[.title]
    idea.title = ExportFileText.heading(name).map(TitleReader.title) ?? ""
    idea.titleRange = name?.plainRange ?? name?.range ?? SourceRange(idea.range.start, idea.range.start)
    idea.project = ExportFileText.heading(values[.project])
    idea.term = values[.term]?.string.flatMap { ProgramTermReader(text: $0).term } ?? term
    idea.fullName =
      values[.fullName]?.string?.onOneLine
      ?? PlatformName.name(project: idea.project, title: idea.title, term: idea.term)
    if let text = ExportFileText(values[.description]) {
      idea.description = text.longText
      idea.expectedOutcome = InnerLabels.passage(of: .expectedOutcome, in: text.content, text.document)
        .map { text.longText($0) }
    }
    idea.technologies = ExportFileText(values[.technologies])?.skills(&reader) ?? []
    idea.skills = ExportFileText(values[.skills])?.skills(&reader) ?? []
    idea.upstreamIssues = ExportFileText(values[.upstreamIssue])?.links(&reader) ?? []
    idea.lfxURL = ExportFileText(values[.lfxURL])?.links(&reader).first
    idea.mentors = values[.mentors]?.elements.compactMap { ExportFilePeople.mentor($0) } ?? []
    idea.prerequisites = values[.prerequisites].flatMap { prerequisites($0).text }
  }

  /// A value without its quotes, as the place of a field: no document has it, so it has no blocks.
  private func content(of value: JSONValue) -> Passage {
    var range = value.range
    switch value.kind {
    case .string: range = SourceRange(range.start + 1, range.end - 1)
    case .null: range = SourceRange(range.start, range.start)
    case .array, .object: if value.elements.isEmpty { range = SourceRange(range.start, range.start) }
    case .number, .true, .false: break
    }
    return Passage(nodes: 0..<0, lines: 0..<0, start: range.start, range: range)
  }

  /// The text of a value that no field has; `nil` where nothing is said.
  private func text(of value: JSONValue) -> String? {
    guard let text = value.scalar?.onOneLine else { return nil }
    return Placeholders.isPlaceholder(text) ? nil : text
  }

  private func prerequisites(_ value: JSONValue) -> ApplicationPrerequisites {
    var all = ApplicationPrerequisites()
    for (key, item) in ExportFileKey.prerequisiteItems where value[key]?.bool == true { all.items.append(item) }
    all.hasCodingChallenge = value["coding_challenge"]?.bool ?? false
    all.codingChallenge = value["coding_challenge_url"]?.string?.onOneLine
    let tasks = [value["custom"]].compactMap { $0 } + (value["standard_courses"]?.elements ?? [])
    all.tasks = tasks.map { task in
      ApplicationPrerequisites.Task(
        name: task["name"]?.string?.onOneLine, description: task["description"]?.string?.onOneLine,
        hasUpload: task["file_upload"]?.bool ?? false)
    }
    return all
  }
}
