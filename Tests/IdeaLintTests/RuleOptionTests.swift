import IdeaLint
import Testing

@Suite struct RuleOptionTests {
  /// What the rules find in a text when they are told something.
  private func messages(_ text: String, _ settings: (String, OptionSetting)..., rules: String...) throws -> [String] {
    var options = RuleOptions()
    for (key, value) in settings {
      let option = try #require(RuleOption.named(key))
      #expect(option.set(value, in: &options))
    }
    let linter = Linter(try RuleSelection(select: rules), options: options)
    return linter.lint(MarkedText(text).file(path: "ideas/lfx/2026-term3.md")).findings.map(\.message)
  }

  @Test func keysAreSortedAndNamedOnce() {
    let keys = RuleOption.all.map(\.key)
    #expect(keys == Set(keys).sorted())
    for option in RuleOption.all {
      #expect(option.key.wholeMatch(of: /MI[0-9]{3}\.[a-z]+/) != nil)
      #expect(option.help.hasSuffix("."))
      #expect(Rule.named(option.ruleID)?.options.contains { $0.key == option.key } == true, "\(option.key)")
      #expect(RuleOption.named(option.key.lowercased())?.key == option.key)
    }
  }

  @Test(arguments: RuleOption.all.map(\.key)) func theDefaultIsAValue(_ key: String) throws {
    let option = try #require(RuleOption.named(key))
    var options = RuleOptions()
    #expect(option.set(option.defaultSetting, in: &options))
    #expect(options == RuleOptions())
    #expect(option.setting(parsing: option.defaultSetting.text) == option.defaultSetting)
  }

  @Test func valuesAreHeldToTypeAndRange() throws {
    let title = try #require(RuleOption.named("MI501.max"))
    var options = RuleOptions()
    #expect(title.set(.number(80), in: &options))
    #expect(options.titleMax == 80)
    #expect(!title.set(.number(0), in: &options))
    #expect(!title.set(.texts(["80"]), in: &options))
    #expect(options.titleMax == 80)
    #expect(title.setting(parsing: "80") == .number(80))
    for text in ["", "x", "0", "-1", "1e3", "99999999999999999999"] { #expect(title.setting(parsing: text) == nil) }
    let quotas = try #require(RuleOption.named("mi403.PROJECTS"))
    #expect(quotas.setting(parsing: "kettle=3,a=b=2") == .numbers([NamedNumber("kettle", 3), NamedNumber("a=b", 2)]))
    for text in ["kettle", "kettle=", "=3", "kettle=0"] { #expect(quotas.setting(parsing: text) == nil) }
    let projects = try #require(RuleOption.named("MI401.extend"))
    #expect(projects.setting(parsing: "Kettle,Tea Pot") == .texts(["Kettle", "Tea Pot"]))
    #expect(!projects.set(.texts([""]), in: &options))
  }

  @Test func rulesKeepToTheirLimits() throws {
    let text = """
      ### Karmada

      #### Collect metrics

      - Description: Metrics are read one by one.
      - Recommended Skills: Go
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Recommended Skills: Go
      """
    #expect(
      try messages(text, ("MI216.max", .number(1)), rules: "MI216") == ["list at most 1 mentor (found 2)"])
    #expect(try messages(text, ("MI217.min", .number(3)), rules: "MI217") == ["list at least 3 mentors (found 2)"])
    #expect(try messages(text, ("MI217.min", .number(1)), rules: "MI217") == [])
    #expect(
      try messages(text, ("MI217.min", .number(1)), rules: "MI105")
        == ["list at least 1 mentor (found none)"])
    #expect(
      try messages(text, ("MI501.max", .number(44)), rules: "MI501")
        == ["shorten the title by 1 character: with project and term the platform takes 44"])
    #expect(
      try messages(text, ("MI502.max", .number(24)), rules: "MI502") == [
        "shorten the description by 4 characters: the platform takes 24",
        "shorten the description by 1 character: the platform takes 24",
      ])
    #expect(try messages(text, ("MI503.min", .number(6)), rules: "MI503").count == 1)
  }

  @Test func projectsAreTakenFromTheListThatIsGiven() throws {
    func idea(_ project: String) -> String {
      """
      ### \(project)

      #### Collect metrics for \(project)

      - Description: Metrics are read one by one.
      - Recommended Skills: Go


      """
    }
    let text = ["Karmada", "Keylime", "Kettle", "TAG Tea"].map(idea).joined()
    #expect(
      try messages(text, rules: "MI401") == [])  // as many unknown as known
    let known = text + idea("Kyverno")
    #expect(
      try messages(known, rules: "MI401") == ["check the name of the project: \"Kettle\" is none of the CNCF's"])
    #expect(try messages(known, ("MI401.extend", .texts(["kettle"])), rules: "MI401") == [])
    #expect(
      try messages(
        text, ("MI401.projects", .texts(["Karmada", "Kettle"])), ("MI401.extend", .texts(["TAG: Tea"])), rules: "MI401")
        == ["check the name of the project: \"Keylime\" is not in the list of projects"])
  }

  @Test func contentsAreAskedForFromANumberOfIdeasOn() throws {
    let text = (1...3).map { "### P\($0)\n\n#### Idea \($0)\n\n- Description: Text.\n- Recommended Skills: Go\n\n" }
      .joined()
    var options = RuleOptions()
    let file = MarkedText(text).file(path: "ideas/gsoc/2026.md")
    #expect(Linter(try RuleSelection(select: ["MI601"]), options: options).lint(file).findings.isEmpty)
    options.ideasWithoutContents = 2
    #expect(Linter(try RuleSelection(select: ["MI601"]), options: options).lint(file).findings.count == 1)
  }

  @Test func theTemplateCanBeSaid() throws {
    let file = MarkedText("#### Collect metrics\n\n- Description: Text.\n- Mentor(s): Ana Silva (@ana)\n").file()
    let selection = try RuleSelection(select: ["MI217"])
    #expect(Linter(selection).lint(file).findings.map(\.severity) == [.warning])
    #expect(Linter(selection, template: .gsoc).lint(file).findings.map(\.severity) == [.error])
  }
}
