import IdeaLint
import Testing

@Suite struct RuleSelectionTests {
  private func ids(_ select: [String], ignore: [String] = []) throws -> [String] {
    try RuleSelection(select: select, ignore: ignore).rules.map(\.id)
  }

  private var onByDefault: [String] { Rule.all.filter(\.isDefault).map(\.id) }

  @Test func allRulesAreOnUnlessTheSelectionSaysOtherwise() throws {
    let all = onByDefault
    #expect(try ids(["ALL"]) == all)
    #expect(try ids(["MI"]) == all)
    #expect(try RuleSelection().rules.map(\.id) == all)
    #expect(RuleSelection.all.rules.map(\.id) == all)
    #expect(try ids([]) == [])
  }

  @Test func rulesAreNamedByIdNameAndGroup() throws {
    #expect(try ids(["MI106"]) == ["MI106"])
    #expect(try ids(["missing-upstream-issue", "mi101"]) == ["MI101", "MI106"])
    #expect(try ids(["MI3"]) == onByDefault.filter { $0.hasPrefix("MI3") })
    #expect(try ids(["mi10"]) == onByDefault.filter { $0.hasPrefix("MI10") })
  }

  @Test func theCloserNameDecides() throws {
    let group = onByDefault.filter { $0.hasPrefix("MI3") }
    #expect(try ids(["MI3"], ignore: ["MI302"]) == group.filter { $0 != "MI302" })
    #expect(try ids(["MI302"], ignore: ["MI3"]) == ["MI302"])
    #expect(try ids(["MI30"], ignore: ["MI3"]) == group.filter { $0.hasPrefix("MI30") })
    #expect(try ids(["MI3"], ignore: ["MI3"]) == [])
    #expect(try ids(["MI302"], ignore: ["upstream-multiple"]) == [])
    #expect(try !ids(["ALL"], ignore: ["MI2"]).contains { $0.hasPrefix("MI2") })
  }

  @Test func aRuleThatWaitsForBeingAskedForIsOnByItsName() throws {
    let text = """
      #### Collect metrics

      - Description: Metrics.
      - Mentor(s): Ana Silva (@ana-silva, ana@example.org) - primary

      #### Draw charts

      - Description: Charts.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)
      """
    #expect(try lint(text, "MI2").findings.contains { $0.rule == "MI218" } == false)
    #expect(try lint(text, "mentor-no-primary").findings.map(\.rule) == ["MI218"])
    #expect(try lint(text, "MI218").findings.count == 1)
    #expect(try lint(text, "MI2", path: "ideas/gsoc/2025.md").findings.contains { $0.rule == "MI218" })
    #expect(Rule.named("MI218")?.isDefault == true)
    #expect(Rule.named("MI407")?.isDefault == false)
  }

  @Test(arguments: ["MI999", "MI99", "missing-upstream", "M", "X", "", "MI1061"])
  func whatNamesNothingIsRefused(text: String) {
    #expect(throws: UnknownRule.self) { try RuleSelection(select: [text]) }
    #expect(throws: UnknownRule.self) { try RuleSelection(ignore: [text]) }
  }

  @Test func theClosestNameIsOffered() {
    func closest(_ text: String) -> String? {
      do {
        _ = try RuleSelection(select: [text])
        return nil
      } catch {
        #expect(error.name == text)
        return error.closest
      }
    }
    #expect(closest("missing-upstream-isue") == "missing-upstream-issue")
    #expect(closest("MI1006") == "MI006")
    #expect(closest("zzzzzz") == nil)
  }
}
