internal import IdeaLint
internal import TextBasics

/// The baselines of a run: those that configurations or the command line name, or the one that is to be written.
struct LoadedBaselines: Sendable {
  /// A baseline, and where it was read.
  private struct Loaded: Sendable {
    let path: FilePath
    let baseline: Baseline

    /// What its paths begin at.
    var folder: FilePath { path.parent ?? path }
  }

  /// The file that is to be written; then none is read.
  let target: FilePath?
  private let files: FileSystem
  private let workingFolder: FilePath
  private var loaded: [Loaded] = []

  /// - Parameter path: The file that is to be written, if any.
  init(_ environment: Environment, writing path: String?) {
    files = environment.files
    workingFolder = environment.files.workingFolder
    target = path.map { FilePath($0).absolute(from: environment.files.workingFolder) }
  }

  /// Whether fingerprints are needed.
  var isEmpty: Bool { target == nil && loaded.isEmpty }

  /// Reads a baseline that was not read before.
  ///
  /// - Parameter path: Its path from the root; `nil` for none.
  /// - Returns: What the baseline is called by; `nil` for none.
  mutating func load(_ path: FilePath?) throws(Obstacle) -> Int? {
    guard let path, target == nil else { return nil }
    if let known = loaded.firstIndex(where: { $0.path == path }) { return known }
    let name = path.shown(from: workingFolder)
    let bytes: ContiguousArray<UInt8>
    do throws(SystemError) { bytes = try files.read(path) } catch {
      let advice = error.isMissing ? "; write it with --write-baseline" : ""
      throw Obstacle(message: "\(name): \(error.reason)\(advice)", status: .failure)
    }
    do throws(ConfigurationError) {
      loaded.append(Loaded(path: path, baseline: try Baseline(bytes)))
      return loaded.count - 1
    } catch {
      let place = "\(name):\(error.position.line):\(error.position.column)"
      throw Obstacle(message: "\(place): \(error.message)", status: .usage)
    }
  }

  /// What is known of a file.
  func scope(of path: FilePath, _ baseline: Int?) -> FindingScope {
    var scope = FindingScope()
    if let target {
      scope.path = path.absolute(from: workingFolder).shown(from: target.parent ?? target)
    } else if let baseline {
      let name = path.absolute(from: workingFolder).shown(from: loaded[baseline].folder)
      scope.path = name
      scope.known = loaded[baseline].baseline.entries(of: name)
    }
    return scope
  }

  /// How many known findings are of files that are no longer there.
  func goneFileCount() -> Int {
    var count = 0
    for loaded in loaded {
      var last: (path: String, isThere: Bool)?
      for entry in loaded.baseline.entries {
        if last?.path != entry.path {
          let path = FilePath(entry.path).absolute(from: loaded.folder)
          last = (entry.path, (try? files.status(of: path)) != nil)
        }
        if last?.isThere == false { count += 1 }
      }
    }
    return count
  }
}
