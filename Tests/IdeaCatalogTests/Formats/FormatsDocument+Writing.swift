import IdeaCatalog

// What is written: the templates, and what they and the presets leave out.
extension FormatsDocument {
  static var templates: String {
    """
    ## Templates

    `export --format markdown --template NAME` writes any idea in any of them.

    \(Template.lists.map(list).joined(separator: "\n"))
    `\(Template.issueForm.name)`: the body of the issue form, a heading of level \(Template.issueForm.projectLevel) for each label, \
    `_No response_` where there is no answer:

    \(IssueFormSection.allCases.map { "- \($0.label)" }.joined(separator: "\n"))

    """
  }

  private static func list(_ template: Template) -> String {
    let fields = template.fields.map { "- \($0.label)" + ($0.isRequired ? "" : " (left out when empty)") }
    let extra = template.hasFullName ? ", the programme's full name as first paragraph" : ""
    return """
      `\(template.name)`: projects at level \(template.projectLevel), ideas at level \(template.ideaLevel)\(extra):

      \(fields.joined(separator: "\n"))

      """
  }

  static let writing = """
    ## What is written back

    Read again, what a template holds is the same idea; a test tries it on every idea there is. Exceptions:

    - Without `--include-emails` addresses are left out, everywhere.
    - Fields that a template has no place for follow behind its own. A label of more than four words becomes `Note`, and
      stands in the text.
    - `readme` has the name on the platform, `CNCF - Project: Title (2031 Term 1)`, where project and term are known.
      Timeline, status and table of contents are not invented.
    - `issue-form` holds one idea, of LFX Mentorship. The expected outcome, unless it is part of the description, and what
      the form does not ask for (subproject, size, difficulty, component, other fields) stand below the description, each
      under a heading of level 2. Headings of level 3 in a description become level 4, since the programme's automation
      would cut the answer there. Roles of mentors follow from their order; their affiliation and other profiles have no
      place. A line of `prerequisites` that is a box of the form is ticked, the others are the custom prerequisite. The
      address on the platform stands below the form, where the automation puts it.

    ## Presets

    `export --preset lfx-export` writes the shape of cncf/mentoring's `lfx-export.json`, `--preset lfx-tracking` that of
    its `lfx-tracking.csv`, both in the order of the input. From a README that the automation wrote, both have its bytes
    but for what a README does not tell:

    \(table(["key", "written"], [
      ["`_generated`", "left out"],
      ["`issue_number`, `issue_url`", "`null`; programmes stand in the order of the input, not in that of their issues"],
      ["`prerequisites`", "`null`"],
      ["`mentors[].lfid`, `Mentor N LFID`", "empty, unless an issue form or an export was read"],
      ["`cncf_project_slug`, `cncf_project_maturity`", "from the foundation's list of August 2026; empty for other projects"],
      ["`mentors[].email`, `Mentor N email address`", "empty without `--include-emails`"],
    ]))

    Any other text that is not known is empty. `technologies` and `skills` are as they were written where that is one line,
    else joined by commas. The first mentor is `primary`, all others are `co-mentor`. The sheet has columns for four
    mentors: an idea with more is reported, nothing is written, and the exit status is 3. Values that a spreadsheet would
    run as formulas begin with `'`, and characters that a terminal would obey or that turn the order of the text are
    written as `\\u{1B}`, unless `--csv-raw` is given; JSON has them as `\\u001b`.

    """
}
