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
      var pass = Pass()
      for _ in 0..<Self.passes {
        pass = self.pass(formatted, without: restless)
        if pass.changed.isEmpty { return Outcome(bytes: formatted.source.bytes, left: pass.left) }
        formatted = pass.file ?? formatted
      }
      restless.formUnion(pass.changed)
    }
    return Outcome(bytes: file.source.bytes, left: file.ideas.map { IdeaPlace($0) })
  }

  /// What one pass does.
  private struct Pass {
    /// The file after it, when anything changed.
    var file: IdeaFile?
    /// The ids of the ideas that were written otherwise.
    var changed: Set<String> = []
    /// The ideas that have another form than they should, and keep it.
    var left: [IdeaPlace] = []
  }

  private func pass(_ file: IdeaFile, without restless: Set<String>) -> Pass {
    let writer = writer(for: file)
    var pass = Pass()
    var fixes: [(fix: Fix, idea: String?)] = []
    var places: [IdeaPlace] = []
    for idea in file.ideas where !idea.fields.isEmpty {
      let edit = restless.contains(idea.id) ? nil : writer.edit(of: idea, in: file)
      guard let edit, let fix = Fix(title: "write the idea in canonical form", promise: .safe(), edits: [edit]) else {
        pass.left.append(IdeaPlace(idea))
        continue
      }
      guard !isWritten(edit, in: file) else { continue }
      fixes.append((fix, idea.id))
      places.append(IdeaPlace(idea))
    }
    let applied = Fixer.apply(fixes, to: file)
    pass.file = applied.file
    pass.changed = Set(applied.indices.compactMap { fixes[$0].idea })
    pass.left += places.indices.filter { !applied.indices.contains($0) }.map { places[$0] }
    pass.left.sort { $0.line < $1.line }
    return pass
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
