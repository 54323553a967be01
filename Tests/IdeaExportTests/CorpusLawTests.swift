import IdeaCatalog
import IdeaExport
import TestSupport
import Testing
import TextBasics

/// Ideas of real files, written in any template, are read as the same ideas.
@Suite(.enabled(if: Corpus.isThere, Corpus.hint)) struct CorpusLawTests {
  @Test(arguments: Template.all) func lists(template: Template) {
    var count = 0
    var same = 0
    for path in Corpus.documents {
      let name = String(path.split(separator: "/").last ?? "")
      let ideas = IdeaFile(SourceText(path: name, bytes: Corpus.bytes(of: path))).ideas
      count += ideas.count
      for idea in ideas {
        let bytes = CatalogMarkdownWriter(template: template, includeEmails: true).markdown(of: [idea])
        let again = IdeaFile(SourceText(path: name, bytes: ContiguousArray(bytes))).ideas
        let differences = again.count == 1 ? differences(again[0], idea) : ["count \(again.count)"]
        if differences.isEmpty { same += 1 } else { print("DIFF", template.name, name, idea.title, differences) }
      }
    }
    print("\(template.name): \(same) of \(count) ideas are read as the same")
  }

  private func differences(_ again: Idea, _ idea: Idea) -> [String] {
    var found: [String] = []
    func compare<Value: Equatable>(_ name: String, _ left: Value, _ right: Value) {
      if left != right { found.append("\(name):\n      \(left)\n      \(right)\n") }
    }
    compare("title", again.title, idea.title)
    compare("project", again.project, idea.project)
    compare("subproject", again.subproject, idea.subproject)
    compare("fullName", again.fullName, idea.fullName)
    compare("program", again.program, idea.program)
    compare("term", again.term, idea.term)
    compare("description", again.description?.text, idea.description?.text)
    compare("outcome", again.expectedOutcome?.text, idea.expectedOutcome?.text)
    compare("skills", again.skills.map(\.text), idea.skills.map(\.text))
    compare("technologies", again.technologies.map(\.text), idea.technologies.map(\.text))
    compare("mentors", again.mentors.map { $0.summary }, idea.mentors.map { $0.summary })
    compare("upstream", again.upstreamIssues.map(\.url), idea.upstreamIssues.map(\.url))
    compare("lfx", again.lfxURL?.url, idea.lfxURL?.url)
    compare("size", again.size, idea.size)
    compare("difficulty", again.difficulty, idea.difficulty)
    compare("component", again.component, idea.component)
    compare("prerequisites", again.prerequisites, idea.prerequisites)
    compare("others", again.otherFields, idea.otherFields)
    return found
  }
}

extension Mentor {
  fileprivate var summary: [String?] { [name, github, email, lfid, role, profileURL, affiliation] }
}
