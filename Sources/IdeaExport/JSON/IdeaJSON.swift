package import IdeaCatalog
package import TextBasics

/// Ideas as JSON objects: the one place that says what their keys are.
///
/// No key is ever absent but `email`: what is unknown is `null`, a list without elements is `[]`.
package struct IdeaJSON: Sendable {
  /// The keys of an idea, in their order.
  package enum Key: String, CaseIterable, Sendable {
    case id, title, fullName, project, subproject, program, term, description, expectedOutcome, skills, technologies
    case mentors, upstreamIssues, lfxUrl, size, difficulty, component, prerequisites, otherFields, source
  }

  /// Whether mentors have their addresses.
  let includeEmails: Bool

  /// Creates a form.
  package init(includeEmails: Bool = false) {
    self.includeEmails = includeEmails
  }

  /// Writes an idea as an object with these keys, in this order.
  package func write(_ idea: Idea, keys: [Key] = Key.allCases, to json: inout JSONWriter) {
    json.beginObject()
    for key in keys { writeField(key, of: idea, to: &json) }
    json.endObject()
  }

  /// Writes a key of an idea and its value, into an object that is open.
  package func writeField(_ key: Key, of idea: Idea, to json: inout JSONWriter) {
    json.key(key.rawValue)
    write(key, of: idea, to: &json)
  }

  private func write(_ key: Key, of idea: Idea, to json: inout JSONWriter) {
    switch key {
    case .id: json.string(idea.id)
    case .title: json.string(idea.title)
    case .fullName: json.string(idea.fullName)
    case .project: json.string(idea.project)
    case .subproject: json.string(idea.subproject)
    case .program: json.string(idea.program.rawValue)
    case .term: Self.write(idea.term, to: &json)
    case .description: write(idea.description, to: &json)
    case .expectedOutcome: write(idea.expectedOutcome, to: &json)
    case .skills: write(idea.skills, to: &json)
    case .technologies: write(idea.technologies, to: &json)
    case .mentors: write(idea.mentors, to: &json)
    case .upstreamIssues: write(idea.upstreamIssues, to: &json)
    case .lfxUrl: json.string(idea.lfxURL?.url)
    case .size: write(idea.size, to: &json)
    case .difficulty: json.string(idea.difficulty)
    case .component: json.string(idea.component)
    case .prerequisites: json.string(idea.prerequisites)
    case .otherFields: write(idea.otherFields, to: &json)
    case .source: writeSource(of: idea, to: &json)
    }
  }

  private func writeSource(of idea: Idea, to json: inout JSONWriter) {
    json.beginObject()
    json.field("path", idea.path)
    json.field("line", idea.lines.lowerBound)
    json.field("endLine", idea.lines.upperBound)
    json.endObject()
  }
}
