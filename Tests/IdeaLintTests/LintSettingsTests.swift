import IdeaLint
import Testing

@Suite struct LintSettingsTests {
  private func names(_ texts: String...) throws -> [RuleName] { try RuleName.names(texts) }

  /// The ids of the rules that are on when these layers are applied in their order.
  private func ids(_ layers: [Setting]...) -> Set<String> {
    var settings = LintSettings()
    for layer in layers { settings.apply(layer) }
    return Set(settings.rules(for: .lfx).map(\.rule.id))
  }

  @Test func aLayerThatSelectsBeginsAnew() throws {
    #expect(
      ids([.ignore(try names("MI1"))], [.select(try names("MI106"))]) == ["MI106"])
    #expect(
      ids([.select(try names("MI2"))], [.select(try names("MI106", "MI105"))], [.ignore(try names("MI105"))])
        == ["MI106"])
    #expect(ids([.select([])]) == [])
  }

  @Test func aLayerThatDoesNotAddsAndTakesAway() throws {
    let all = ids()
    #expect(ids([.ignore(try names("MI1"))]) == all.filter { !$0.hasPrefix("MI1") })
    #expect(
      ids([.ignore(try names("MI1"))], [.extendSelect(try names("MI106"))])
        == all.filter { !$0.hasPrefix("MI1") || $0 == "MI106" })
    #expect(ids([.extendSelect(try names("MI2")), .ignore(try names("MI2"))]) == all.filter { !$0.hasPrefix("MI2") })
    #expect(ids([.extendSelect(try names("MI218"))]) == all.union(["MI218"]))
    // What was asked for by name stays so when its group is asked for.
    #expect(ids([.extendSelect(try names("MI218"))], [.extendSelect(try names("MI2"))]).contains("MI218"))
    #expect(!ids([.select(try names("MI218"))], [.select(try names("MI2"))]).contains("MI218"))
  }

  @Test func theNarrowerNameDecidesHowBadFindingsAre() throws {
    func severity(_ layers: [Setting]...) -> Severity? {
      var settings = LintSettings()
      for layer in layers { settings.apply(layer) }
      return settings.rules(for: .lfx).first { $0.rule.id == "MI103" }?.severity
    }
    #expect(severity() == .warning)
    let name = try RuleName("missing-outcome")
    let group = try RuleName("MI1")
    #expect(severity([.severity(name, .info), .severity(group, .error)]) == .info)
    #expect(severity([.severity(group, .error), .severity(name, .info)]) == .info)
    #expect(severity([.severity(name, .info)], [.severity(group, .error)]) == .error)
    #expect(severity([.severity(try RuleName("MI2"), .error)]) == .warning)
  }

  @Test func findingsAreAsBadAsTheSettingsSay() throws {
    var settings = LintSettings(try RuleSelection(select: ["MI902"]))
    settings.apply([.severity(try RuleName("MI9"), .error)])
    let file = MarkedText("<!-- ideacat-disable-file MI000 -->\n\n#### Collect metrics\n").file()
    #expect(Linter(settings).lint(file).findings.map(\.severity) == [.error])
  }

  @Test func settingsAreShownAsTheyAreWritten() throws {
    let option = try #require(RuleOption.named("MI501.max"))
    let settings: [Setting] = [
      .select(try names("MI1", "missing-title")), .severity(try RuleName("mi1"), .info),
      .option(option, .number(80)), .failOn(.never), .template(nil), .template(.issueForm), .exclude(["a", "b/**"]),
      .baseline("known.json"),
    ]
    #expect(
      settings.map { "\($0.key)=\($0.value.text)" } == [
        "select=MI1,missing-title", "severity.mi1=info", "MI501.max=80", "failOn=never", "template=auto",
        "template=issue-form", "exclude=a,b/**", "baseline=known.json",
      ])
  }
}
