import IdeaLint
import TestSupport
import Testing
import TextBasics

@Suite struct ConfigurationTests {
  private func configuration(_ text: String) throws -> Configuration { try Configuration(ContiguousArray(text.utf8)) }

  /// The settings as `key=value@line:column`.
  private func settings(_ entries: [Configuration.PlacedSetting], of configuration: Configuration) -> [String] {
    zip(entries, configuration.positions(of: entries)).map { entry, position in
      "\(entry.setting.key)=\(entry.setting.value.text)@\(position.line):\(position.column)"
    }
  }

  /// What is wrong with a text, as `line:column: message`.
  private func problem(_ bytes: some Sequence<UInt8>) -> String? {
    do {
      _ = try Configuration(ContiguousArray(bytes))
      return nil
    } catch {
      return "\(error.position.line):\(error.position.column): \(error.message)"
    }
  }

  @Test func everyKeyIsRead() throws {
    let read = try configuration(
      """
      {
        "$schema": "configuration.schema.json",
        "select": ["MI1", "missing-title"], "extendSelect": [], "ignore": ["mi2"],
        "severity": {"MI103": "error"},
        "options": {"MI501.max": 80, "mi401.extend": ["Kettle"], "MI403.projects": {"kettle": 2}},
        "template": "issue-form", "failOn": "never", "exclude": ["old"], "baseline": "known.json",
        "overrides": [
          {"paths": ["a/**"], "template": "auto", "select": ["ALL"]},
          {"failOn": "info", "paths": ["b", "c"]}
        ]
      }
      """)
    #expect(
      settings(read.entries, of: read) == [
        "select=MI1,missing-title@3:13", "extendSelect=@3:55", "ignore=mi2@3:69", "severity.MI103=error@4:25",
        "MI501.max=80@5:28", "MI401.extend=Kettle@5:48", "MI403.projects=kettle=2@5:78",
        "template=issue-form@6:15", "failOn=never@6:39", "exclude=old@6:59", "baseline=known.json@6:80",
      ])
    #expect(read.overrides.map(\.paths) == [["a/**"], ["b", "c"]])
    #expect(
      read.overrides.map { settings($0.entries, of: read) } == [
        ["template=auto@8:37", "select=ALL@8:55"], ["failOn=info@9:16"],
      ])
    #expect(try configuration("{}").entries.isEmpty)
    #expect(try configuration("\u{FEFF}{}").overrides.isEmpty)
  }

  @Test(arguments: [
    ("", "1:1: the text ends here"),
    ("[]", "1:1: a configuration is an object: { … }"),
    ("{\n  \"ingore\": []\n}", "2:3: unknown key 'ingore'; did you mean 'ignore'?"),
    ("{\"zzz\": 1}", "1:2: unknown key 'zzz'; 'ideacat config' lists what there is"),
    ("{\"paths\": []}", "1:2: unknown key 'paths'; 'ideacat config' lists what there is"),
    ("{\"failOn\": \"info\",\n\"failOn\": \"info\"}", "2:1: 'failOn' stands here a second time"),
    ("{\"ignore\": \"MI1\"}", "1:12: 'ignore' takes a list of rules"),
    ("{\"ignore\": [\"MI106\", 106]}", "1:22: 'ignore' takes a list of rules"),
    ("{\"ignore\": [\"missing-titel\"]}", "1:13: unknown rule 'missing-titel'; did you mean 'missing-title'?"),
    ("{\"severity\": {\"MI1006\": \"info\"}}", "1:15: unknown rule 'MI1006'; did you mean 'MI006'?"),
    ("{\"severity\": {\"MI1\": \"bad\"}}", "1:22: the severity of 'MI1' is one of error, warning, info"),
    ("{\"severity\": {\"MI1\": \"info\", \"MI1\": \"info\"}}", "1:30: 'MI1' stands here a second time"),
    ("{\"severity\": []}", "1:14: 'severity' takes an object of rules, each with error, warning or info"),
    ("{\"options\": {\"MI501.min\": 1}}", "1:14: unknown option 'MI501.min'; did you mean 'MI501.max'?"),
    ("{\"options\": {\"MI501.max\": \"80\"}}", "1:27: 'MI501.max' takes a whole number from 1 to 10000"),
    ("{\"options\": {\"MI501.max\": 8e1}}", "1:27: 'MI501.max' takes a whole number from 1 to 10000"),
    ("{\"options\": {\"MI501.max\": 0}}", "1:27: 'MI501.max' takes a whole number from 1 to 10000"),
    ("{\"options\": {\"MI401.extend\": [1]}}", "1:30: 'MI401.extend' takes names"),
    (
      "{\"options\": {\"MI403.projects\": {\"a\": null}}}",
      "1:32: 'MI403.projects' takes names, each with a whole number from 1 to 10000"
    ),
    ("{\"failOn\": \"warnings\"}", "1:12: 'failOn' takes one of error, warning, info, never; did you mean 'warning'?"),
    ("{\"failOn\": null}", "1:12: 'failOn' takes one of error, warning, info, never"),
    ("{\"template\": \"zz\"}", "1:14: 'template' takes one of auto, lfx, gsoc, readme, issue-form"),
    ("{\"exclude\": [\"\"]}", "1:14: 'exclude' takes a list of patterns"),
    ("{\"baseline\": 1}", "1:14: 'baseline' takes the path of a file"),
    ("{\"overrides\": {}}", "1:15: 'overrides' takes a list of objects"),
    ("{\"overrides\": [[]]}", "1:16: 'overrides' takes a list of objects"),
    ("{\"overrides\": [{\"template\": \"lfx\"}]}", "1:16: an override says in 'paths' which files it is for"),
    (
      "{\"overrides\": [{\"paths\": [\"a\"], \"exclude\": []}]}",
      "1:33: unknown key 'exclude'; 'ideacat config' lists what there is"
    ),
    ("{\"ignore\": [],}", "1:15: expected a key in quotes"),
    ("// no comments\n{}", "1:1: expected a value"),
    ("{\"ignore\": []} x", "1:16: expected nothing behind the value"),
  ]) func whatIsWrongIsSaidWithItsPlace(_ text: String, _ message: String) {
    #expect(problem(text.utf8) == message)
  }

  @Test func hostileTextsAreRefused() {
    #expect(problem([0x7B, 0x0A, 0x22, 0xFF, 0x22]) == "2:2: a configuration is UTF-8")
    #expect(problem([0xFF, 0xFE, 0x7B, 0x00]) == "1:1: a configuration is UTF-8")
    let deep = String(repeating: "[", count: 20_000)
    #expect(problem("{\"overrides\": \(deep)".utf8)?.hasSuffix("the text ends here") == true)
    let closed = deep + String(repeating: "]", count: 20_000)
    #expect(problem("{\"overrides\": \(closed)}".utf8) == "1:16: 'overrides' takes a list of objects")
    let name = String(repeating: "x", count: 20_000)
    #expect(problem("{\"\(name)\": 1}".utf8)?.utf8.count ?? 0 < 200)
    #expect(problem("{\"ignore\": [\"\(name)\"]}".utf8)?.utf8.count ?? 0 < 200)
    let many = (0..<1_000).map { "{\"paths\": [\"\($0)\"], \"ignore\": [\"MI1\"]}" }.joined(separator: ",")
    #expect(problem("{\"overrides\": [\(many)]}".utf8) == nil)
  }

  @Test func theExampleOfThePageIsOne() throws {
    #expect(try configuration(ConfigurationDocument.example).entries.count == 10)
  }

  private static let documentation = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/Documentation"
  }()

  @Test func theDocumentationIsUpToDate() {
    expectGolden(ConfigurationDocument.markdown(), at: Self.documentation + "/Configuration.md")
    expectGolden(
      String(decoding: ConfigurationSchema.document(), as: UTF8.self),
      at: Self.documentation + "/configuration.schema.json")
  }
}
