internal import MarkdownSyntax
internal import TextBasics

/// Finds the mentors that a report only thanks in its prose.
enum ReportMentors {
  /// The people whose GitHub accounts are linked in a sentence about mentors, in the order of the text.
  static func thanked(in document: Document, except contributor: Mentor?, _ reader: inout InlineReader) -> [Mentor] {
    var mentors: [Mentor] = []
    var known: Set<String> = contributor?.github.map { [$0.lowercased()] } ?? []
    var text = AnnotatedText()
    for node in document.nodes where node.kind == .paragraph {
      text.removeAll()
      reader.append(document.lineNumbers(of: node), of: document, to: &text)
      guard !text.links.isEmpty else { continue }
      let links = text.links.sorted { $0.range.lowerBound < $1.range.lowerBound }
      var next = 0
      for sentence in sentences(of: text) {
        let first = next
        while next < links.count, links[next].range.lowerBound < sentence.upperBound { next += 1 }
        guard first < next, ByteSearch.contains("mentor", in: text.string(sentence)) else { continue }
        for link in links[first..<next] {
          guard let handle = GitHubHandle.handle(ofURL: link.destination), known.insert(handle.lowercased()).inserted
          else { continue }
          let shown = text.string(link.range).onOneLine
          let isName = !link.isBare && shown.map { $0.utf8.first != 0x40 && !LinkReader.isWeb($0) } ?? false
          mentors.append(Mentor(name: isName ? shown : nil, github: handle, range: link.source))
        }
      }
    }
    return mentors
  }

  /// The stretches that end with a period, a question or an exclamation mark before white space.
  private static func sentences(of text: AnnotatedText) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var word = 0
    for at in text.bytes.indices.dropLast() {
      if ASCII.isSpace(text.bytes[at]) { word = at + 1 }
      guard ASCII.isSpace(text.bytes[at + 1]), [0x2E, 0x21, 0x3F].contains(text.bytes[at]) else { continue }
      // `Dr.` and initials end no sentence.
      guard at - word > 2 else { continue }
      sentences.append(start..<at + 1)
      start = at + 1
    }
    sentences.append(start..<text.bytes.count)
    return sentences
  }
}
