package import IdeaCatalog
internal import TextBasics

/// Writes an idea that is still to be filled in: all labels of a template, and in the place of each value what `lint`
/// asks to replace.
package struct SkeletonWriter: Sendable {
  private let template: Template
  private let project: String
  private let title: String

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - template: The template that the idea follows.
  ///   - project: The name of its project; `nil` for what the template has there.
  ///   - title: Its title; `nil` for what the template has there.
  package init(template: Template, project: String? = nil, title: String? = nil) {
    self.template = template
    self.project = project ?? "CNCF Project Name"
    self.title = title ?? "Mentorship project Title"
  }

  /// The Markdown, with a final line feed.
  package func markdown() -> [UInt8] {
    var output = ByteWriter(reserving: 1_024)
    if template.mentorForm == .lines {
      writeForm(to: &output)
    } else {
      writeHeading(project, level: template.projectLevel, to: &output)
      output.newline()
      writeHeading(title, level: template.ideaLevel, to: &output)
      output.newline()
      for field in template.fields where field.isRequired || field.field == .difficulty { write(field, to: &output) }
    }
    return output.bytes
  }

  private func writeHeading(_ text: String, level: Int, to output: inout ByteWriter) {
    output.write(repeating: UInt8(ascii: "#"), count: level)
    output.write(" ")
    MarkdownText.write(line: text, startsLine: false, to: &output)
    output.newline()
  }

  private func write(_ field: TemplateField, to output: inout ByteWriter) {
    output.write("- \(field.label):")
    guard field.field == .mentors else { return output.write(" TBD\n") }
    for number in 0..<2 {
      let role = template.mentorForm == .listWithPrimary && number == 0 ? " - primary" : ""
      output.write("\n  - Mentor Name (@mentor_github, mentor@email.addy)\(role)")
    }
    output.newline()
  }

  /// The sections of the issue form, each with the answer that GitHub writes where there is none.
  private func writeForm(to output: inout ByteWriter) {
    for section in IssueFormSection.allCases {
      if section.rawValue > 0 { output.newline() }
      output.write("### \(section.label)\n\n")
      switch section {
      case .project: MarkdownText.write(line: project, to: &output)
      case .name: MarkdownText.write(line: title, to: &output)
      case .mentors: output.write("Mentor Name | @mentor_github | mentor@email.addy | LFID")
      default: output.write("_No response_")
      }
      output.newline()
    }
  }
}
