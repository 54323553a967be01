import IdeaCatalog
import IdeaLint
import TestSupport
import Testing
import TextBasics

/// What holds for every fix of every rule.
@Suite struct FixLawTests {
  private func fixer(_ rules: [String], withUnsafe: Bool = true) throws -> Fixer {
    Fixer(Linter(try RuleSelection(select: rules)), withUnsafe: withUnsafe)
  }

  @Test(arguments: Rule.all.map(\.id))
  func aRuleKeepsWhatItPromises(id: String) throws {
    let rule = try #require(Rule.named(id))
    var fixes = 0
    for example in rule.bad {
      let file = MarkedText(example.markdown, encoding: example.encoding).file(path: example.path)
      for finding in Linter(try RuleSelection(select: [id])).lint(file).findings {
        guard let fix = finding.fix else { continue }
        fixes += 1
        #expect(fix.promise == rule.fix)
        #expect(fix.title.first?.isLowercase == true)
      }
    }
    #expect((fixes > 0) == (rule.fix != nil), "a rule has fixes when it promises them, and shows one")
  }

  @Test(arguments: Rule.all.filter { $0.fix != nil }.map(\.id), MarkedText.Variant.allCases)
  func fixesOfExamplesConverge(id: String, variant: MarkedText.Variant) throws {
    let rule = try #require(Rule.named(id))
    let fixer = try fixer([id])
    for example in rule.bad where !example.isBeginning || !variant.hasPrefix {
      let text = MarkedText(example.markdown, variant: variant, encoding: example.encoding)
      let file = text.file(path: example.path)
      guard Linter(try RuleSelection(select: [id])).lint(file).findings.contains(where: { $0.fix != nil }) else {
        continue
      }
      let once = fixer.fix(file)
      #expect(once.fixCount > 0, "\(example.markdown)")
      #expect(!once.findings.findings.contains { $0.fix != nil }, "\(once.file.source.text)")
      #expect(fixer.fix(once.file).fixCount == 0)
      if variant == .carriageReturns {
        #expect(!once.file.source.text.replacing("\r\n", with: "").contains("\n"), "\(once.file.source.text)")
      }
    }
  }

  @Test(.enabled(if: Corpus.isThere, Corpus.hint), arguments: Corpus.documents)
  func fixesOfRealFilesConverge(path: String) throws {
    for withUnsafe in [false, true] {
      let fixer = try fixer(["ALL"], withUnsafe: withUnsafe)
      let file = IdeaFile(SourceText(path: "ideas.md", bytes: Corpus.bytes(of: path)))
      let once = fixer.fix(file)
      let left = once.findings.findings.filter { finding in finding.fix.map { withUnsafe || $0.isSafe } ?? false }
      #expect(left.map { "\($0.rule): \($0.message) @\($0.range.start)" } == [])
      #expect(fixer.fix(once.file).file.source.bytes == once.file.source.bytes)
    }
  }

  @Test func aFixThatChangesMoreThanPromisedIsLeftOut() throws {
    let file = IdeaFile(
      SourceText(
        path: "ideas.md",
        text: """
          ### Karmada

          #### Collect metrics

          - Description: Metrics are read one by one.
          - Recommended Skills: Go
          - Mentor(s): Ana Silva (@ana-silva, ana@example.org)
          """))
    let mentors = try #require(file.ideas[0].fields.last)
    let removal = try #require(
      Fix(title: "remove", promise: .safe(changing: .skills), edits: [SourceEdit(mentors.value, "")]))
    #expect(Fixer.apply([(removal, file.ideas[0].id)], to: file).indices == [])
    let kept = try #require(
      Fix(title: "remove", promise: .safe(changing: .mentors), edits: [SourceEdit(mentors.value, "")]))
    #expect(Fixer.apply([(kept, file.ideas[0].id)], to: file).indices == [0])
  }
}

extension SourceText {
  fileprivate var text: String { text(in: SourceRange(0, bytes.count)) }
}
