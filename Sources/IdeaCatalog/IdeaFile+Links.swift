extension IdeaFile {
  /// The addresses of the web that fields of an idea of this file lead to, field by field in their order; `nil` where the
  /// file is no Markdown.
  package func links(of idea: Idea, in fields: [Field]) -> [Link]? {
    guard sourceFile.kind != .export else { return nil }
    let source = LongTextSource(document)
    return idea.fields.filter { fields.contains($0.field) }
      .flatMap { LongText(of: source, content: $0.content).links }
  }
}
