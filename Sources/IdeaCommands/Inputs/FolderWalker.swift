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

  private(set) var files: [FilePath] = []
  private(set) var failures: [Failure] = []
  private let system: FileSystem
  private let excluded: [Glob]
  private var seen = IdentitySet()
  private var repeatedFiles = 0

  init(_ system: FileSystem, excluded: [Glob]) {
    self.system = system
    self.excluded = excluded
  }

  /// Adds a file that is named, whatever its extension.
  mutating func add(file path: FilePath, _ status: FileSystem.Status) {
    guard !isExcluded(path), seen.insert(status.identity) else { return }
    files.append(path)
  }

  /// Adds the Markdown files below a folder.
  ///
  /// - Returns: Whether there was anything to add, also when it had been added before or could not be read.
  mutating func add(folder path: FilePath, _ status: FileSystem.Status) -> Bool {
    guard !isExcluded(path), !seen.contains(status.identity) else { return true }
    let before = files.count + failures.count + repeatedFiles
    var pending = [Found(path: path, isFolder: true, identity: status.identity)]
    while let next = pending.popLast() {
      guard seen.insert(next.identity) else {
        repeatedFiles += next.isFolder ? 0 : 1
        continue
      }
      if next.isFolder {
        pending += entries(of: next)
      } else {
        files.append(next.path)
      }
    }
    return files.count + failures.count + repeatedFiles > before
  }

  private struct Found {
    let path: FilePath
    let isFolder: Bool
    let identity: FileSystem.Identity
  }

  private func isExcluded(_ path: FilePath) -> Bool { excluded.contains { $0.matches(path) } }

  /// What a folder holds that is to be entered or read, the last one first.
  private mutating func entries(of folder: Found) -> [Found] {
    do throws(SystemError) {
      var found: [(key: [UInt8], entry: Found)] = []
      for entry in try system.entries(of: folder.path) where entry.name.first != UInt8(ascii: ".") {
        let path = folder.path.appending(entry.name)
        let name = entry.name
        if !isExcluded(path), let entry = self.found(entry, at: path, on: folder.identity.device) {
          // In byte order a folder's name ends with a slash, as it does within the paths below it.
          let key = entry.isFolder ? name + [UInt8(ascii: "/")] : name
          found.append((key, entry))
        }
      }
      return found.sorted { $1.key.lexicographicallyPrecedes($0.key) }.map(\.entry)
    } catch {
      failures.append(Failure(path: folder.path, error: error))
      return []
    }
  }

  /// Looks behind links; one that leads nowhere is no file.
  private func found(_ entry: FileSystem.Entry, at path: FilePath, on device: UInt64) -> Found? {
    var isFolder = entry.kind == .folder
    if entry.kind == .other || !isFolder && entry.kind == .file && !path.isMarkdown { return nil }
    var identity = FileSystem.Identity(device: device, number: entry.number)
    if entry.kind == .unknown {
      guard let status = try? system.status(of: path), status.kind != .other else { return nil }
      isFolder = status.kind == .folder
      identity = status.identity
    }
    return isFolder || path.isMarkdown ? Found(path: path, isFolder: isFolder, identity: identity) : nil
  }
}
