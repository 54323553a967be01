/// A key of a programme in `lfx-export.json`, the machine form that cncf/mentoring's automation writes of what it accepted.
enum ExportFileKey: String, CaseIterable {
  case issueNumber = "issue_number"
  case issueURL = "issue_url"
  case project = "cncf_project"
  case projectSlug = "cncf_project_slug"
  case projectMaturity = "cncf_project_maturity"
  case term = "term"
  case fullName = "program_name_full"
  case title = "program_name_short"
  case description = "description"
  case technologies = "technologies"
  case skills = "skills"
  case mentors = "mentors"
  case upstreamIssue = "upstream_issue_url"
  case lfxURL = "lfx_url"
  case prerequisites = "prerequisites"

  /// What the value is in an idea.
  var field: Field {
    switch self {
    case .fullName: .fullName
    case .description: .description
    case .technologies: .technologies
    case .skills: .skills
    case .mentors: .mentors
    case .upstreamIssue: .upstreamIssue
    case .lfxURL: .lfxURL
    case .prerequisites: .prerequisites
    case .project, .term, .title, .issueNumber, .issueURL, .projectSlug, .projectMaturity: .other
    }
  }

  /// The label of a value that an idea keeps beside its fields; `nil` for one that is a field, or follows from another.
  var otherLabel: String? { self == .issueURL ? "Proposal" : nil }

  /// What a programme asks of its applicants, in the order and the words of the issue form.
  static let prerequisiteItems: [(key: String, item: String)] = [
    ("resume", "Resume"), ("cover_letter", "Cover Letter"), ("school_enrollment", "School Enrollment Verification"),
    ("participation_permission", "Participation Permission from school or employer"),
  ]
}
