import IdeaCatalog
import IdeaExport
import Testing
import TextBasics

@Suite struct JSONTests {
  @Test func htmlIsSafe() throws {
    let catalog = Sample.catalog(fields: "- Description: a <script>b</script> [c](javascript:d)\n- Mentor(s): Ana Cruz")
    let json = JSONValue(Sample.text(CatalogJSONWriter(version: "1").json(of: catalog)))
    let html = try #require(json?["ideas"]?.elements.first?["description"]?["html"]?.text)
    #expect(!html.contains("<script") && !html.contains("javascript:"))
    #expect(html.hasPrefix("<p>a ") && html.hasSuffix("c</a></p>\n"))
  }

  @Test func wholeDocument() {
    let catalog = Sample.catalog([("ideas/lfx/2024-term3.md", Sample.lfx)])
    #expect(Sample.text(CatalogJSONWriter(version: "1.2.3").json(of: catalog)) == Self.golden)
  }

  @Test func aLongDocumentIsGivenAwayInPieces() {
    let catalog = Sample.catalog((0..<60).map { ("ideas/lfx/2024-term\($0).md", Sample.lfx) })
    var pieces: [[UInt8]] = []
    CatalogJSONWriter(version: "1").write(catalog) { pieces.append($0) }
    #expect(pieces.count > 1)
    #expect(Array(pieces.joined()) == CatalogJSONWriter(version: "1").json(of: catalog))
    let count = pieces.count
    CatalogNDJSONWriter().write(catalog.ideas) { pieces.append($0) }
    #expect(pieces.count > count + 1)
    #expect(pieces[count...].allSatisfy { $0.isEmpty || $0.last == 0x0A })
    #expect(Array(pieces[count...].joined()) == CatalogNDJSONWriter().lines(of: catalog.ideas))
  }

  private static let ideaKeys = [
    "id", "title", "fullName", "project", "subproject", "program", "term", "description", "expectedOutcome", "skills",
    "technologies", "mentors", "upstreamIssues", "lfxUrl", "size", "difficulty", "component", "prerequisites",
    "otherFields", "source",
  ]

  @Test(arguments: [true, false]) func noKeyIsAbsent(includeEmails: Bool) throws {
    let bare = Sample.catalog(fields: "- Description:\n- Mentor(s): @only-handle")
    let writer = CatalogJSONWriter(version: "1", includeEmails: includeEmails)
    let mentorKeys = ["name", "github", "role", "lfid", "affiliation", "profileUrl"] + (includeEmails ? ["email"] : [])
    for catalog in [Sample.catalog, bare] {
      let json = try #require(JSONValue(Sample.text(writer.json(of: catalog))))
      #expect(json.keys == ["schemaVersion", "generator", "sources", "ideas", "reports"])
      for source in json["sources"]?.elements ?? [] {
        #expect(source.keys == ["path", "kind", "program", "term", "ideas"])
      }
      for idea in json["ideas"]?.elements ?? [] {
        #expect(idea.keys == Self.ideaKeys)
        #expect(idea["source"]?.keys == ["path", "line", "endLine"])
        #expect(idea["term"]?.keys == ["year", "number", "label"])
        for skill in idea["skills"]?.elements ?? [] { #expect(skill.keys == ["text", "name"]) }
        for mentor in idea["mentors"]?.elements ?? [] { #expect(mentor.keys == mentorKeys) }
      }
    }
  }

  @Test func aLineOfNDJSONIsAnIdea() throws {
    let lines = Sample.text(CatalogNDJSONWriter().lines(of: Sample.catalog.ideas)).split(separator: "\n").map(
      String.init)
    let document = try #require(JSONValue(Sample.text(CatalogJSONWriter(version: "1").json(of: Sample.catalog))))
    #expect(lines.map { JSONValue($0) } == document["ideas"]?.elements)
  }

  @Test func pickedKeys() {
    var json = JSONWriter(style: .compact)
    IdeaJSON().write(Sample.catalog.ideas[0], keys: [.title, .program], to: &json)
    #expect(json.text == #"{"title":"Show metrics of the lamp","program":"lfx"}"# + "\n")
  }

  @Test func emptyCatalog() throws {
    let json = try #require(JSONValue(Sample.text(CatalogJSONWriter(version: "1").json(of: Catalog([])))))
    #expect(json["ideas"] == .array([]))
    #expect(CatalogNDJSONWriter().lines(of: []).isEmpty)
  }

  @Test(arguments: [
    #"He said "no" \ twice"#, "tab\tand bell\u{7}", "bidi \u{202E}txt", "line\u{2028}end", "=1+1", "<script>", "日本 🙂",
  ])
  func nastyTextSurvives(text: String) throws {
    var idea = Idea(title: text)
    idea.otherFields = [OtherField(label: text, text: text + "\n" + text)]
    var json = JSONWriter(style: .pretty)
    IdeaJSON().write(idea, to: &json)
    let value = try #require(JSONValue(json.text))
    #expect(value["title"]?.text == text)
    #expect(value["otherFields"]?.elements.first?["text"]?.text == text + "\n" + text)
  }

  private static let golden = """
    {
      "schemaVersion": "1.0",
      "generator": {
        "name": "ideacat",
        "version": "1.2.3"
      },
      "sources": [
        {
          "path": "ideas/lfx/2024-term3.md",
          "kind": "ideas",
          "program": "lfx",
          "term": {
            "year": 2024,
            "number": 3,
            "label": "2024 Term 3 (Sep-Nov)"
          },
          "ideas": 1
        }
      ],
      "ideas": [
        {
          "id": "lfx/2024-term3/lighthouse/show-metrics-of-the-lamp",
          "title": "Show metrics of the lamp",
          "fullName": null,
          "project": "Lighthouse",
          "subproject": null,
          "program": "lfx",
          "term": {
            "year": 2024,
            "number": 3,
            "label": "2024 Term 3 (Sep-Nov)"
          },
          "description": {
            "text": "The lamp has one-time metrics. Collect them with Prometheus.",
            "markdown": "The lamp has *one-time* metrics. Collect them with [Prometheus](https://prometheus.io).",
            "html": "<p>The lamp has <em>one-time</em> metrics. Collect them with <a href=\\"https://prometheus.io\\">Prometheus</a>.</p>\\n"
          },
          "expectedOutcome": {
            "text": "- A design document\\n- A dashboard, with tests",
            "markdown": "- A design document\\n- A dashboard, with tests",
            "html": "<ul>\\n<li>A design document</li>\\n<li>A dashboard, with tests</li>\\n</ul>\\n"
          },
          "skills": [
            {
              "text": "golang",
              "name": "Go"
            },
            {
              "text": "Kubernetes",
              "name": "Kubernetes"
            }
          ],
          "technologies": [],
          "mentors": [
            {
              "name": "Ana Cruz",
              "github": "anacruz",
              "role": null,
              "lfid": null,
              "affiliation": null,
              "profileUrl": null
            },
            {
              "name": "Bo Li",
              "github": "bo-li",
              "role": null,
              "lfid": null,
              "affiliation": null,
              "profileUrl": null
            }
          ],
          "upstreamIssues": [
            "https://github.com/lighthouse/lamp/issues/7"
          ],
          "lfxUrl": null,
          "size": null,
          "difficulty": null,
          "component": null,
          "prerequisites": null,
          "otherFields": [],
          "source": {
            "path": "ideas/lfx/2024-term3.md",
            "line": 5,
            "endLine": 15
          }
        }
      ],
      "reports": []
    }

    """
}
