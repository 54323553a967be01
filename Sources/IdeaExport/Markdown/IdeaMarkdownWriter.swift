internal import IdeaCatalog
internal import TextBasics

/// Writes the fields of an idea in the order of a template; what the template has no place for follows.
struct IdeaMarkdownWriter {
  /// The fields in their order, those that the template does not have at the end.
  let fields: [TemplateField]
  private let includeEmails: Bool
  /// Whether the name on the platform is made where it is not written.
  private let hasFullName: Bool

  init(template: Template, includeEmails: Bool) {
    self.hasFullName = template.hasFullName
    self.fields = template.fields + Self.others.filter { template.field($0.field) == nil }
    self.includeEmails = includeEmails
  }

  /// The fields that not every template has, in the order in which they follow.
  private static let others = [
    TemplateField(.prerequisites, "Prerequisites", isRequired: false),
    TemplateField(.technologies, "Technologies", isRequired: false),
    TemplateField(.size, "Expected project size", isRequired: false),
    TemplateField(.lfxURL, "LFX URL", isRequired: false),
    TemplateField(.component, "Component", isRequired: false),
    TemplateField(.difficulty, "Difficulty", isRequired: false),
  ]

  /// Writes what stands below the heading of an idea.
  func write(_ idea: Idea, to output: inout ByteWriter) {
    output.newline()
    if let name = hasFullName ? idea.platformName : idea.fullName {
      MarkdownText.write(line: name, to: &output)
      output.write("\n\n")
    }
    var hasInlineValue = false
    for field in fields {
      let start = output.bytes.count
      write(field, of: idea, to: &output)
      if output.bytes.count > start { hasInlineValue = Self.hasInlineValue(output.bytes[start...]) }
    }
    guard !idea.otherFields.isEmpty else { return }
    // Below a label without a value, a bullet with a label that is not known would be the value.
    if !hasInlineValue { output.write("- Difficulty: TBD\n") }
    for field in idea.otherFields { write(field.published(includingEmail: includeEmails), of: idea, to: &output) }
  }

  /// Writes one field; nothing where the idea has none and the template does not ask for it.
  func write(_ field: TemplateField, of idea: Idea, to output: inout ByteWriter) {
    switch field.field {
    case .description: write(idea.description, field, to: &output)
    case .expectedOutcome: write(idea.expectedOutcome, field, to: &output)
    case .skills: write(idea.skills, field, to: &output)
    case .technologies: write(idea.technologies, field, to: &output)
    case .mentors: write(idea.mentors, field, to: &output)
    case .upstreamIssue: write(idea.upstreamIssues, field, to: &output)
    case .lfxURL: write(idea.lfxURL.map { [$0] } ?? [], field, to: &output)
    case .size: write(idea.size?.text, field, to: &output)
    case .difficulty: write(idea.difficulty, field, to: &output)
    case .component: write(idea.component, field, to: &output)
    case .prerequisites:
      guard let text = idea.prerequisites else { return }
      LongTextMarkdown.write(text, .prerequisites, label: field.label, to: &output)
    case .mentee, .fullName, .title, .project, .other: break
    }
  }

  // MARK: - Values

  private func write(_ text: LongText?, _ field: TemplateField, to output: inout ByteWriter) {
    guard let text else { return writeEmpty(field, to: &output) }
    LongTextMarkdown.write(text, field, to: &output)
  }

  private func write(_ text: String?, _ field: TemplateField, to output: inout ByteWriter) {
    guard let text else { return writeEmpty(field, to: &output) }
    writeLabel(field.label, to: &output)
    output.write(" ")
    MarkdownText.write(lines: text, indent: 2, startsLine: false, to: &output)
    output.newline()
  }

  /// One line, or a list where a skill could not stand beside others.
  private func write(_ skills: [Skill], _ field: TemplateField, to output: inout ByteWriter) {
    guard !skills.isEmpty else { return writeEmpty(field, to: &output) }
    writeLabel(field.label, to: &output)
    if SkillMarkdown.fitsLine(skills, width: 118 - field.label.utf8.count) {
      output.write(" ")
      SkillMarkdown.writeLine(skills, startsLine: false, to: &output)
    } else {
      output.newline()
      SkillMarkdown.writeList(skills, indent: 2, to: &output)
    }
    output.newline()
  }

  private func write(_ mentors: [Mentor], _ field: TemplateField, to output: inout ByteWriter) {
    writeLabel(field.label, to: &output)
    for mentor in mentors {
      var entry = ByteWriter()
      MentorMarkdown.write(mentor.published(includingEmail: includeEmails), to: &entry)
      guard !entry.bytes.isEmpty else { continue }
      output.write("\n  - ")
      output.write(contentsOf: entry.bytes)
    }
    output.newline()
  }

  private func write(_ links: [Link], _ field: TemplateField, to output: inout ByteWriter) {
    guard !links.isEmpty else { return writeEmpty(field, to: &output) }
    writeLabel(field.label, to: &output)
    for link in links {
      output.write(links.count == 1 ? " " : "\n  - ")
      MarkdownURL.write(link.url, to: &output)
    }
    output.newline()
  }

  /// A label that is one of the known ones, or does not look like one, stands in the value: it would be read as another
  /// field, or as no field at all.
  private func write(_ field: OtherField, of idea: Idea, to output: inout ByteWriter) {
    let label = Array(field.label.utf8)
    let isLabel = Self.looksLikeLabel(label) && Self.knownField(label).map { Self.givesWay($0, in: idea) } ?? true
    let text = isLabel || field.label.isEmpty ? field.text : field.label + ": " + field.text
    LongTextMarkdown.write(text, .other, label: isLabel ? field.label : "Note", to: &output)
  }

  // MARK: - Labels

  private func writeLabel(_ label: String, to output: inout ByteWriter) {
    output.write("- ")
    output.write(label)
    output.write(":")
  }

  private func writeEmpty(_ field: TemplateField, to output: inout ByteWriter) {
    guard field.isRequired else { return }
    writeLabel(field.label, to: &output)
    output.newline()
  }

  /// Whether something stands behind the colon on the first line of a field that was written.
  private static func hasInlineValue(_ field: ArraySlice<UInt8>) -> Bool {
    let line = field.prefix { $0 != 0x0A }
    return line.last != UInt8(ascii: ":")
  }

  /// One to four words that begin with a capital and hold nothing that a label does not.
  private static func looksLikeLabel(_ label: [UInt8]) -> Bool {
    guard let first = label.first, let last = label.last, ASCII.isUpper(first) || first >= 0x80, last != 0x20,
      label.count <= LabelTable.longest
    else { return false }
    return label.allSatisfy { ASCII.isAlphanumeric($0) || $0 >= 0x80 || " ()/-'+".utf8.contains($0) }
      && label.count { $0 == 0x20 } <= 3
  }

  /// Whether a reader keeps another label of a field as it is, because the field's own label gives the value.
  private static func givesWay(_ field: Field, in idea: Idea) -> Bool {
    switch field {
    case .mentee, .other: true
    case .description: idea.description != nil
    case .expectedOutcome: idea.expectedOutcome != nil
    case .size: idea.size != nil
    case .difficulty: idea.difficulty != nil
    case .component: idea.component != nil
    case .prerequisites: idea.prerequisites != nil
    case .skills, .technologies, .mentors, .upstreamIssue, .lfxURL, .fullName, .title, .project: false
    }
  }

  /// The field that a reader takes the label for; `nil` where it keeps the label itself.
  private static func knownField(_ label: [UInt8]) -> Field? {
    let bytes = ContiguousArray(label)
    let field =
      LabelTable.field(of: 0..<bytes.count, in: bytes.span)
      ?? LabelTable.kindredField(of: 0..<bytes.count, in: bytes.span)
      ?? LabelTable.misspeltField(of: 0..<bytes.count, in: bytes.span)
    return field == .other ? nil : field
  }
}
