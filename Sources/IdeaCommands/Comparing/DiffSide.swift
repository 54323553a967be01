internal import IdeaCatalog

/// One of two catalogs that are compared.
struct DiffSide {
  /// In the order of the catalog.
  let ideas: [Idea]
  private let files: [String: IdeaFile]

  init(_ files: [IdeaFile]) {
    ideas = Catalog(files).ideas
    self.files = Dictionary(files.map { ($0.sourceFile.path, $0) }) { first, _ in first }
  }

  /// The addresses that fields of an idea lead to whose values are kept as words alone; `nil` where that is not known.
  func addresses(in fields: [Field], of idea: Idea) -> [String]? {
    files[idea.path]?.links(of: idea, in: fields)?.map(\.comparedURL)
  }
}

extension Link {
  /// The address without a slash behind it, which makes no difference.
  var comparedURL: String { url.utf8.last == UInt8(ascii: "/") ? String(url.dropLast()) : url }
}
