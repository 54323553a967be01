import IdeaCatalog
import IdeaLint
import Testing

/// Rules that look at all files of a run.
@Suite struct AcrossFilesTests {
  /// The files of a run, by their paths.
  private func files(_ texts: [(path: String, text: String)]) -> [IdeaFile] {
    texts.map { MarkedText($0.text).file(path: $0.path) }
  }

  private func idea(_ title: String, _ issue: Int, comment: String = "") -> String {
    """
    ### Karmada

    #### \(title)

    - Description: Text.
    - Upstream Issue: https://github.com/example/project/issues/\(issue)\(comment)

    """
  }

  private func messages(_ texts: [(path: String, text: String)], _ rules: String...) throws -> [String] {
    try Linter(RuleSelection(select: rules)).lint(files(texts)).flatMap { file in
      file.findings.map { "\(file.path) \($0.rule) \($0.message)" }
    }
  }

  @Test func theOrderOfTheFilesDoesNotMatter() throws {
    let texts = [
      ("ideas/lfx/2026-term2/b.md", idea("One", 1)), ("ideas/lfx/2026-term2/a.md", idea("Two", 1)),
      ("ideas/lfx/2026-term1/z.md", idea("One", 1)), ("undated.md", idea("One", 1)),
    ]
    let expected = [
      "ideas/lfx/2026-term2/b.md MI307 name an issue of its own: \"Two\" in ideas/lfx/2026-term2/a.md:3 has this one",
      "ideas/lfx/2026-term2/b.md MI406 say what is new: the idea stood in the list of 2026 Term 1 (Mar-May) already "
        + "(ideas/lfx/2026-term1/z.md:3)",
    ]
    #expect(try messages(texts, "MI307", "MI406").sorted() == expected)
    #expect(try messages(texts.reversed(), "MI307", "MI406").sorted() == expected)
    #expect(try messages([texts[2], texts[0], texts[3], texts[1]], "MI307", "MI406").sorted() == expected)
  }

  @Test func aCommentThatOnlyTheyUseIsUsed() throws {
    func found(_ comment: String, _ rules: String...) throws -> [String] {
      let texts = [
        ("a.md", idea("One", 1)), ("b.md", idea("Two", 1, comment: " <!-- ideacat-disable-line \(comment) -->")),
      ]
      return try Linter(RuleSelection(select: rules)).lint(files(texts))[1].findings.map(\.rule)
    }
    #expect(try found("MI307", "MI307", "MI901") == [])
    #expect(try found("", "MI307", "MI901") == [])
    // Whether the comment does something does not depend on what was selected.
    #expect(try found("MI307", "MI901") == [])
    #expect(try found("MI311", "MI307", "MI901") == ["MI307", "MI901"])
    #expect(try found("MI307, MI311", "MI307", "MI901") == ["MI901"])
  }

  @Test func suppressedFindingsAreKept() throws {
    let texts = [("a.md", idea("One", 1)), ("b.md", idea("Two", 1, comment: " <!-- ideacat-disable-line MI307 -->"))]
    let found = try Linter(RuleSelection(select: ["MI307"])).lint(files(texts))
    #expect(found.map(\.suppressed.count) == [0, 1])
    #expect(found.map(\.ideaCount) == [1, 1])
  }

  @Test func quotasAreThoseOfTheProject() throws {
    func text(_ project: String) -> String {
      (1...9).map { "### \(project)\n\n#### Idea \($0)\n\n- Description: Text.\n- Skills: Go\n\n" }.joined()
    }
    #expect(try messages([("ideas/lfx/2026-term1.md", text("Karmada"))], "MI403").count == 5)
    #expect(try messages([("ideas/lfx/2026-term1.md", text("Kubernetes"))], "MI403").count == 1)
    #expect(try messages([("ideas/lfx/2023-term1.md", text("Karmada"))], "MI403") == [])
    #expect(try messages([("ideas/gsoc/2026.md", text("Karmada"))], "MI403") == [])
    // The same ideas in the list of accepted ones count once.
    let both = [("ideas/lfx/2026-term1.md", text("Karmada")), ("ideas/lfx/2026-term1-accepted.md", text("Karmada"))]
    #expect(try messages(both, "MI403").count == 5)
  }

  @Test func theRarerIdentityIsTheConflict() throws {
    let people = ["@ana, ana@example.org", "@ana, ana@example.com", "@Ana, ANA@example.com"]
    let text = people.enumerated().map { number, person in
      "#### Idea \(number)\n\n- Description: Text.\n- Mentor(s):\n  - Ana Silva (\(person))\n\n"
    }.joined()
    #expect(
      try messages([("a.md", text)], "MI226")
        == ["a.md MI226 use one e-mail address for \"@ana\": line 11 has another"])
  }

  @Test func titlesMayDifferInOneWord() throws {
    func count(_ titles: String...) throws -> Int {
      let text = titles.map { "### Karmada\n\n#### \($0)\n\n- Description: Text.\n- Skills: Go\n\n" }.joined()
      return try messages([("a.md", text)], "MI407").count
    }
    #expect(try count("Collect the metrics", "Collect all metrics") == 1)
    #expect(try count("Collect the metrics", "The metrics: collect") == 1)
    #expect(try count("Collect metrics of nodes", "Collect metrics of nodes and pods") == 0)
    #expect(try count("Collect metrics", "Draw metrics") == 0)
    #expect(try count("Collect the metrics", "Draw charts of it", "Collect metrics too", "Show the charts") == 1)
  }
}
