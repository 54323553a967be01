internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// The answer that describes a proposal: the description, the expected outcome below it where the description does not
/// hold it, and what the form has no section for, each under a heading.
///
/// As in ``LongTextMarkdown`` each form is read back, and the first that keeps the texts is taken.
struct IssueFormDescription {
  /// A text and the heading above it.
  private struct Part {
    let heading: String?
    let text: String
    /// The text as Markdown, where that is known.
    let markdown: String?
    /// Whether the text is the outcome.
    var isOutcome = false
  }

  /// What is written as plain text, with everything escaped.
  private struct Plain: OptionSet {
    let rawValue: Int
    static let outcome = Plain(rawValue: 1)
    static let description = Plain(rawValue: 2)
  }

  private let parts: [Part]
  private let outcome: String?

  init(_ idea: Idea) {
    outcome = idea.expectedOutcome?.text
    var parts: [Part] = []
    if let text = idea.description { parts.append(Part(heading: nil, text: text.text, markdown: text.markdown)) }
    if let text = idea.expectedOutcome, idea.description?.range.contains(text.range) != true {
      parts.append(Part(heading: "Expected Outcome", text: text.text, markdown: text.markdown, isOutcome: true))
    }
    func add(_ heading: String, _ text: String?) {
      if let text { parts.append(Part(heading: heading, text: text, markdown: nil)) }
    }
    add("Subproject", idea.subproject)
    add("Expected project size", idea.size?.text)
    add("Difficulty", idea.difficulty)
    add("Component", idea.component)
    for field in idea.otherFields { add(field.label, field.text) }
    self.parts = parts
  }

  /// Writes the answer without a final line feed; nothing where there is nothing to say.
  func write(to output: inout ByteWriter) {
    guard !parts.isEmpty else { return }
    let forms: [Plain] = [[], .outcome, .description]
    output.write(contentsOf: forms.lazy.map(bytes).first(where: isKept) ?? bytes([.outcome, .description]))
  }

  /// The answer.
  private func bytes(_ plain: Plain) -> [UInt8] {
    var output = ByteWriter()
    for part in parts {
      if !output.bytes.isEmpty { output.write("\n\n") }
      if let heading = part.heading {
        output.write("## ")
        MarkdownText.write(line: heading, startsLine: false, to: &output)
        output.write("\n\n")
      }
      if let markdown = part.markdown, !plain.contains(part.isOutcome ? .outcome : .description) {
        output.write(Self.withoutSectionHeadings(markdown))
      } else {
        MarkdownText.write(lines: part.text, indent: 0, startsLine: true, to: &output)
      }
    }
    return output.bytes
  }

  /// The Markdown with its headings of level 3 one level deeper: the programme's automation cuts answers there.
  private static func withoutSectionHeadings(_ markdown: String) -> String {
    let document = Document(markdown)
    let bytes = document.source.bytes
    var places: [Int] = []
    for node in document.nodes where node.kind == .heading && node.detail == 3 {
      let start = Int(node.start)
      if start == 0 || ASCII.isLineEnd(bytes[start - 1]), bytes[start] == UInt8(ascii: "#") { places.append(start) }
    }
    guard !places.isEmpty else { return markdown }
    var output = ByteWriter(reserving: bytes.count + places.count)
    var at = 0
    for place in places {
      output.write(contentsOf: bytes.span.extracting(at..<place))
      output.write("#")
      at = place
    }
    output.write(contentsOf: bytes.span.extracting(at..<bytes.count))
    return output.text
  }

  // MARK: - Reading back

  /// Whether a reader of the form finds these texts, and the outcome, in the answer.
  private func isKept(by answer: [UInt8]) -> Bool {
    var body = ByteWriter(reserving: answer.count + 256)
    for section in IssueFormSection.allCases {
      body.write("### \(section.label)\n\n")
      if section == .description { body.write(contentsOf: answer) } else { body.write("-") }
      body.write("\n\n")
    }
    let file = IdeaFile(SourceText(path: "", bytes: ContiguousArray(body.bytes)))
    guard file.ideas.count == 1, let idea = file.ideas.first, idea.fields.count == IssueFormSection.allCases.count,
      !file.document.nodes.contains(where: { $0.kind == .linkReferenceDefinition })
    else { return false }
    let text = parts.flatMap { [$0.heading, $0.text].compactMap { $0 } }.joined(separator: "\n")
    return idea.description?.text == text && idea.expectedOutcome?.text == outcome
  }
}
