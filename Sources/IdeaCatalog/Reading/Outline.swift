internal import MarkdownSyntax
internal import TextBasics

/// The headings of a document as a tree, each with the blocks up to the next one.
package struct Outline: Sendable {
  /// A heading and what stands below it, up to the next heading.
  package struct Section: Sendable {
    /// The block of the heading; 0 for what stands before the first one.
    package var heading: Int
    /// The level of the heading, 1 to 6; 0 for what stands before the first one.
    package var level: Int
    /// The text of the heading without Markdown.
    package var title: String
    /// The blocks between the heading and the next one.
    package var body: Range<Int>
    /// The index of the section this one is part of; `nil` for the first.
    package var parent: Int?
    /// What the heading announces, where it is one of the file's own structure.
    package var role: SectionWords.Role?
    /// Whether the section, or one it is part of, is an example.
    package var isSample: Bool
    /// The first block of a section whose title is no heading; `nil` for all others.
    package var start: Int?
    /// The labelled fields in the body.
    var fields: [FieldPlace] = []
  }

  /// The sections in the order of the text; the first is what stands before the first heading.
  package var sections: [Section]

  /// The outline of a document that has no headings of its own.
  init() {
    sections = [Section(heading: 0, level: 0, title: "", body: 1..<1, parent: nil, role: nil, isSample: false)]
  }

  /// Reads the headings of a document that are part of no quote and no list.
  ///
  /// - Parameter matter: The facts before the text, which are no part of it.
  init(_ document: Document, _ matter: FrontMatter, _ reader: inout InlineReader) {
    self.init()
    let labels = HeadingLabels(document, matter)
    var open = [0]
    var text = AnnotatedText()
    var index = 1
    while index < document.nodes.count, Int(document.nodes[index].start) < matter.end {
      index = document.nodes.after(index)
    }
    sections[0].body = index..<index
    while index < document.nodes.count {
      let node = document.nodes[index]
      if node.kind == .heading {
        text.removeAll()
        reader.append(document.lineNumbers(of: node), of: document, to: &text)
        let title = HeadingText.title(text)
        let isTitled = sections.count > 1 || matter.title != nil
        let isLabel = isTitled && sections[sections.count - 1].role == nil && labels.contains(index)
        if !isLabel { add(title, at: index, node, &open) }
      }
      index = document.nodes.after(index)
    }
    sections[sections.count - 1].body = sections[sections.count - 1].body.lowerBound..<document.nodes.count
  }

  private mutating func add(_ title: String, at index: Int, _ node: BlockNode, _ open: inout [Int]) {
    sections[sections.count - 1].body = sections[sections.count - 1].body.lowerBound..<index
    while let last = open.last, sections[last].level >= Int(node.detail) { open.removeLast() }
    let parent = open.last
    let role = SectionWords.role(of: title)
    open.append(sections.count)
    sections.append(
      Section(
        heading: index, level: Int(node.detail), title: title, body: index + 1..<index + 1,
        parent: parent, role: role,
        isSample: role == .sample || SectionWords.isInvitation(title)
          || (parent.map { sections[$0].isSample } ?? false)))
  }

  /// Makes sections of the parts of sections that have titles of their own, each part of the section it stands in.
  ///
  /// - Parameter parts: The parts of each section that has some, by its index.
  mutating func split(_ parts: [Int: [SectionPart]]) {
    var places: [Int] = []
    var result: [Section] = []
    for (index, section) in sections.enumerated() {
      places.append(result.count)
      var section = section
      section.parent = section.parent.map { places[$0] }
      guard let own = parts[index], let first = own.first else {
        result.append(section)
        continue
      }
      section.body = section.body.lowerBound..<max(section.body.lowerBound, first.start)
      let parent = result.count
      result.append(section)
      for part in own {
        result.append(
          Section(
            heading: part.heading, level: min(6, section.level + 1), title: part.title ?? "", body: part.body,
            parent: parent,
            role: nil, isSample: section.isSample, start: part.start, fields: part.fields))
      }
    }
    sections = result
  }
}
