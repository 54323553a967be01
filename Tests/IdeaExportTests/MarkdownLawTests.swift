import IdeaCatalog
import IdeaExport
import Testing
import TextBasics

/// What was written as Markdown is read as the same ideas.
@Suite struct MarkdownLawTests {
  /// The ideas that are found in the Markdown of ideas.
  private func readBack(_ ideas: [Idea], template: Template? = nil, path: String = "lfx/2025-term1.md") -> [Idea] {
    let bytes = CatalogMarkdownWriter(template: template, includeEmails: true).markdown(of: ideas)
    return IdeaFile(SourceText(path: path, bytes: ContiguousArray(bytes))).ideas
  }

  @Test func sample() {
    let ideas = readBack(Sample.catalog.ideas)
    // Programme and term are those of the path.
    #expect(ideas.map(\.title) == Sample.catalog.ideas.map(\.title))
    for (again, idea) in zip(ideas, Sample.catalog.ideas) {
      var expected = idea
      (expected.program, expected.term) = (again.program, again.term)
      #expect(IdeaDifference.lines(again, expected) == [])
    }
  }

  @Test(arguments: [
    // Labels, headings and fences within a text
    "- Description: First.\n\n  > Mentors: nobody\n  > # Heading",
    "- Description:\n\n  > ## What\n  > Details: many\n  >\n  > - Skills: none",
    "- Description: Description: twice",
    "- Description: Note that: this is it",
    "- Description:\n  ```\n  - Mentor(s): code\n  ```",
    "- Description: Open\n```\nleaked: 1\n```",
    "- Description: a | b\n  --- | ---\n  1 | 2",
    "- Description: <b>bold</b> &amp; &copy; <!-- hidden -->",
    "- Description: see [this][1] and `code`\n\n  [1]: https://example.org",
    "- Description: A\n- Stretch goals:\n  - B\n  - C",
    "- Description:\n  1. one\n  2. two\n     - three",
    "- Description: 1. not a list",
    "- Description: one\\\n  two  \n  three\n\n\n  four",
    "- Description: *emphasis*, **strong**, ~~gone~~ and snake_case",
    "- Description: https://example.org/a_b_c?x=1&y=2#z (see www.example.org).",
    "- Description: 日本語：テキスト 🙂",
    "- Description: bidi \u{202E}txt and no\u{A0}break",
    "- Description: x\n- Component: می\u{200C}خواهم 👩\u{200D}👧 a&zwj;b&shy;&#x2060;&#xFEFF;&ZeroWidthSpace;c&zwnj;",
    // Skills
    "- Description: x\n- Recommended Skills:\n  - Go, but well\n  - C/C++\n  - (some) thing",
    "- Description: x\n- Recommended Skills: `a, b`, C#, CI/CD (any; really)",
    "- Description: x\n- Recommended Skills:\n  - \\# hash\n  - \\- dash\n  - Language: any",
    // Mentors
    "- Description: x\n- Mentor(s):\n  - Ana (Bee) Cruz (@anacruz, ana@example.org) - primary\n  - @bo-li\n  - Cy",
    "- Description: x\n- Mentor(s):\n  - [Ana, of Acme](https://github.com/anacruz)",
    "- Description: x\n- Mentor(s):\n  - [Bo](https://social.example.org/@bo) (@bo-li)",
    "- Description: x\n- Mentor(s):\n  - Ana Cruz (@anacruz, Acme Corp)\n  - bo@example.org",
    // Links, size and the rest
    "- Description: x\n- Upstream Issue: https://example.org/1, <https://example.org/2_(x)>, [three](https://example.org/3)",
    "- Description: x\n- Expected project size: medium (~175 hours) or ~~large~~\n- Component: Type: parser",
    "- Description: x\n- Difficulty: Easy_peasy\n- Technologies: Zig, Nix\n- Prerequisites: 2. Read\n  the docs",
    "- Description: x\n- Mentee: Di Ek (@di-ek)\n- Favourite colour: blue | *green*",
  ]) func values(fields: String) {
    let catalog = Sample.catalog(fields: fields + "\n- Upstream Issue:\n- Expected Outcome: y")
    for template in [nil, Template.gsoc, Template.readme] {
      let again = readBack(catalog.ideas, template: template)
      #expect(again.count == 1)
      let expected = template.map { RoundTrip.expected(of: catalog.ideas[0], in: $0) } ?? catalog.ideas[0]
      if let idea = again.first { #expect(IdeaDifference.lines(idea, expected) == []) }
    }
    RoundTrip.expectSameInForm(catalog.ideas[0])
  }

  @Test(arguments: [
    "# hash", "#1: C#", "C #", "[WIP] (draft)", "![x](y)", "a * b * c", "*a*", "_a_b_", "~~a~~", "a ~ b", "`a`", "<b>",
    "&amp; AT&T", "\\", "- a", "+ a", "-1", "> a", "= a", "| a |", "http://example.org/_x_*y*",
    "www.a_b_.org",
    "a: b", "Mentors: b", "e\u{301}", "a  b",
  ]) func titles(title: String) {
    var idea = Idea(title: title, program: .lfx)
    idea.project = title
    idea.fullName = "CNCF - \(title): \(title) (2024 Term 3)"
    let again = readBack([idea])
    let expected = title.split(separator: " ").joined(separator: " ")
    #expect(again.map(\.title) == [expected])
    #expect(again.map(\.project) == [expected])
    let body = IssueFormWriter().body(of: idea)
    let form = IdeaFile(SourceText(path: "", bytes: ContiguousArray(body))).ideas
    #expect(form.map(\.title) == [expected])
    #expect(form.map(\.project) == [expected])
  }

  @Test func writtenAgainItIsTheSame() {
    let writer = CatalogMarkdownWriter(template: .lfx, includeEmails: true)
    let catalog = Sample.catalog([("lfx/2024-term3.md", Sample.lfx)])
    let first = writer.markdown(of: catalog.ideas)
    #expect(writer.markdown(of: readBack(catalog.ideas, path: "lfx/2024-term3.md")) == first)
  }

  @Test func anyTextOfMarks() {
    var soup = Soup()
    for _ in 0..<2_000 {
      let lines = soup.text()
      var idea = Idea(title: "T " + lines.split(separator: "\n").joined(separator: " "), program: .lfx)
      idea.prerequisites = lines.isEmpty ? nil : "p" + lines + "q"
      let again = readBack([idea])
      #expect(again.count == 1)
      #expect(again.first?.title == idea.title.split { $0 == " " || $0 == "\t" }.joined(separator: " "))
      #expect(again.first?.prerequisites == idea.prerequisites)
      let body = IssueFormWriter().body(of: idea)
      let form = IdeaFile(SourceText(path: "", bytes: ContiguousArray(body))).ideas
      // A line of the form is words with a blank between them, no-break spaces included.
      #expect(form.map(\.title) == [idea.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")])
    }
  }
}
