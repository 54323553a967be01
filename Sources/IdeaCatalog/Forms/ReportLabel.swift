internal import TextBasics

/// What a label or a heading of a final report stands for.
enum ReportLabel: Int, CaseIterable {
  case contributor, account, organization, title, project, mentors, upstreamIssue, program, links, deliverables,
    workDone, epilogue

  /// The label in `bytes[range]`; `nil` where it is none.
  init?(_ range: Range<Int>, in bytes: Span<UInt8>) {
    guard let number = Self.words.number(of: FoldedLabel.hash(range, in: bytes)) else { return nil }
    self.init(rawValue: number)
  }

  /// Whether the headings of reports are called so, and those of other pages are not.
  var tellsReport: Bool { rawValue >= Self.links.rawValue }

  private static let words = FoldedLabel.table(allCases.map(\.spellings))

  /// The spellings; what stands in parentheses counts as a word.
  private var spellings: [String] {
    switch self {
    case .contributor:
      [
        "Contributor", "GSoC Contributor", "Contributor name", "Student", "Student name", "Mentee", "Mentee name",
        "LFX Mentee", "Participant", "Intern", "Author", "Developer", "Name",
      ]
    case .account: ["GitHub", "GitHub profile", "GitHub username", "GitHub handle", "GitHub account", "GitHub ID"]
    case .organization:
      [
        "Organization", "Organisation", "Org", "Organization name", "Mentoring organization", "Mentor organization",
        "Community", "Foundation",
      ]
    case .title: ["Project title", "Project name", "Title", "Topic", "Project idea", "Project topic", "Idea"]
    case .project: ["Project", "Sub-organization", "Sub-project", "CNCF Project"]
    case .mentors:
      ["Mentor", "Mentor(s)", "Project mentors", "My mentors", "Mentor name", "Mentored by", "GSoC mentors"]
    case .upstreamIssue:
      [
        "Upstream issue", "Upstream issue URL", "Issue", "Tracking issue", "Related issue", "GitHub issue",
        "Project issue", "Umbrella issue", "Issue link", "Original issue", "Idea issue",
      ]
    case .program: ["Program", "Programme", "Mentorship program", "Term", "Year", "Cohort", "Edition", "Season"]
    case .links:
      [
        "Links", "Key links", "Important links", "Useful links", "Related links", "Project links", "Quick links",
        "Pull requests", "Pull requests merged", "Merged pull requests", "Open pull requests", "List of pull requests",
        "PRs", "Merged PRs", "Open PRs", "Merge requests", "Pull request status", "Code", "Repository",
        "Repositories", "Commits", "List of commits", "Contributions",
      ]
    case .deliverables:
      [
        "Deliverables", "Project deliverables", "Key deliverables", "Final deliverables", "Completed deliverables",
        "Deliverables completed",
      ]
    case .workDone:
      [
        "Work completed", "Completed work", "Work done", "Summary of work", "Summary of work done", "What was done",
        "What I did", "What I have done", "What I've done", "What was accomplished", "Accomplishments", "Achievements",
        "Key achievements", "Goals achieved", "Key contributions", "My contributions", "What was delivered",
        "Implemented features", "What's done", "What work was done",
      ]
    case .epilogue:
      [
        "Future work", "Future scope", "What's left", "What's left to do", "Work left to do", "Remaining work",
        "Current state", "Current status", "Challenges and learnings", "Challenges & Learnings", "Lessons learned",
        "What I learned", "Learnings", "Acknowledgements", "Acknowledgments", "My experience",
      ]
    }
  }
}
