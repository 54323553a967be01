internal import MarkdownSyntax
internal import TextBasics

/// Reads the final report of a finished project.
struct ReportReader {
  private let document: Document
  private let page: ReportPage
  private var reader = InlineReader()
  private var text = AnnotatedText()

  private init(_ document: Document) {
    self.document = document
    self.page = ReportPage(document)
  }

  /// The report that a document is; `nil` for one that is none.
  static func reading(of document: Document, _ lineIndex: LineIndex) -> FormReading? {
    guard ReportDetector.isReport(document) else { return nil }
    let report = report(in: document, lineIndex)
    return FormReading(
      kind: .report, program: report.program, term: report.term, ideas: [], reports: [report])
  }

  /// What a document tells as a report.
  static func report(in document: Document, _ lineIndex: LineIndex) -> Report {
    var reader = ReportReader(document)
    let last = document.nodes.last { !$0.kind.canContain }
    var report = Report(
      title: "", program: .other, term: nil, path: document.source.path,
      lines: 1...lineIndex.line(at: last.map { max(Int($0.start), Int($0.end) - 1) } ?? 0))
    reader.read(&report)
    return report
  }

  private mutating func read(_ report: inout Report) {
    let headings = ReportHeadings(document)
    readTitle(headings.titles, &report)
    report.organization = line(.organization)
    readProgram(headings.titles, &report)
    var contributor = people(.contributor).first
    if let account = people(.account).first?.github, contributor?.github == nil {
      contributor = Mentor(name: contributor?.name, github: account)
    }
    let author = headings.author.map { Report.Contributor(name: $0) }
    report.contributor = contributor.map { Report.Contributor(name: $0.name, github: $0.github) } ?? author
    report.mentors = people(.mentors)
    if report.mentors.isEmpty { report.mentors = ReportMentors.thanked(in: document, except: contributor, &reader) }
    readLinks(&report)
    report.deliverables = items(.deliverables) ?? items(.workDone) ?? []
  }

  // MARK: - Title, programme, term

  private mutating func readTitle(_ titles: [String], _ report: inout Report) {
    let named = titles.lazy.filter { ReportTitle.saysReport($0) || ProgramTermReader(text: $0).program != nil }
      .compactMap { ReportTitle.project(in: $0) }.first
    let project = line(.project).map(ReportTitle.withoutTag)
    if let title = line(.title) {
      report.title = ReportTitle.withoutTag(title)
      report.project = project
    } else if let project, let named, isName(project, beside: named) {
      (report.title, report.project) = (named, project)
    } else {
      report.title = project ?? named ?? titles.first.map(ReportTitle.withoutTag) ?? ""
    }
  }

  /// Whether what is labelled as the project is the name of one, and the title of the work stands in the page's title.
  private func isName(_ project: String, beside title: String) -> Bool {
    func count(_ text: String) -> Int { text.split(separator: " ").count }
    return ProjectNames.isKnown(project) || (count(project) <= 2 && count(title) > count(project))
  }

  /// The path decides, then what is labelled, then titles.
  private mutating func readProgram(_ titles: [String], _ report: inout Report) {
    let path = ProgramTermReader(path: document.source.path)
    let labelled = page.values.filter { $0.label == .program }
      .map { ProgramTermReader(text: document.plainText(of: $0.content)) }
    let texts = labelled + (titles + [line(.title) ?? "", line(.project) ?? ""]).map { ProgramTermReader(text: $0) }
    let terms = [path.term] + texts.map(\.term)
    report.program = ([path.program] + texts.map(\.program)).lazy.compactMap { $0 }.first ?? .other
    report.term = terms.lazy.compactMap { $0 }.first { $0.number != nil } ?? terms.lazy.compactMap { $0 }.first
  }

  // MARK: - Values

  /// The text of a value without Markdown, on one line.
  private func line(_ label: ReportLabel) -> String? {
    guard let words = page.value(label).map({ document.plainText(of: $0.content) })?.onOneLine else { return nil }
    return Placeholders.isPlaceholder(words) ? nil : words
  }

  private mutating func people(_ label: ReportLabel) -> [Mentor] {
    var people: [Mentor] = []
    for value in page.values where value.label == label {
      for leaf in document.leaves(of: value.content) where document.nodes[leaf.node].kind.containsInlines {
        read(leaf)
        // A name is short: a paragraph about people is none.
        if text.bytes.count <= 400 { people += MentorReader.mentors(in: text) }
      }
      if !people.isEmpty { break }
    }
    return people
  }

  private mutating func read(_ leaf: (node: Int, lines: Range<Int>, start: Int?)) {
    text.removeAll()
    let isCell = document.nodes[leaf.node].kind == .tableCell
    reader.append(leaf.lines, from: leaf.start, of: document, isCell: isCell, to: &text)
  }

  /// The issue the work began with: labelled, or what the project's title leads to.
  private mutating func readLinks(_ report: inout Report) {
    for label in [ReportLabel.upstreamIssue, .title, .project] where report.upstreamIssue == nil {
      guard let content = page.value(label)?.content else { continue }
      var links: [Link] = []
      LinkReader.append(linksIn: content, of: document, to: &links, &reader, &text)
      report.upstreamIssue = links.first { label == .upstreamIssue || ForgeURL.isIssue($0.url) }
    }
    let listed = page.values.filter { $0.label == .links }.map(\.content.range).sorted { $0.lower < $1.lower }
    var next = 0
    var listedEnd = 0
    var known = Set([report.upstreamIssue].compactMap { $0?.url })
    for index in document.nodes.indices where document.nodes[index].kind.containsInlines {
      let node = document.nodes[index]
      while next < listed.count, listed[next].start < Int(node.end) {
        listedEnd = max(listedEnd, listed[next].end)
        next += 1
      }
      read((index, document.lineNumbers(of: node), nil))
      for link in text.links.sorted(by: { $0.source.lower < $1.source.lower }) where LinkReader.isWeb(link.destination)
      {
        guard link.source.end <= listedEnd || ForgeURL.isChange(link.destination) else { continue }
        if known.insert(link.destination).inserted {
          report.links.append(Link(url: link.destination, range: link.source))
        }
      }
    }
  }

  /// The outermost items of the first list below a label, its paragraphs where there is none.
  private mutating func items(_ label: ReportLabel) -> [String]? {
    for value in page.values where value.label == label {
      var texts: [String] = []
      var paragraphs: [String] = []
      var end = 0
      for leaf in document.leaves(of: value.content) where document.nodes[leaf.node].kind == .paragraph {
        read(leaf)
        guard let words = text.string.onOneLine else { continue }
        if document.isFirstInItem(leaf.node), leaf.node >= end {
          texts.append(words)
          end = document.nodes.after(leaf.node - 1)
        } else if leaf.node >= end {
          paragraphs.append(words)
        }
      }
      let found = texts.isEmpty ? paragraphs : texts
      if !found.isEmpty { return found }
    }
    return nil
  }
}
