internal import MarkdownSyntax
internal import TextBasics

/// Where in a file the text of each of its ideas may come from.
struct IdeaPlaces {
  /// The offset at which each idea begins, and the end of the file.
  private let starts: [Int]
  /// What any idea may take something from: the facts before the text, and the addresses that links refer to.
  private let shared: [Range<Int>]
  private let outline: Outline
  private let document: Document

  /// - Parameter ideas: The sections that are ideas, in the order of the text.
  init(_ ideas: [Int], _ outline: Outline, _ document: Document, _ matter: FrontMatter) {
    let end = document.source.bytes.count
    starts =
      ideas.map { idea in
        let section = outline.sections[idea]
        let first = section.start ?? (section.heading == 0 ? section.body.lowerBound : section.heading)
        return first < document.nodes.count ? Int(document.nodes[first].start) : end
      } + [end]
    var shared: [Range<Int>] = matter.end > 0 ? [0..<matter.end] : []
    if !document.references.isEmpty {
      for node in document.nodes where node.kind == .linkReferenceDefinition {
        shared.append(Int(node.start)..<Int(node.end))
      }
    }
    self.shared = shared
    self.outline = outline
    self.document = document
  }

  /// The ranges of an idea: from its beginning to that of the next one, its project and subproject, what all share.
  ///
  /// - Parameter idea: Which of the ideas it is.
  func ranges(of idea: Int, _ project: Int?, _ subproject: Int?) -> [Range<Int>] {
    var ranges = [starts[idea]..<max(starts[idea], starts[idea + 1])]
    for case let section? in [project, subproject] {
      let heading = document.nodes[outline.sections[section].heading]
      ranges.append(Int(heading.start)..<Int(heading.end))
    }
    return ranges + shared
  }
}
