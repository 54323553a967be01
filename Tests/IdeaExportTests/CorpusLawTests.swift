import IdeaCatalog
import IdeaExport
import TestSupport
import Testing
import TextBasics

/// Ideas of real files, written in any template, are read as the same ideas.
@Suite(.enabled(if: Corpus.isThere, Corpus.hint)) struct CorpusLawTests {
  private static let files = Corpus.documents.map { path in
    IdeaFile(SourceText(path: path.split(separator: "/").last.map(String.init) ?? path, bytes: Corpus.bytes(of: path)))
  }

  private func read(_ bytes: [UInt8], as path: String) -> [Idea] {
    IdeaFile(SourceText(path: path, bytes: ContiguousArray(bytes))).ideas
  }

  @Test func oneByOne() {
    let template = Template.readme
    let writer = CatalogMarkdownWriter(template: template, includeEmails: true)
    for idea in Self.files.flatMap(\.ideas) {
      let again = read(writer.markdown(of: [idea]), as: idea.path)
      expectSame(again.first, RoundTrip.expected(of: idea, in: template), again.count)
    }
  }

  @Test(arguments: Template.lists) func wholeFiles(template: Template) {
    let writer = CatalogMarkdownWriter(template: template, includeEmails: true)
    for file in Self.files {
      // Ideas of a project stand together, otherwise they keep their order.
      var again: [String: [Idea]] = [:]
      for idea in read(writer.markdown(of: file.ideas), as: file.source.path) {
        again[key(idea), default: []].append(idea)
      }
      #expect(again.values.reduce(0) { $0 + $1.count } == file.ideas.count)
      var used: [String: Int] = [:]
      for idea in file.ideas {
        let number = used[key(idea), default: 0]
        used[key(idea)] = number + 1
        let candidates = again[key(idea)] ?? []
        let found = number < candidates.count ? candidates[number] : nil
        expectSame(found, RoundTrip.expected(of: idea, in: template), 1)
      }
    }
  }

  @Test func issueForms() {
    for idea in Self.files.flatMap(\.ideas) { RoundTrip.expectSameInForm(idea) }
  }

  private func key(_ idea: Idea) -> String { "\(idea.project ?? "-")/\(idea.subproject ?? "-")/\(idea.title)" }

  private func expectSame(_ again: Idea?, _ idea: Idea, _ count: Int) {
    let differences = again.map { IdeaDifference.lines($0, idea) } ?? ["nothing is read"]
    #expect(count == 1, "\(idea.path):\(idea.lines)")
    #expect(differences == [], "\(idea.path):\(idea.lines)")
  }
}
