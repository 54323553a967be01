internal import IdeaCatalog

/// A mentor of an idea.
struct Mentorship: Sendable {
  let idea: Idea
  let mentor: Mentor
}

extension CSVColumn<Mentorship> {
  /// The columns of the layout `mentors`.
  static func mentors(includingEmails: Bool) -> [CSVColumn<Mentorship>] {
    let email = CSVColumn("email") { $0.mentor.email ?? "" }
    return [
      CSVColumn("name") { $0.mentor.name ?? "" },
      CSVColumn("github") { $0.mentor.github ?? "" },
    ] + (includingEmails ? [email] : []) + [
      CSVColumn("lfid") { $0.mentor.lfid ?? "" },
      CSVColumn("role") { $0.mentor.role ?? "" },
      CSVColumn("affiliation") { $0.mentor.affiliation ?? "" },
      CSVColumn("profile_url") { $0.mentor.profileURL ?? "" },
      CSVColumn("idea_id") { $0.idea.id },
      CSVColumn("title") { $0.idea.title },
      CSVColumn("project") { $0.idea.project ?? "" },
      CSVColumn("subproject") { $0.idea.subproject ?? "" },
      CSVColumn("program") { $0.idea.program.rawValue },
      CSVColumn("term") { $0.idea.term?.slug ?? "" },
      CSVColumn("path") { $0.idea.path },
      CSVColumn("line") { String($0.idea.lines.lowerBound) },
    ]
  }
}
