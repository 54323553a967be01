import Foundation
import IdeaLint
import Testing

/// The registry, the files of `Rules/` and the form of what rules say about themselves.
@Suite struct RuleRegistryTests {
  /// The texts of the files in `Sources/IdeaLint/Rules`, by name.
  private func ruleFiles() throws -> [String: String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/IdeaLint/Rules").standardizedFileURL
    var files: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      files[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
    }
    return files
  }

  @Test func everyRuleOfTheFilesIsRegistered() throws {
    let files = try ruleFiles()
    #expect(!files.isEmpty)
    var ids: [String] = []
    for (name, text) in files {
      let own = text.matches(of: /id: "(MI\d{3})"/).map { String($0.1) }
      #expect(!own.isEmpty, "\(name) declares no rule")
      #expect(own.first.map { name.hasPrefix($0 + "-") } == true, "\(name) is not named after its first rule")
      ids += own
    }
    #expect(ids.sorted() == Rule.all.map(\.id))
  }

  @Test func idsAndNamesNeverCollide() {
    #expect(Rule.all.map(\.id) == Rule.all.map(\.id).sorted())
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
    for rule in Rule.all {
      #expect(rule.id.wholeMatch(of: /MI\d{3}/) != nil)
      #expect(rule.name.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(rule.name)")
    }
  }

  @Test func rulesAreFoundByIdAndByNameWhateverTheCase() {
    for rule in Rule.all {
      #expect(Rule.named(rule.id)?.id == rule.id)
      #expect(Rule.named(rule.id.lowercased())?.id == rule.id)
      #expect(Rule.named(rule.name)?.id == rule.id)
      #expect(Rule.named(rule.name.uppercased())?.id == rule.id)
    }
    #expect(Rule.named("MI1") == nil)
    #expect(Rule.named("") == nil)
  }

  @Test func rulesExplainThemselves() {
    for rule in Rule.all {
      #expect(rule.summary.hasSuffix("."), "\(rule.id)")
      #expect(!rule.summary.dropLast().contains(". "), "\(rule.id): the summary is one sentence")
      #expect(rule.rationale.hasSuffix("."), "\(rule.id)")
      #expect(!rule.rationale.contains("\n"), "\(rule.id): the rationale is one paragraph")
      #expect(rule.rationale.count > 60, "\(rule.id)")
      #expect(!rule.templates.isEmpty, "\(rule.id)")
      #expect(rule.errorIn.isSubset(of: rule.templates), "\(rule.id)")
    }
  }

  @Test func severitiesDifferByTemplate() throws {
    let tooFew = try #require(Rule.named("MI217"))
    #expect(tooFew.severity(in: .lfx) == .warning)
    #expect(tooFew.severity(in: .gsoc) == .error)
    let outcome = try #require(Rule.named("MI103"))
    #expect(outcome.severity(in: .readme) == .warning)
    #expect(outcome.severity(in: .gsoc) == .error)
    let level = try #require(Rule.named("MI002"))
    #expect(level.severity(in: .issueForm) == nil)
  }
}
