internal import MarkdownSyntax
internal import TextBasics

/// Where in a file the text of each of its ideas may come from.
struct IdeaPlaces {
  /// The offset at which each idea begins, and the end of the file.
  private let starts: [Int]
  /// What any idea may take something from: the facts before the text, and the addresses that links refer to.
  private let shared: [Range<Int>]

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
  }

  /// Replaces ranges by those of an idea: from its beginning to that of the next one, headings above it, what all share.
  ///
  /// - Parameters:
  ///   - idea: Which of the ideas it is.
  ///   - headings: The blocks of the headings of its project and subproject.
  func load(
    _ ranges: inout [Range<Int>], of idea: Int, below headings: (Int?, Int?), in document: Document
  ) {
    ranges.removeAll(keepingCapacity: true)
    ranges.append(starts[idea]..<max(starts[idea], starts[idea + 1]))
    func append(_ heading: Int?) {
      guard let heading else { return }
      let node = document.nodes[heading]
      ranges.append(Int(node.start)..<Int(node.end))
    }
    append(headings.0)
    append(headings.1)
    if !shared.isEmpty { ranges += shared }
  }
}
