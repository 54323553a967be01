/// Something to be read.
enum Input: Sendable {
  /// Standard input, under the name it is shown by.
  case standardInput(name: String)
  /// A file.
  case file(FilePath)

  /// Whether it is standard input, which can be read only once.
  var isStandardInput: Bool {
    if case .standardInput = self { return true }
    return false
  }

  /// Where it is, or would be by its name.
  var filePath: FilePath {
    switch self {
    case .standardInput(let name): FilePath(name)
    case .file(let path): path
    }
  }

  /// The path to show.
  var path: String {
    switch self {
    case .standardInput(let name): name
    case .file(let path): path.text
    }
  }
}
