package import IdeaCatalog
package import TextBasics

/// An idea as cncf/mentoring's automation knows it, a "program": texts on one line, roles by position.
package struct LFXProgram: Sendable {
  /// The most mentors that LFX Mentorship takes.
  package static let mentorLimit = 4

  package let idea: Idea
  private let source: SourceText

  /// Creates the program of an idea.
  ///
  /// - Parameter source: The text the idea was read from.
  package init(_ idea: Idea, source: SourceText) {
    self.idea = idea
    self.source = source
  }

  /// The name on the platform; the title where project or term is not known.
  var fullName: String { idea.platformName ?? idea.title }

  /// The skills as they were written, on one line.
  var skills: String { line(idea.skills, of: .skills) }

  /// The technologies as they were written, on one line.
  var technologies: String { line(idea.technologies, of: .technologies) }

  /// The issue upstream; several are joined, which the automation then refuses in words of its own.
  var upstreamIssue: String? {
    idea.upstreamIssues.isEmpty ? nil : idea.upstreamIssues.map(\.url).joined(separator: ", ")
  }

  /// The role that the place in the list gives a mentor.
  static func role(at index: Int) -> String { index == 0 ? "primary" : "co-mentor" }

  /// What stands behind the label where that is a line; skills from a list or from several fields are joined.
  private func line(_ skills: [Skill], of field: Field) -> String {
    let records = idea.records(of: field).filter { !$0.isEmpty }
    if records.count == 1, let record = records.first, !skills.isEmpty,
      skills.allSatisfy({ record.value.contains($0.range) }), !startsItem(record.value.start)
    {
      let text = source.text(in: record.value)
      if !text.utf8.contains(where: ASCII.isLineEnd) { return text }
    }
    return skills.map(\.text).joined(separator: ", ")
  }

  /// Whether a bullet begins here: a list of one.
  private func startsItem(_ offset: Int) -> Bool {
    offset + 1 < source.bytes.count && "-*+".utf8.contains(source.bytes[offset])
      && ASCII.isBlank(source.bytes[offset + 1])
  }
}
