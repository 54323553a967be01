import IdeaCatalog

/// Where two ideas differ, field by field; ids and places are not compared.
enum IdeaDifference {
  /// A line for each field that differs: its name and both values.
  static func lines(_ again: Idea, _ idea: Idea) -> [String] {
    var found: [String] = []
    func compare<Value: Equatable>(_ name: String, _ left: Value, _ right: Value) {
      if left != right { found.append("\(name): \(left) ≠ \(right)") }
    }
    compare("title", again.title, idea.title)
    compare("project", again.project, idea.project)
    compare("subproject", again.subproject, idea.subproject)
    compare("fullName", again.fullName, idea.fullName)
    compare("program", again.program, idea.program)
    compare("term", again.term, idea.term)
    compare("description", again.description?.text, idea.description?.text)
    compare("expectedOutcome", again.expectedOutcome?.text, idea.expectedOutcome?.text)
    compare("skills", again.skills.map(\.text), idea.skills.map(\.text))
    compare("technologies", again.technologies.map(\.text), idea.technologies.map(\.text))
    compare("mentors", again.mentors.map(parts), idea.mentors.map(parts))
    compare("upstreamIssues", again.upstreamIssues.map(\.url), idea.upstreamIssues.map(\.url))
    compare("lfxURL", again.lfxURL?.url, idea.lfxURL?.url)
    compare("size", again.size, idea.size)
    compare("difficulty", again.difficulty, idea.difficulty)
    compare("component", again.component, idea.component)
    compare("prerequisites", again.prerequisites, idea.prerequisites)
    compare("otherFields", again.otherFields, idea.otherFields)
    return found
  }

  private static func parts(_ mentor: Mentor) -> [String?] {
    [
      mentor.name, mentor.github, mentor.email, mentor.lfid, mentor.role, mentor.profileURL, mentor.affiliation,
    ]
  }
}
