internal import IdeaCatalog
internal import TextBasics

/// Writes ideas in the shape of `lfx-export.json`, which cncf/mentoring's automation makes of accepted proposals.
///
/// As there, a text that is not known is empty. What only the proposal's issue tells is `null`.
package struct LFXExportWriter: Sendable {
  private let includeEmails: Bool

  /// Creates a writer.
  ///
  /// - Parameter includeEmails: Whether mentors have their addresses; without, they are empty.
  package init(includeEmails: Bool = false) {
    self.includeEmails = includeEmails
  }

  /// The document in UTF-8, indented by two blanks, with a final line feed.
  package func json(of programs: [LFXProgram]) -> [UInt8] {
    var json = JSONWriter(style: .pretty, reserving: 1_024 + 4_096 * programs.count)
    let terms = Set(programs.map(\.idea.term))
    json.beginObject()
    json.field("_term", terms.count == 1 ? terms.first??.label ?? "" : "")
    json.field("_count", programs.count)
    json.array("programs", of: programs, write)
    json.endObject()
    return json.bytes
  }

  private func write(_ json: inout JSONWriter, _ program: LFXProgram) {
    let idea = program.idea
    let project = idea.project.flatMap { ProjectNames.entry(named: $0) }
    json.beginObject()
    json.key("issue_number")
    json.null()
    json.key("issue_url")
    json.null()
    json.field("cncf_project", idea.project ?? "")
    json.field("cncf_project_slug", project?.slug ?? "")
    json.field("cncf_project_maturity", project?.maturity ?? "")
    json.field("term", idea.term?.label ?? "")
    json.field("program_name_full", program.fullName)
    json.field("program_name_short", idea.title)
    json.field("description", idea.description?.markdown ?? "")
    json.field("technologies", program.technologies)
    json.field("skills", program.skills)
    json.array("mentors", of: idea.mentors.enumerated()) { json, element in
      write(&json, element.element, role: LFXProgram.role(at: element.offset))
    }
    json.field("upstream_issue_url", program.upstreamIssue ?? "")
    json.field("lfx_url", idea.lfxURL?.url ?? "")
    json.key("prerequisites")
    json.null()
    json.endObject()
  }

  private func write(_ json: inout JSONWriter, _ mentor: Mentor, role: String) {
    let mentor = mentor.published(includingEmail: includeEmails)
    json.beginObject()
    json.field("name", mentor.name ?? "")
    json.field("github_handle", mentor.github ?? "")
    json.field("email", mentor.email ?? "")
    json.field("lfid", mentor.lfid ?? "")
    json.field("role", role)
    json.endObject()
  }
}
