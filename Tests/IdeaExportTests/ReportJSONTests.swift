import IdeaCatalog
import IdeaExport
import Testing

/// Reports as JSON: the keys in their order, and none absent but addresses.
struct ReportJSONTests {
  private static let report = """
    # GSoC 2024 Final Report: Show metrics of the lamp

    - Contributor: Ana Cruz (@anacruz, ana@example.org)
    - Organization: Lighthouse
    - Mentors: Bo Li (@boli, bo@example.org)
    - Upstream issue: https://github.com/lighthouse/lamp/issues/7

    ## Deliverables

    - A dashboard
    """

  private static let keys = [
    "title", "contributor", "organization", "program", "term", "mentors", "upstreamIssue", "links", "deliverables",
    "idea", "source",
  ]

  private func json(_ text: String, includeEmails: Bool = false) throws -> JSONValue {
    let catalog = Sample.catalog([("ideas/lfx/2024-term3.md", Sample.lfx), ("report.md", text)])
    let bytes = CatalogJSONWriter(version: "1", includeEmails: includeEmails).json(of: catalog)
    return try #require(JSONValue(Sample.text(bytes))?["reports"]?.elements.first)
  }

  @Test func everyKeyInItsPlace() throws {
    let report = try json(Self.report)
    #expect(report.keys == Self.keys)
    #expect(report["title"]?.text == "Show metrics of the lamp")
    #expect(report["contributor"]?.keys == ["name", "github"])
    #expect(report["contributor"]?["github"]?.text == "anacruz")
    #expect(report["organization"]?.text == "Lighthouse")
    #expect(report["program"]?.text == "gsoc")
    #expect(report["term"]?["label"]?.text == "2024")
    #expect(
      report["mentors"]?.elements.map(\.keys) == [["name", "github", "role", "lfid", "affiliation", "profileUrl"]])
    #expect(report["upstreamIssue"]?.text == "https://github.com/lighthouse/lamp/issues/7")
    #expect(report["links"] == .array([]))
    #expect(report["deliverables"]?.elements.map(\.text) == ["A dashboard"])
    #expect(report["idea"]?.text == "lfx/2024-term3/lighthouse/show-metrics-of-the-lamp")
    #expect(report["source"]?.keys == ["path", "line", "endLine"])
  }

  @Test func addressesOnlyWhereAskedFor() throws {
    #expect(try !json(Self.report).strings.contains { $0.contains("@example.org") })
    #expect(
      try json(Self.report, includeEmails: true)["mentors"]?.elements.first?["email"]?.text == "bo@example.org")
  }

  @Test func noKeyIsAbsent() throws {
    let report = try json("# GSoC Final Report\n\n## Deliverables\n\n## Future work\n")
    #expect(report.keys == Self.keys)
    #expect(report["contributor"] == .null)
    #expect(report["upstreamIssue"] == .null)
    #expect(report["idea"] == .null)
  }
}
