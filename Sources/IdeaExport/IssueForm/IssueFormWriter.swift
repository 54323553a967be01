package import IdeaCatalog
internal import TextBasics

/// Writes an idea as the body of the issue form for proposals: each label as a heading, the answer below it.
///
/// What the form does not ask for stands below the description; only who mentors is cut to what a line of theirs has
/// room for, and their roles follow from their order.
package struct IssueFormWriter: Sendable {
  private let includeEmails: Bool

  /// Creates a writer.
  ///
  /// - Parameter includeEmails: Whether mentors have their addresses, without which a proposal is refused.
  package init(includeEmails: Bool = false) {
    self.includeEmails = includeEmails
  }

  /// The body in UTF-8, with a final line feed.
  package func body(of idea: Idea) -> [UInt8] {
    let prerequisites = IssueFormPrerequisites(idea.prerequisites)
    var output = ByteWriter(reserving: 4_096)
    for section in IssueFormSection.allCases {
      if !output.bytes.isEmpty { output.newline() }
      output.write("### \(section.label)\n\n")
      let start = output.bytes.count
      if !prerequisites.write(section, to: &output) { write(section, of: idea, to: &output) }
      output.write(output.bytes.count == start ? "_No response_\n" : "\n")
    }
    if let url = idea.lfxURL?.url { Self.write(url, of: idea, to: &output) }
    return output.bytes
  }

  private func write(_ section: IssueFormSection, of idea: Idea, to output: inout ByteWriter) {
    let hasSameSkills = !idea.technologies.isEmpty && idea.technologies == idea.skills
    switch section {
    case .project: write(line: idea.project, to: &output)
    case .term: write(line: idea.term?.label, to: &output)
    case .name: write(line: idea.title, to: &output)
    case .description: IssueFormDescription(idea).write(to: &output)
    case .technologies: write(idea.technologies, to: &output)
    case .sameSkills:
      output.write(hasSameSkills ? "- [x] " : "- [ ] ")
      output.write("Yes, the required skills are the same as the technologies listed above.")
    case .skills: if !hasSameSkills { write(idea.skills, to: &output) }
    case .mentors: write(idea.mentors, to: &output)
    case .upstreamIssue: write(idea.upstreamIssues, to: &output)
    case .prerequisites, .codingChallenge, .customPrerequisites, .customName, .customDescription, .customUpload: break
    }
  }

  // MARK: - Answers

  private func write(line: String?, to output: inout ByteWriter) {
    if let line { MarkdownText.write(line: line, to: &output) }
  }

  private func write(_ skills: [Skill], to output: inout ByteWriter) {
    if SkillMarkdown.fitsLine(skills, width: .max) {
      SkillMarkdown.writeLine(skills, startsLine: true, to: &output)
    } else {
      SkillMarkdown.writeList(skills, indent: 0, to: &output)
    }
  }

  /// One address a line; the form asks for one, and refuses more in words of its own.
  private func write(_ links: [Link], to output: inout ByteWriter) {
    for (index, link) in links.enumerated() {
      if index > 0 { output.newline() }
      MarkdownURL.write(link.url, to: &output)
    }
  }

  /// A line for each: `Name | @handle | mail | LFID`, the last one where it is known.
  private func write(_ mentors: [Mentor], to output: inout ByteWriter) {
    var isFirst = true
    for mentor in mentors {
      let mentor = mentor.published(includingEmail: includeEmails)
      let handle = mentor.github.map { "@" + $0 }
      let parts = [mentor.name, handle, mentor.email] + (mentor.lfid == nil ? [] : [mentor.lfid])
      guard parts.contains(where: { $0 != nil }) else { continue }
      if !isFirst { output.newline() }
      isFirst = false
      for (index, part) in parts.enumerated() {
        if index > 0 { output.write(part == nil ? " |" : " | ") }
        if let part { Self.write(part: part, to: &output) }
      }
    }
  }

  /// Text between two bars, which must hold none.
  private static func write(part: String, to output: inout ByteWriter) {
    for (index, piece) in part.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { output.write("&#124;") }
      MarkdownText.write(line: String(piece), startsLine: index == 0, to: &output)
    }
  }

  /// What the automation appends once the programme is on the platform.
  private static func write(_ url: String, of idea: Idea, to output: inout ByteWriter) {
    output.write("\n<!-- lfx-url:start -->\n\n---\n**LFX program:** ")
    MarkdownURL.writeLink(text: idea.platformName ?? idea.title, url, to: &output)
    output.write("\n<!-- lfx-url:end -->\n")
  }
}
