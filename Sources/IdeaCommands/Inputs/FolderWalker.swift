/// Finds the Markdown files below paths: each file once, in the byte order of their paths.
///
/// What begins with a dot is skipped below a named folder. Links are followed; a folder is entered once, whatever
/// leads to it, so that loops of links end.
struct FolderWalker {
  /// What could not be read, and why.
  struct Failure {
    let path: FilePath
    let error: SystemError
  }

  /// What was found, in the order to read it in.
  private(set) var inputs: [Input] = []
  private(set) var failures: [Failure] = []
  private let system: FileSystem
  private let excluded: [Glob]
  private var seen = IdentitySet()
  private var repeatedFiles = 0

  init(_ system: FileSystem, excluded: [Glob]) {
    self.system = system
    self.excluded = excluded
  }

  /// Adds standard input, which can be read once only.
  mutating func add(standardInput name: String) {
    if !inputs.contains(where: \.isStandardInput) { inputs.append(.standardInput(name: name)) }
  }

  /// Adds a file that is named, whatever its extension.
  mutating func add(file path: FilePath, _ status: FileSystem.Status) {
    guard !isExcluded(path), seen.insert(status.identity) else { return }
    inputs.append(.file(path))
  }

  /// Adds the Markdown files below a folder.
  ///
  /// - Returns: Whether there was anything to add, also when it had been added before or could not be read.
  mutating func add(folder path: FilePath, _ status: FileSystem.Status) -> Bool {
    guard !isExcluded(path), seen.insert(status.identity) else { return true }
    let before = inputs.count + failures.count + repeatedFiles
    // The folders on the way, the innermost last.
    var open: [FolderListing] = []
    enter(path, &open)
    while let last = open.indices.last {
      guard let entry = open[last].next() else {
        open.removeLast()
        continue
      }
      if isExcluded(entry.path) { continue }
      guard seen.insert(entry.identity) else {
        repeatedFiles += entry.isFolder ? 0 : 1
        continue
      }
      if entry.isFolder { enter(entry.path, &open) } else { inputs.append(.file(entry.path)) }
    }
    return inputs.count + failures.count + repeatedFiles > before
  }

  private func isExcluded(_ path: FilePath) -> Bool { excluded.contains { $0.matches(path) } }

  private mutating func enter(_ folder: FilePath, _ open: inout [FolderListing]) {
    do throws(SystemError) {
      open.append(try FolderListing(of: folder, in: system))
    } catch {
      failures.append(Failure(path: folder, error: error))
    }
  }
}
