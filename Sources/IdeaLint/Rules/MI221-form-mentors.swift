internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let mentorLFIDMissing = formMentor(
    id: "MI221", name: "mentor-lfid-missing",
    summary: "A mentor of an issue form has no login of the Linux Foundation.",
    rationale: """
      Mentors are invited by it. It cannot be guessed: 62 of 133 real ones differ from the handle on GitHub.
      """,
    bad: "Ana Silva | @ana-silva | ana@example.org"
  ) { mentor, parts in
    (3...4).contains(parts) && mentor.lfid == nil ? .addLFID(mentor) : nil
  }

  static let mentorLFIDFormat = formMentor(
    id: "MI222", name: "mentor-lfid-format", summary: "The login of the Linux Foundation is none.",
    rationale: """
      It has no blank, no `@` and no slash; mostly an address, a handle or a link stands in its place.
      """,
    bad: "Ana Silva | @ana-silva | ana@example.org | @anasilva"
  ) { mentor, _ in
    mentor.lfid?.utf8.contains { ASCII.isSpace($0) || $0 == 0x40 || $0 == 0x2F } == true ? .correctLFID(mentor) : nil
  }

  static let mentorFieldCount = formMentor(
    id: "MI223", name: "mentor-field-count",
    summary: "A line of mentors has not the four parts that an issue form asks for.",
    rationale: """
      The automation of the CNCF reads `Name | @handle | e-mail | LFID`, one mentor a line, and refuses a line with more or \
      fewer parts.
      """,
    bad: "Ana Silva | @ana-silva | ana@example.org | anasilva | Karmada"
  ) { _, parts in (3...4).contains(parts) ? nil : .writeFourParts(parts) }

  /// A rule about the line of a mentor; `message` is what it says of one whose line has so many parts, or `nil`.
  private static func formMentor(
    id: String, name: String, summary: String, rationale: String, bad: String,
    message: @escaping @Sendable (_ mentor: Mentor, _ parts: Int) -> Finding.Message?
  ) -> Rule {
    Rule(
      id: id, name: name, summary: summary, rationale: rationale, severity: .error, templates: .issueForm,
      bad: [FormText.form([.mentors: "↓\(bad)\nBen Okoro | @ben-okoro | ben@example.org | benokoro"])],
      good: [FormText.form([:])]
    ) { file, reporter in
      guard file.template == .issueForm else { return }
      let bytes = file.file.source.bytes
      for mentor in file.file.ideas.first?.mentors ?? [] {
        var parts = 1
        for at in mentor.range.start..<mentor.range.end where bytes[at] == 0x7C { parts += 1 }
        // A bar at the end closes the last part, as in a table.
        if parts > 3, bytes[mentor.range.end - 1] == 0x7C { parts -= 1 }
        if let text = message(mentor, parts) { reporter.report(text, at: mentor.range, idea: 0) }
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func addLFID(_ mentor: Mentor) -> Self { "add the LFID of \(who(mentor)) as the fourth part" }
  fileprivate static func correctLFID(_ mentor: Mentor) -> Self {
    "correct the LFID of \(who(mentor)): it has no blank, no \"@\" and no slash"
  }
  fileprivate static func writeFourParts(_ found: Int) -> Self {
    "write \"Name | @handle | e-mail | LFID\" (found \(found) part\(found == 1 ? "" : "s"))"
  }

  private static func who(_ mentor: Mentor) -> String {
    mentor.name ?? mentor.github.map { "@\($0)" } ?? "this mentor"
  }
}
