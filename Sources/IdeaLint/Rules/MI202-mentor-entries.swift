internal import IdeaCatalog

// Entries of mentors that anyone understands and programs do not; what has none of these faults and still is not
// written as `Name (@handle, mail)` is MI201.

extension Rule {
  static let mentorHandleNoAt = entry(
    .handleWithoutAt, id: "MI202", name: "mentor-handle-no-at", summary: "A mentor's GitHub handle has no `@`.",
    rationale: """
      Without the sign a handle looks like an employer, and GitHub notifies nobody. 16 entries of real lists have none.
      """,
    bad: "↓Ana Silva (ana-silva, ana@example.org)"
  ) { "put \"@\" before the GitHub handle \(Quoted.title($0.github ?? ""))" }

  static let mentorMissingSpace = entry(
    .missingSpace, id: "MI203", name: "mentor-missing-space",
    summary: "No blank stands between a mentor's name and the parenthesis.",
    rationale: "It is read all the same, and looks like a mistake: 50 entries of real lists have it.",
    severity: .info,
    bad: "↓Ana Silva(@ana-silva, ana@example.org)"
  ) { _ in "put a blank before the parenthesis" }

  static let mentorMissingComma = entry(
    .missingComma, id: "MI204", name: "mentor-missing-comma",
    summary: "No comma stands between a mentor's GitHub handle and e-mail address.",
    rationale: "Programs that split at the comma take both for the handle. Six entries of real lists have none.",
    bad: "↓Ana Silva (@ana-silva ana@example.org)"
  ) { _ in "put a comma between handle and e-mail address" }

  static let mentorFullWidth = entry(
    .fullWidth, id: "MI205", name: "mentor-fullwidth-punctuation",
    summary: "The entry of a mentor has full-width punctuation.",
    rationale: """
      A comma or parenthesis typed with a Chinese or Japanese keyboard is another character than the one programs split \
      at: three entries of 2026's first term were read wrongly for it.
      """,
    bad: "↓Ana Silva (@ana-silva，ana@example.org)"
  ) { _ in "write commas, colons and parentheses of ASCII" }

  static let mentorEmailWrapped = entry(
    .wrappedEmail, id: "MI206", name: "mentor-email-wrapped",
    summary: "The e-mail address of a mentor is a link, or stands in angle brackets.",
    rationale: """
      GitHub makes a link of an address by itself. Written as one, it is shown with its marks wherever it is copied to; \
      the automation of the CNCF does not take it.
      """,
    templates: .all, bad: "↓Ana Silva (@ana-silva, <ana@example.org>)"
  ) { _ in "write the e-mail address without brackets and \"mailto:\"" }

  static let mentorEmailObfuscated = entry(
    .obfuscatedEmail, id: "MI207", name: "mentor-email-obfuscated",
    summary: "The e-mail address of a mentor is written in words.",
    rationale: """
      `ana AT example DOT org` keeps out the administrators who invite mentors, and hardly anyone who collects addresses.
      """,
    fix: .unsafe(), bad: "↓Ana Silva (@ana-silva, ana AT example DOT org)"
  ) { _ in "write the e-mail address with \"@\" and periods" }

  static let mentorNameMissing = entry(
    .nameMissing, id: "MI212", name: "mentor-name-missing", summary: "A mentor has no name.",
    rationale: """
      A handle alone says nothing to mentees, and administrators need the name for contracts. The finding stands at the \
      handle or address.
      """,
    severity: .error, templates: .all, fix: nil, bad: "↓@ana-silva"
  ) { mentor in
    mentor.github.map { "add the name of \(Quoted.title("@\($0)"))" } ?? "add the name of this mentor"
  }

  static let mentorJoinedLine = entry(
    .joined, id: "MI225", name: "mentor-joined-line",
    summary: "Two mentors share an item of the list, or have nothing between them.",
    rationale: """
      Where the others have a line each, the second one on a line is overlooked, by people as by programs. Behind a label \
      a comma parts them.
      """,
    bad: "Ben Okoro (@ben-okoro, ben@example.org) & ↓Ana Silva (@ana-silva, ana@example.org)"
  ) { "give \($0.name ?? "this mentor") a list item of their own; outside a list, part both by a comma" }

  static let mentorLinkForm = entry(
    .linkForm, id: "MI227", name: "mentor-link-form", summary: "A mentor is a link to a profile.",
    rationale: """
      The handle is hidden in the address of the link, and is not seen where the list is printed. Ten entries of real lists \
      are written like that.
      """,
    severity: .info, bad: "[↓Ana Silva](https://github.com/ana-silva), ana@example.org"
  ) { _ in "write the entry as \"Name (@handle, mail)\", without a link" }

  static let mentorUnbalanced = entry(
    .unbalanced, id: "MI229", name: "mentor-unbalanced-parenthesis",
    summary: "A parenthesis in the entry of a mentor has no partner.",
    rationale: """
      What follows an open parenthesis is taken for part of the entry: the role, or the next mentor on the line.
      """,
    bad: "↓Ana Silva (@ana-silva, ana@example.org"
  ) { _ in "close the parenthesis, or open it" }

  /// A rule about one fault of entries; `bad` is an entry that has it.
  private static func entry(
    _ fault: MentorFaults, id: String, name: String, summary: String, rationale: String, severity: Severity = .warning,
    templates: TemplateSet = [.lfx, .gsoc, .readme], fix: Fix.Promise? = .safe(), bad: String,
    message: @escaping @Sendable (Mentor) -> Finding.Message
  ) -> Rule {
    Rule(
      id: id, name: name, summary: summary, rationale: rationale, severity: severity, templates: templates, fix: fix,
      bad: [RuleExample(example(of: bad))],
      good: [RuleExample(example(of: "Ana Silva (@ana-silva, ana@example.org) - primary"))]
    ) { file, reporter in
      guard file.allMentorFaults.contains(fault) else { return }
      for index in file.mentorFaults.indices {
        for (mentor, faults) in file.mentorFaults[index].enumerated() where faults.contains(fault) {
          let edit = MentorEdit(mentor, ofIdea: index, in: file.file)
          let mentor = file.file.ideas[index].mentors[mentor]
          reporter.report(
            message(mentor), at: mentor.range, idea: index,
            edits: fix == nil ? [] : fault == .joined ? edit.separated() : edit.canonical())
        }
      }
    }
  }

  private static func example(of entry: String) -> String {
    """
    #### Collect metrics

    - Description: Metrics are read one by one.
    - Mentor(s):
      - \(entry)
      - Chi Wu (@chi-wu, chi@example.org)
    """
  }
}
