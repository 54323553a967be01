import Foundation
import IdeaLint
import Testing

@Suite struct RulesTests {
  private static let world = World(folder: fixtures)

  @Test func theTableHasARowForEachRule() {
    let lines = Self.world.run("rules").output.split(separator: "\n")
    #expect(lines.map { $0.split(separator: "\t").first.map(String.init) } == Rule.all.map(\.id))
    #expect(lines.allSatisfy { $0.split(separator: "\t").count == 5 })
    #expect(Self.world.run("rules", "-f", "tsv") == Self.world.run("rules"))
    #expect(Self.world.run("rules", "-f", "table").output.hasPrefix("ID "))
  }

  @Test func theMarkdownIsTheDocumentation() {
    #expect(Self.world.run("rules", "--format", "markdown").output == RuleDocument.markdown())
  }

  @Test func theJSONTellsAll() throws {
    let text = Self.world.run("rules", "--format", "json").output
    let page = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let rules = try #require(page["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == Rule.all.map(\.id))
    for (entry, rule) in zip(rules, Rule.all) {
      #expect((entry["bad"] as? [[String: Any]])?.count == rule.bad.count)
      #expect(entry["fix"] as? String == rule.fix.map { $0.safety == .safe ? "safe" : "unsafe" })
      #expect((entry["options"] as? [[String: Any]])?.compactMap { $0["key"] as? String } == rule.options.map(\.key))
    }
  }

  @Test(arguments: Rule.all.map(\.id)) func everyRuleIsExplained(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    let page = Self.world.run("explain", id).output
    #expect(page.hasPrefix("\(id) \(rule.name)\n"))
    #expect(page.contains("\nFix        \(rule.fixWords)\n"))
    for option in rule.options { #expect(page.contains(option.key)) }
    #expect(page.components(of: "\nObjected to") == rule.bad.count)
    #expect(page.components(of: "\nFine") == rule.good.count)
  }
}
