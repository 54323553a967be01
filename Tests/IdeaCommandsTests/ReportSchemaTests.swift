import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reports keep what their formats ask for: by a schema, or by a reader that is not of this project.
@Suite struct ReportSchemaTests {
  private static let root = String(fixtures.dropLast("/Tests/IdeaCommandsTests/Fixtures".count))
  private static let world = World(folder: fixtures)

  private static func report(_ format: String) -> String {
    world.run("lint", "--format", format, "--fail-on", "error", ".").output
  }

  private static func schema(_ path: String) throws -> JSONSchema {
    try JSONSchema(String(contentsOfFile: "\(root)/\(path)", encoding: .utf8), isWhole: path.hasPrefix("Documentation"))
  }

  @Test(arguments: ["sarif", "gitlab", "rdjson"]) func aForeignFormat(_ format: String) throws {
    let report = Self.report(format)
    #expect(try Self.schema("Tests/Formats/\(format).schema.json").problems(of: report) == [])
    #expect((try? JSONSerialization.jsonObject(with: Data(report.utf8))) != nil)
  }

  @Test func ourJSON() throws {
    let schema = try Self.schema("Documentation/Schemas/lint.schema.json")
    #expect(try schema.problems(of: Self.report("json")) == [])
    #expect(try schema.problems(of: Self.report("json").replacing("\"column\"", with: "\"col\"")) != [])
    let counts = Self.world.run("lint", "--statistics", "--format", "json", ".").output
    #expect(try schema.problems(of: counts) == [])
    #expect(try schema.problems(of: counts.replacing("\"fixable\"", with: "\"fixed\"")) != [])
  }

  @Test func whatIsShown() throws {
    let schema = try Self.schema("Documentation/Schemas/show.schema.json")
    for words in [["descale-by-itself"], ["@ada-example"], ["@ada-example", "--include-emails"]] {
      let output = Self.world.run(["show", "--format", "json", "--in", "ok"] + words).output
      #expect(try schema.problems(of: output) == [])
      #expect(try schema.problems(of: output.replacing("\"title\"", with: "\"name\"")) != [])
    }
  }

  @Test func whatChanged() throws {
    let schema = try Self.schema("Documentation/Schemas/diff.schema.json")
    let folder = try Samples.folder()
    try folder.write(Samples.good.replacing("Go, Optics", with: "Rust"), to: "changed.md")
    try folder.write(Samples.broken, to: "other.md")
    for sides in [["ideas", "changed.md"], ["ideas", "other.md"], ["other.md", "ideas"]] {
      let output = World(folder).run(["diff", "--format", "json"] + sides).output
      #expect(try schema.problems(of: output) == [])
      #expect(try schema.problems(of: output.replacing("\"title\"", with: "\"name\"")) != [])
    }
  }

  @Test func theCatalog() throws {
    let schema = try Self.schema("Documentation/Schemas/catalog.schema.json")
    for words in [["export"], ["export", "--include-emails"]] {
      #expect(try schema.problems(of: Self.world.run(words + ["--format", "json", "."]).output) == [])
    }
  }

  @Test func hits() throws {
    let schema = try Self.schema("Documentation/Schemas/search.schema.json")
    for words in [["lamp", "or", "ke*"], ["kettel"], ["xyzzyxyzzy"], ["has:mentors", "--include-emails"]] {
      let output = Self.world.run(["search", "--format", "json", "--in", "."] + words).output
      #expect(try schema.problems(of: output) == [])
      #expect(try schema.problems(of: output.replacing("\"hits\"", with: "\"found\"")) != [])
    }
  }

  @Test(arguments: ["ideas", "mentors", "skills", "projects", "terms"]) func lists(topic: String) throws {
    let schema = try Self.schema("Documentation/Schemas/list.schema.json")
    for words in [[], ["--include-emails"]] {
      let output = Self.world.run(["list", topic, ".", "--format", "json"] + words).output
      #expect(try schema.problems(of: output) == [])
      #expect(try schema.problems(of: output.replacing("\"\(topic)\"", with: "\"things\"")) != [])
      #expect(try schema.problems(of: output.replacing("Count\": ", with: "Count\": -")) != [])
    }
  }

  @Test(arguments: [["stats", "."], ["search", "has:mentors", "--in", ".", "--facets"]])
  func counts(words: [String]) throws {
    let schema = try Self.schema("Documentation/Schemas/stats.schema.json")
    let facets = "program,year,term,project,subproject,skill,size,difficulty,mentor"
    let by = words[0] == "stats" ? ["--by", facets] : [facets]
    let output = Self.world.run(words + by + ["--format", "json"]).output
    #expect(try schema.problems(of: output) == [])
    #expect(try schema.problems(of: output.replacing("\"share\": 0", with: "\"share\": \"0\", \"x\": 0")) != [])
  }

  @Test(arguments: ["lint", "catalog", "search", "list", "show", "stats", "diff"])
  func theSchemaIsPartOfTheDocumentation(
    _ topic: String
  ) {
    expectGolden(Self.world.run("schema", topic).output, at: "\(Self.root)/Documentation/Schemas/\(topic).schema.json")
  }

  /// The lines of NDJSON are the findings of the JSON.
  @Test func ourLines() throws {
    let page = try JSONSerialization.jsonObject(with: Data(Self.report("json").utf8)) as? [String: Any]
    let lines = try Self.report("ndjson").split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8))
    }
    #expect(lines as NSArray == page?["findings"] as? NSArray)
  }

  @Test func fingerprintsDiffer() throws {
    let report = try JSONSerialization.jsonObject(with: Data(Self.report("gitlab").utf8))
    let fingerprints = (report as? [[String: Any]])?.compactMap { $0["fingerprint"] as? String } ?? []
    #expect(fingerprints.count > 30)
    #expect(Set(fingerprints).count == fingerprints.count)
  }

  /// JUnit has no schema of its own: what its readers agree on.
  @Test func testResults() throws {
    let reader = TestResultReader()
    let parser = XMLParser(data: Data(Self.report("junit").utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.path == [])
    #expect(reader.suites.count == 2)
    for suite in reader.suites {
      #expect(suite["tests"] == String(reader.cases))
      #expect(suite["failures"] == String(reader.failures))
      #expect(suite["errors"] == "0")
    }
    #expect(reader.failures > 3 && reader.failures < reader.cases)
    let text = Self.report("text").split(separator: "\n").map(String.init)
    #expect(reader.lines.sorted() == text.sorted())
  }
}

/// Counts what stands in test results.
private final class TestResultReader: NSObject, XMLParserDelegate {
  var path: [String] = []
  var suites: [[String: String]] = []
  var cases = 0
  var failures = 0
  var text = ""

  var lines: [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    path.append(name)
    switch path {
    case ["testsuites"], ["testsuites", "testsuite"]: suites.append(attributes)
    case ["testsuites", "testsuite", "testcase"] where attributes["name"] != nil && attributes["classname"] != nil:
      cases += 1
    case ["testsuites", "testsuite", "testcase", "failure"] where attributes["message"] != nil: failures += 1
    case ["testsuites", "testsuite", "testcase", "system-out"]: break
    default: parser.abortParsing()
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    path.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
