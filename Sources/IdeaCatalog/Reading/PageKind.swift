internal import MarkdownSyntax
internal import TextBasics

/// What kind of page a file is: for one without ideas, why it has none.
package enum PageKind: Sendable {
  /// A page with ideas.
  case ideas
  /// A machine form that is no valid JSON.
  case invalidJSON
  /// Nothing at all.
  case empty
  /// A template for ideas, and nothing filled in.
  case template
  /// A list that was emptied or not yet begun.
  case emptyList
  /// A page that sends its readers elsewhere.
  case redirect
  /// The final report of a finished project.
  case report
  /// A page about the programme.
  case programPage

  init(_ outline: Outline, _ document: Document, hasIdeas: Bool) {
    if hasIdeas {
      self = .ideas
      return
    }
    let titles = outline.sections.dropFirst().map(\.title)
    let hasText = document.nodes.contains { $0.kind.containsInlines || $0.kind == .fencedCode }
    let isMoved = document.source.bytes.count < 4_000 && Self.mentionsMove(document)
    if !hasText {
      self = .empty
    } else if outline.sections.contains(where: \.isSample) {
      // A list keeps the template above a heading for the ideas that are still to come.
      self = outline.sections.contains { $0.role == .container } ? .emptyList : .template
    } else if isMoved {
      self = .redirect
    } else if Self.looksLikeReport(titles) {
      self = .report
    } else if outline.sections.count <= 2, outline.sections.last?.role == .container {
      self = .emptyList
    } else {
      self = .programPage
    }
  }

  private static func mentionsMove(_ document: Document) -> Bool {
    let text = document.root.plainText
    return [
      "moved to", "has moved", "is now at", "are now at", "no longer accept", "see the new", "please use the form",
    ]
    .contains { ByteSearch.contains($0, in: text) }
  }

  /// What final reports tell: what was done, what is left.
  private static func looksLikeReport(_ titles: [String]) -> Bool {
    let words = [
      "report", "deliverables", "what was done", "what i did", "pull requests", "work done", "accomplishments",
      "what's left", "future work", "acknowledgements", "acknowledgments", "goals achieved", "my experience",
      "learnings",
    ]
    return titles.count { title in words.contains { ByteSearch.contains($0, in: title) } } >= 2
  }
}
