internal import IdeaCatalog
internal import IdeaExport
internal import IdeaLint
internal import TextBasics

/// Writes files in the canonical form of their template.
struct FileFormatter: Sendable {
  /// A file in canonical form, as far as that goes.
  struct Outcome: Sendable {
    /// The bytes of the file.
    let bytes: ContiguousArray<UInt8>
    /// The ideas that could not be written without losing something.
    let left: [IdeaPlace]
  }

  /// An idea and its first line.
  struct IdeaPlace: Sendable {
    let title: String
    let line: Int

    init(_ idea: Idea) {
      title = idea.title
      line = idea.lines.lowerBound
    }
  }

  /// The template of all files; `nil` for that which each file follows.
  let template: Template?

  /// The most passes: what is written is read again, and may then be written more simply.
  private static let passes = 4

  /// Formats a file: read again, all its ideas are the same.
  func format(_ file: IdeaFile) -> Outcome {
    guard file.sourceFile.kind == .ideas || file.sourceFile.kind == .accepted else {
      return Outcome(bytes: file.source.bytes, left: [])
    }
    // What changes with every pass has no form of its own, and is left.
    var restless: Set<String> = []
    for _ in 0..<Self.passes {
      var formatted = file
      var changed: Set<String> = []
      for _ in 0..<Self.passes {
        (formatted, changed) = pass(formatted, without: restless)
        if changed.isEmpty { return Outcome(bytes: formatted.source.bytes, left: left(in: formatted)) }
      }
      restless.formUnion(changed)
    }
    return Outcome(bytes: file.source.bytes, left: left(in: file))
  }

  /// The file after one pass, and the ids of the ideas that were written otherwise in it.
  private func pass(_ file: IdeaFile, without left: Set<String>) -> (file: IdeaFile, changed: Set<String>) {
    let fixes = file.ideas.compactMap { idea -> (fix: Fix, idea: String?)? in
      guard !left.contains(idea.id), let edit = edit(of: idea, in: file) else { return nil }
      return Fix(title: "write the idea in canonical form", promise: .safe(), edits: [edit]).map { ($0, idea.id) }
    }
    let applied = Fixer.apply(fixes, to: file)
    return (applied.file, Set(applied.indices.compactMap { fixes[$0].idea }))
  }

  /// What is to change of an idea; `nil` where it has its form already, or none can be given to it.
  private func edit(of idea: Idea, in file: IdeaFile) -> SourceEdit? {
    let edit = writer(for: file).edit(of: idea, in: file)
    return edit.flatMap { isWritten($0, in: file) ? nil : $0 }
  }

  /// The ideas that are in another form than they should have.
  private func left(in file: IdeaFile) -> [IdeaPlace] {
    file.ideas.compactMap { idea in
      if let edit = writer(for: file).edit(of: idea, in: file), isWritten(edit, in: file) { return nil }
      return idea.fields.isEmpty ? nil : IdeaPlace(idea)
    }
  }

  /// Whether the bytes to be replaced are those that are to be written, line ends apart.
  private func isWritten(_ edit: SourceEdit, in file: IdeaFile) -> Bool {
    let bytes = file.source.bytes
    let old = (edit.range.start..<edit.range.end).lazy
      .filter { bytes[$0] != 0x0A || $0 == 0 || bytes[$0 - 1] != 0x0D }
      .map { bytes[$0] == 0x0D ? 0x0A : bytes[$0] }
    return old.elementsEqual(edit.text.utf8)
  }

  private func writer(for file: IdeaFile) -> CanonicalIdeaWriter {
    if let template { return CanonicalIdeaWriter(template: template) }
    switch TemplateKind(file.sourceFile) {
    case .gsoc: return CanonicalIdeaWriter(template: .gsoc)
    case .readme: return CanonicalIdeaWriter(template: .readme)
    case .lfx, .issueForm: return CanonicalIdeaWriter(template: .lfx)
    }
  }
}
