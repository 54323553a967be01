internal import MarkdownSyntax

extension LongText {
  /// The addresses of the web that the text leads to, in its order, each once.
  package var links: [Link] {
    var links: [Link] = []
    var reader = InlineReader()
    var text = AnnotatedText()
    for passage in [content] + rest {
      LinkReader.append(linksIn: passage, of: source.document, to: &links, &reader, &text)
    }
    return links
  }
}
