import IdeaCatalog
import TextBasics

/// The text of `Documentation/Formats.md`: what is read and written, taken from the tables that decide it, and where a
/// table is not open, from what the reader answers.
enum FormatsDocument {
  static let text =
    ([heading, shapes, labels, headings, people, values, programs, projects, skills, templates, writing] as [String])
    .joined(separator: "\n")

  private static let heading = """
    # Formats

    What `ideacat` reads and writes. This page is made of the tables in the code by `make golden`, and a test compares
    them.

    """

  // MARK: - Reading

  private static let shapes = """
    ## What is read

    Each of these becomes the same ideas, whatever its depth of headings:

    \(table(["shape", "how it is told"], [
      [
        "list of ideas",
        "headings, and below one of them two labelled fields of an idea or more; mentors or skills with a size or a difficulty do",
      ],
      [
        "list of ideas without headings",
        "below a heading, or none, titles that are bold lines, items of a list, summaries of details or `Title:` lines",
      ],
      ["table of ideas", "a row for each, the head names the fields; only where a file has no other ideas"],
      ["list of accepted ideas", "the same, with the programme's full name as first paragraph, or `LFX URL`"],
      ["list written by cncf/mentoring's automation", "descriptions in block quotes, with headings of their own"],
      ["page with front matter", "`+++` or `---` before the text; short codes and HTML are looked through"],
      [
        "page of one idea with front matter",
        "a title there, and two fields or more below it, under labels or under headings that all are labels",
      ],
      ["rendered page saved as text", "`¶` at the end of headings, `1. Title` lines"],
      ["issue form", "`### CNCF Project`, `### Term` and the other labels of the form, in its order"],
      ["`lfx-export.json`", "JSON with `programs`; on the command line or standard input, by its content"],
      ["final report", "a report of its own, never an idea"],
    ]))

    A field goes on until the next label or heading, whatever Markdown makes of what lies between; where its values
    are a few words, people or skills, it ends with its paragraph or list, and sentences behind it are a part of the
    description. A label stands at a bullet, in a bold paragraph, in a heading, in the first cell of a row or in the
    head of a column, also of a table with one row; it is known in any case, with or without accents and pictures,
    bold or not, in `<b>` or `<strong>`, with its colon in or out, with a dash for it, in the plural, with anything
    in parentheses, and one edit away. `Coding Mentors` and `Skills that help` are known by their last or first
    word, and labels made of known ones by these: `Skills/Languages`, `Skills and Background`, `Difficulty of the
    Project`, `Suggested Mentors`. `Scope` is a size where its value is one of hours, and people under `Contact` are
    the mentors of an idea without others. Headings below the labels of an idea part its text. Fields under labels
    that are not known are kept as `otherFields`, and so is what stands under a second label of a field that has one
    value. `ideacat show --source` says of each line what it became.

    In the text of values no-break spaces are blanks, what a wrong encoding garbled is repaired, and characters without width
    are left out: soft hyphens, U+200B, U+2060, U+FEFF. Of U+200C and U+200D those are kept that stand between two letters
    beyond ASCII or join an emoji; names of mentors have none.

    """

  private static var labels: String {
    var text = """
      ## Labels

      The first label of each field is the one that the templates write.


      """
    for (field, labels) in LabelTable.spellings {
      text += "- `\(field.rawValue)`: " + labels.joined(separator: ", ") + "\n"
    }
    text += """

      Behind one of these words, the label of an outcome, of skills, technologies, mentors or prerequisites, of a size or a
      difficulty is the same: \(LabelTable.qualifiers.joined(separator: ", ")).

      Everyday words are labels behind a bullet with a colon, in bold or as a heading, and give way to the labels above:


      """
    for (field, labels) in LabelTable.everydayWords {
      text += "- `\(field.rawValue)`: " + labels.joined(separator: ", ") + "\n"
    }
    for (language, fields) in LabelTable.foreignSpellings {
      text += "\n### \(language)\n\n"
      for (field, labels) in fields {
        text += "- `\(field.rawValue)`: " + labels.joined(separator: ", ") + "\n"
      }
    }
    return text
  }

  private static var headings: String {
    """
    ## Headings that are neither project nor idea

    \(table(["heading", "read as"], [
      "Proposed Project ideas", "Accepted Projects", "LFX Mentorship 2031 Term 1", "Google Summer of Code 2031",
      "Template", "Sample project (template)", "Table of Contents", "Timeline", "How to apply", "Application instructions",
      "Mentorship duration - three months",
    ].map { ["`\($0)`", role(of: $0)] }))

    What an example holds, and a heading that invites readers to propose ideas of their own, is never an idea.

    """
  }

  private static func role(of heading: String) -> String {
    switch SectionWords.role(of: heading) {
    case .container: "a list of ideas or projects"
    case .sample: "an example"
    case .prose: "text about the programme"
    case nil: "a project or an idea"
    }
  }

  private static var people: String {
    """
    ## Mentors

    One person for each entry, parted by commas, semicolons, `and`, `or`, `&`, `/`, a line or a bullet:

    \(table(["written", "name", "handle", "role"], [
      "Ana Cruz (@ana-cruz, ana@example.org)", "Ana Cruz (@ana-cruz, ana@example.org) - primary",
      "[Ana Cruz](https://github.com/ana-cruz)", "@ana-cruz", "Ana Cruz (co-mentor)", "Ana Cruz - secondary",
      "Ana Cruz - backup mentor", "Primary Mentor: Ana Cruz", "Ana Cruz (she/her), GitHub: ana-cruz",
      "Ana Cruz (ana-cruz on GitHub)", "Ana Cruz, ana [at] example [dot] org, IRC: ana", "Ana Cruz - Acme Labs",
      "Lead: Ana Cruz https://github.com/ana-cruz", "Support 2: Ana Cruz", "Ana Cruz (aka Bee)", "TBD",
      "No mentor yet", "(Add yourself here!)", "We will find the mentor with you",
    ].map(mentor)))

    `Name:`, `Email:`, `GitHub:` and `Company:`, each on a line or in an item of its own, tell of one person.

    In the issue form a line is `Name | @handle | mail | LFID`, and the place in the list gives the role.

    """
  }

  private static func mentor(_ text: String) -> [String] {
    let found = idea("- Mentor(s):\n  - \(text)\n- Description: -")?.mentors ?? []
    guard let mentor = found.first else { return ["`\(text)`", "nobody", "", ""] }
    return ["`\(text)`", mentor.name ?? "", mentor.github ?? "", mentor.role ?? ""]
  }

  private static var values: String {
    let placeholders = [
      "TBD", "TBA", "N/A", "none", "to be determined", "to be announced", "coming soon", "todo", "_No response_", "?",
      "-", "...",
    ]
    return """
      ## Placeholders

      A value that is nothing but one of these is missing: \(placeholders.map { "`\($0)`" + (Placeholders.isPlaceholder($0) ? "" : " (not)") }.joined(separator: ", ")).

      ## Sizes

      \(table(["written", "hours"], [
        "small", "medium", "large", "350 hours", "175h", "medium (~175 hours)", "175 or 350 hours", "to be agreed",
      ].map { ["`\($0)`", idea("- Description: -\n- Skills: -\n- Expected project size: \($0)")?.size?.hours.map { String($0) } ?? ""] }))

      Of several sizes the hours are those of the first, and the text has them all. Hours behind a difficulty, as in
      `Medium (175 hours)`, are the size of an idea without a label for it. Sizes and difficulties have no bullet, picture
      or final period around them.

      """
  }

  // MARK: - Programmes

  private static var programs: String {
    """
    ## Programmes and terms

    Programmes: \(Program.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")). The path says which; where it does
    not, the front matter, the full names of the ideas and the first heading do, in this order:

    \(table(["path", "programme", "term", "id of an idea"], [
      "ideas/lfx/2031-term3.md", "programs/lfx-mentorship/2031/03-Sep-Nov/project_ideas.md",
      "programs/summerofcode/2031.md", "gsoc-2031-lantern-ideas.md", "communitybridge-2020-q3q4-ideas.md", "notes.md",
    ].map(path)))

    """
  }

  private static func path(_ path: String) -> [String] {
    let file = IdeaFile(SourceText(path: path, text: "### Lamp\n\n#### Dim\n\n- Description: -\n- Mentor(s): -\n"))
    return [
      "`\(path)`", "`\(file.sourceFile.program.rawValue)`", file.sourceFile.term?.label ?? "",
      "`\(file.ideas.first?.id ?? "")`",
    ]
  }

  private static var projects: String {
    """
    ## Projects of the CNCF

    `ideacat list projects` tells the maturity of a project whose name, slug or other name is known, of a part of one, and
    of one with more words behind its name, such as `OpenTelemetry PHP`. What was written is kept.

    Where ideas are counted, a project has the name of this list, whichever of its other names was written, and a name
    with its own initials behind it, as `Long Life Lamp (LLL)`, is the same without them.

    \(table(["project", "maturity", "other names", "parts"], ProjectNames.otherNames.map {
      [
        $0.project, ProjectNames.entry(named: $0.project)?.maturity ?? "", $0.names.joined(separator: ", "),
        $0.parts.joined(separator: ", "),
      ]
    }))

    """
  }

  private static var skills: String {
    """
    ## Names of skills

    `--skill` and the counts take spellings of a skill for the same one; what was written is kept.

    \(SkillNames.table.filter { !$0.aliases.isEmpty }.map { "- \($0.name): \($0.aliases.joined(separator: ", "))" }.joined(separator: "\n"))

    """
  }

  /// The one idea with these fields.
  private static func idea(_ fields: String) -> Idea? {
    IdeaFile(SourceText(path: "lfx/2031-term1.md", text: "### Lamp\n\n#### Dim\n\n\(fields)\n")).ideas.first
  }

  /// A table of Markdown.
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    ([header, header.map { _ in "---" }] + rows)
      .map { "| " + $0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
