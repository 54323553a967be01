internal import IdeaCatalog
internal import TextBasics

/// What rules across files need of one file: made in the thread that has the file, whose text is not kept.
///
/// An idea takes a few hundred bytes; addresses are kept as the hashes they are compared by.
package struct FileDigest: Sendable {
  /// An idea.
  struct Idea: Sendable {
    let id: String
    let title: String
    let project: String?
    /// The letters and digits of title and project, by which ideas are compared; `nil` where there are none.
    let titleWords: WordHash?
    let projectWords: WordHash?
    let titleRange: SourceRange
    /// The line of the title, 1-based.
    let line: Int
    /// Whether a name or a page on the platform stands in it, as in accepted ones.
    let isAccepted: Bool
  }

  /// An address under a label of an idea.
  struct Address: Sendable {
    /// The idea, as an index.
    let idea: Int
    let key: WordHash
    let range: SourceRange
  }

  /// A person who mentors an idea, with handle and address.
  struct Person: Sendable {
    /// The idea, as an index.
    let idea: Int
    let handle: String
    let email: WordHash
    let range: SourceRange
    /// The line of the entry, 1-based.
    let line: Int
  }

  /// The path of the file, as given.
  package let path: String
  let template: TemplateKind
  /// What the rules are told about the file.
  let options: RuleOptions
  let program: Program
  let term: Term?
  /// Programme and term together.
  let termHash: WordHash
  private(set) var ideas: [Idea] = []
  /// The addresses that are those of an issue, a change or a discussion.
  private(set) var issues: [Address] = []
  /// The pages on the programme's platform.
  private(set) var pages: [Address] = []
  private(set) var people: [Person] = []

  /// - Complexity: linear in the number of ideas.
  init(_ linted: LintedFile) {
    let file = linted.file
    path = file.sourceFile.path
    template = linted.template
    options = linted.options
    program = file.sourceFile.program
    term = file.sourceFile.term
    let name = "\(program.rawValue) \(term?.slug ?? "")"
    termHash = WordHash(name.utf8.span, 0..<name.utf8.count)
    ideas.reserveCapacity(file.ideas.count)
    people.reserveCapacity(2 * file.ideas.count)
    issues.reserveCapacity(file.ideas.count)
    // An idea is looked at in its place: it has many parts.
    let read = file.ideas.span
    for index in read.indices {
      ideas.append(
        Idea(
          id: read[index].id, title: read[index].title, project: read[index].project,
          titleWords: FoldedText.hash(read[index].title), projectWords: read[index].project.flatMap(FoldedText.hash),
          titleRange: read[index].titleRange, line: file.lineIndex.line(at: read[index].titleRange.start),
          isAccepted: read[index].fullName != nil && linted.template != .issueForm || read[index].lfxURL != nil))
      for link in read[index].upstreamIssues where IssueAddress.isIssue(link) {
        issues.append(Address(idea: index, key: IssueAddress.key(of: link.url), range: link.range))
      }
      if let page = read[index].lfxURL, IssueAddress.isPageOfIdea(page.url) {
        pages.append(Address(idea: index, key: IssueAddress.key(of: page.url), range: page.range))
      }
      addPeople(read[index].mentors.span, ofIdea: index, file.lineIndex)
    }
  }

  private mutating func addPeople(_ mentors: Span<Mentor>, ofIdea idea: Int, _ lineIndex: LineIndex) {
    for index in mentors.indices {
      guard let handle = mentors[index].github, let email = mentors[index].email, mentors[index].isReachable else {
        continue
      }
      let range = mentors[index].range
      people.append(
        Person(
          idea: idea, handle: handle, email: WordHash(email.utf8.span, 0..<email.utf8.count), range: range,
          line: lineIndex.line(at: range.start)))
    }
  }
}
