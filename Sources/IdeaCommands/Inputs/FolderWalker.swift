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
      for entry in try system.entries(of: folder.path) where Self.mayCount(entry) {
        let path = folder.path.appending(entry.name)
        if !isExcluded(path), let next = self.found(entry, at: path, on: folder.identity.device) {
          // In byte order a folder's name ends with a slash, as it does within the paths below it.
          found.append((next.isFolder ? entry.name + [UInt8(ascii: "/")] : entry.name, next))
        }
      }
      return found.sorted { Self.precedes($1.key.span, $0.key.span) }.map(\.entry)
    } catch {
      failures.append(Failure(path: folder.path, error: error))
      return []
    }
  }

  /// Whether an entry is worth a closer look: no hidden one, and no file of another kind.
  private static func mayCount(_ entry: FileSystem.Entry) -> Bool {
    guard entry.name.first != UInt8(ascii: "."), entry.kind != .other else { return false }
    return entry.kind != .file || FilePath.isMarkdown(entry.name.span)
  }

  /// The order of bytes.
  private static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    let count = min(left.count, right.count)
    var at = 0
    while at < count, left[at] == right[at] { at += 1 }
    return at == count ? left.count < right.count : left[at] < right[at]
  }

  /// Looks behind links; one that leads nowhere is no file.
  private func found(_ entry: FileSystem.Entry, at path: FilePath, on device: UInt64) -> Found? {
    var isFolder = entry.kind == .folder
    var identity = FileSystem.Identity(device: device, number: entry.number)
    if entry.kind == .unknown {
      guard let status = try? system.status(of: path), status.kind != .other else { return nil }
      isFolder = status.kind == .folder
      identity = status.identity
    }
    return isFolder || path.isMarkdown ? Found(path: path, isFolder: isFolder, identity: identity) : nil
  }
}
