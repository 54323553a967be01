internal import IdeaCatalog

/// A column: its name in the header, and its value in a record.
struct CSVColumn<Row>: Sendable {
  let name: String
  let value: @Sendable (Row) -> String

  init(_ name: String, _ value: @escaping @Sendable (Row) -> String) {
    self.name = name
    self.value = value
  }
}

extension CSVColumn<Idea> {
  /// The columns of the layout `ideas`.
  static func ideas(includingEmails: Bool) -> [CSVColumn<Idea>] {
    let emails = CSVColumn("mentor_emails") { $0.mentors.compactMap(\.email).joined(separator: "; ") }
    return [
      CSVColumn("id") { $0.id },
      CSVColumn("title") { $0.title },
      CSVColumn("full_name") { $0.fullName ?? "" },
      CSVColumn("project") { $0.project ?? "" },
      CSVColumn("subproject") { $0.subproject ?? "" },
      CSVColumn("program") { $0.program.rawValue },
      CSVColumn("term") { $0.term?.slug ?? "" },
      CSVColumn("mentors") { idea in
        idea.mentors.compactMap { $0.published(includingEmail: includingEmails).shortText }.joined(separator: "; ")
      },
    ] + (includingEmails ? [emails] : []) + [
      CSVColumn("skills") { $0.skills.map(\.text).joined(separator: "; ") },
      CSVColumn("technologies") { $0.technologies.map(\.text).joined(separator: "; ") },
      CSVColumn("size") { $0.size?.text ?? "" },
      CSVColumn("size_hours") { $0.size?.hours.map { String($0) } ?? "" },
      CSVColumn("difficulty") { $0.difficulty ?? "" },
      CSVColumn("component") { $0.component ?? "" },
      CSVColumn("prerequisites") { $0.prerequisites ?? "" },
      CSVColumn("upstream_issues") { $0.upstreamIssues.map(\.url).joined(separator: "; ") },
      CSVColumn("lfx_url") { $0.lfxURL?.url ?? "" },
      CSVColumn("description") { $0.description?.text ?? "" },
      CSVColumn("expected_outcome") { $0.expectedOutcome?.text ?? "" },
      CSVColumn("path") { $0.path },
      CSVColumn("line") { String($0.lines.lowerBound) },
      CSVColumn("end_line") { String($0.lines.upperBound) },
    ]
  }
}

extension Mentor {
  /// Name and handle, as far as they are known; `nil` where neither is.
  fileprivate var shortText: String? {
    guard let github else { return name }
    return name.map { "\($0) (@\(github))" } ?? "@\(github)"
  }
}
