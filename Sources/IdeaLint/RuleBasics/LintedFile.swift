package import IdeaCatalog
internal import MarkdownSyntax
package import TextBasics

/// A file of ideas, and what more than one rule asks about it, found once.
package struct LintedFile: Sendable {
  /// Which fields an idea has.
  package struct Fields: Sendable {
    /// The fields that stand there, with or without a value.
    package fileprivate(set) var present: FieldSet = []
    /// The fields that have a value.
    package fileprivate(set) var filled: FieldSet = []
    /// The fields that are labelled more than once.
    package fileprivate(set) var repeated: FieldSet = []
  }

  /// The file.
  package let file: IdeaFile
  /// What the rules are told.
  package let options: RuleOptions
  /// The template it follows.
  package let template: TemplateKind
  /// Whether there is a file at a path, which begins where the file's own does.
  let fileExists: @Sendable (_ path: String) -> Bool
  /// The fields of each idea.
  package let fields: [Fields]
  /// Where the headings of projects and ideas stand, and where they should.
  package let headings: HeadingLevels
  /// What is wrong with how each mentor of each idea is written.
  package let mentorFaults: [[MentorFaults]]
  /// What is wrong with any of them.
  let allMentorFaults: MentorFaults
  /// The links to headings of the file itself.
  let contents: Contents
  /// Where bytes stand that several rules look for.
  let marks: ByteMarks

  /// - Parameter template: The template to take it for; `nil` for the one it seems to follow.
  package init(
    _ file: IdeaFile, options: RuleOptions = RuleOptions(), template: TemplateKind? = nil,
    fileExists: @escaping @Sendable (_ path: String) -> Bool = { _ in true }
  ) {
    self.file = file
    self.fileExists = fileExists
    self.options = options
    self.template = template ?? TemplateKind(file.sourceFile)
    // An idea is looked at in its place: it has many parts.
    let ideas = file.ideas.span
    self.fields = ideas.indices.map { Self.fields(of: ideas[$0]) }
    self.headings = HeadingLevels(file)
    self.mentorFaults = ideas.indices.map { MentorFaults.faults(of: ideas[$0].mentors, ideas[$0].fields, in: file) }
    self.allMentorFaults = mentorFaults.reduce(into: []) { all, faults in faults.forEach { all.formUnion($0) } }
    self.marks = ByteMarks(file.source.bytes.span, from: file.source.hasByteOrderMark ? 3 : 0)
    self.contents = Contents(file, marks)
  }

  /// Whether the label of a field stands in a list item or a paragraph, not in a heading or a table.
  static func isInLine(_ carrier: FieldRecord.Carrier) -> Bool { carrier == .listItem || carrier == .paragraph }

  /// The heading of a section.
  package func heading(of section: Int) -> SourceRange {
    file.document.nodes[file.outline.sections[section].heading].range
  }

  /// The index of the idea that a section is; `nil` where it is none.
  package func idea(of section: Int) -> Int? {
    var low = 0
    var high = file.ideaSections.count
    while low < high {
      let middle = (low + high) / 2
      if file.ideaSections[middle] < section { low = middle + 1 } else { high = middle }
    }
    return low < file.ideaSections.count && file.ideaSections[low] == section ? low : nil
  }

  /// Whether a file has its ideas in tables and none of them has a field: the table has no column for it.
  func isWithoutColumn(for wanted: FieldSet) -> Bool {
    guard let first = file.ideas.first?.fields.first, first.carrier == .tableCell else { return false }
    return fields.allSatisfy { $0.present.isDisjoint(with: wanted) }
  }

  /// Whether the mentors of an idea are those of two lists, one of which is a copy: two labels that tell no roles apart.
  func hasTwoLists(_ idea: Int) -> Bool {
    guard fields[idea].repeated.contains(.mentors) else { return false }
    return file.ideas[idea].fields.contains { record in
      record.field == .mentors && LabelTable.role(ofLabel: record.labelText) == nil
    }
  }

  /// The index of the idea that an offset lies in; `nil` where it lies in none.
  func idea(at offset: Int) -> Int? {
    var low = 0
    var high = file.ideas.count
    while low < high {
      let middle = (low + high) / 2
      if file.ideas[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && file.ideas[low - 1].range.contains(offset) ? low - 1 : nil
  }

  private static func fields(of idea: Idea) -> Fields {
    let records = idea.fields
    var fields = Fields()
    // A size may stand behind the difficulty.
    if idea.size != nil { fields.present.insert(FieldSet(.size)) }
    var labelled: FieldSet = []
    for index in records.indices {
      let field = FieldSet(records[index].field)
      fields.present.insert(field)
      if !records[index].isEmpty { fields.filled.insert(field) }
      guard records[index].carrier != .none else { continue }
      if labelled.contains(field) { fields.repeated.insert(field) }
      labelled.insert(field)
    }
    return fields
  }
}
