import IdeaCatalog
import Testing
import TextBasics

/// The machine form of accepted programmes becomes the same ideas as the list made of it.
struct ExportFileTests {
  private static let program = #"""
    {
      "issue_number": 12,
      "issue_url": "https://example.org/issues/12",
      "cncf_project": "Lighthouse",
      "cncf_project_slug": "lighthouse",
      "cncf_project_maturity": "sandbox",
      "term": "2026 Term 3 (Sep-Nov)",
      "program_name_full": "CNCF - Lighthouse: Show `metrics` of the lamp (2026 Term 3)",
      "program_name_short": "Show `metrics` of the lamp",
      "description": "## Description\n\nThe lamp has \"no\" metrics.\n\n## Expected outcomes\n\n- A dashboard",
      "technologies": "Go, C/C++ and (a, b), gRPC",
      "skills": "Go; writing",
      "mentors": [
        {"name": "Ana Cruz", "github_handle": "ana", "email": "ana@example.org", "lfid": "acruz", "role": "primary"},
        {"name": "Bo Li", "github_handle": "@boli", "email": "bo@example.org", "lfid": "", "role": "co-mentor"},
        {"name": "TBD", "github_handle": "", "email": "", "lfid": "", "role": "co-mentor"}
      ],
      "upstream_issue_url": "https://github.com/lighthouse/lamp/issues/7",
      "lfx_url": "",
      "prerequisites": {
        "resume": true, "cover_letter": false, "coding_challenge": true, "coding_challenge_url": "https://example.org/c",
        "custom": {"name": "Video", "description": "Show yourself.", "file_upload": true}, "standard_courses": []
      },
      "mood": "good"
    }
    """#

  private static let text = """
    {
      "_term": "2026 Term 3 (Sep-Nov)",
      "_count": 1,
      "programs": [
    \(program)
      ]
    }
    """

  private func file(_ text: String, path: String = "lfx-export.json") -> IdeaFile {
    IdeaFile(SourceText(path: path, text: text))
  }

  @Test func everyKeyHasItsPlace() throws {
    let file = file(Self.text)
    let idea = try #require(file.ideas.first)
    #expect(file.sourceFile.kind == .export)
    #expect(file.sourceFile.term == Term(year: 2026, period: .term(3)))
    #expect(idea.id == "lfx/2026-term3/lighthouse/show-metrics-of-the-lamp")
    #expect(idea.title == "Show metrics of the lamp")
    #expect(idea.project == "Lighthouse")
    #expect(idea.description?.text.hasPrefix("Description\nThe lamp has \"no\" metrics.") == true)
    #expect(idea.expectedOutcome?.text == "- A dashboard")
    #expect(idea.technologies.map(\.text) == ["Go", "C/C++ and (a, b)", "gRPC"])
    #expect(idea.skills.map(\.text) == ["Go", "writing"])
    #expect(
      idea.mentors == [
        Mentor(name: "Ana Cruz", github: "ana", email: "ana@example.org", lfid: "acruz", role: "primary"),
        Mentor(name: "Bo Li", github: "boli", email: "bo@example.org", role: "co-mentor"),
      ])
    #expect(idea.upstreamIssues.map(\.url) == ["https://github.com/lighthouse/lamp/issues/7"])
    #expect(idea.lfxURL == nil)
    #expect(
      idea.prerequisites == "Resume\nCoding Challenge: https://example.org/c\nVideo: Show yourself. (file upload)")
    #expect(
      idea.otherFields == [
        OtherField(label: "Proposal", text: "https://example.org/issues/12"), OtherField(label: "mood", text: "good"),
      ])
  }

  @Test func valuesStandInTheFile() throws {
    let file = file(Self.text)
    let idea = try #require(file.ideas.first)
    #expect(idea.fields.count == 16)
    #expect(idea.lines == 5...29)
    #expect(file.source.text(in: idea.range).hasPrefix("{\n"))
    #expect(file.source.text(in: idea.titleRange) == "Show `metrics` of the lamp")
    #expect(idea.skills.map { file.source.text(in: $0.range) } == ["Go", "writing"])
    #expect(file.source.text(in: try #require(idea.upstreamIssues.first).range).hasSuffix("/issues/7"))
    let url = try #require(idea.records(of: .lfxURL).first)
    #expect(file.source.text(in: url.label) == "\"lfx_url\"")
    #expect(url.isEmpty)
    // With escapes between, only the whole string is the place of a part of it.
    #expect(file.source.text(in: try #require(idea.expectedOutcome).range).hasPrefix("\"## Description"))
  }

  @Test(arguments: [
    "[\(program)]", "\u{FEFF}\n" + text, text.replacing("\n", with: "\r\n"), "{\"programs\": [\(program)]}",
  ])
  func otherShells(text: String) {
    #expect(file(text).ideas == file(Self.text).ideas)
  }

  @Test(arguments: [
    String(text.dropLast(10)), text + "}", text.replacing("\"_count\": 1", with: "\"_count\": 01"), "[{\"programs\"",
  ])
  func invalidJSON(text: String) {
    let file = file(text)
    #expect(file.sourceFile.kind == .invalidExport)
    #expect(file.ideas.isEmpty)
    #expect(file.problem != nil)
  }

  @Test(arguments: [
    #"{"_term": "2026 Term 3", "_count": 0, "programs": []}"#
  ])
  func noPrograms(text: String) {
    #expect(file(text).sourceFile.kind == .export)
    #expect(file(text).ideas.isEmpty)
  }

  @Test(arguments: [
    #"{"name": "x", "programs": "none"}"#, #"{"programs": [1, 2]}"#, "[![badge](https://example.org)]", "{{< toc >}}",
    "[]",
    "{", "[", "{\"a\": 1}",
  ])
  func noExport(text: String) {
    #expect(file(text).sourceFile.kind == .other)
  }

  @Test func whatIsMissingIsNotThere() throws {
    let idea = try #require(file(#"[{"program_name_short": "Lamps", "mentors": null, "skills": 3}]"#).ideas.first)
    #expect(idea.title == "Lamps")
    #expect(idea.project == nil)
    #expect(idea.term == nil)
    #expect(idea.mentors.isEmpty && idea.skills.isEmpty && idea.description == nil && idea.prerequisites == nil)
  }
}
