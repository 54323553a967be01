internal import IdeaLint
internal import TextBasics

/// Finds the configuration that is in force for a file: the nearest `.ideacat.json` from its folder up to the one that
/// holds `.git`, else the one of the user.
///
/// Files come folder by folder, so it is enough to remember the folders above the last one: each is looked at once, with
/// two system calls.
struct ConfigurationFinder {
  /// Where configurations are looked for.
  enum Source: Sendable {
    /// In the folders above a file, then in that of the user.
    case folders
    /// In this file.
    case file(FilePath)
    case none
  }

  static let fileName = ".ideacat.json"

  /// All that were found, in the order they were.
  private(set) var found: [FoundConfiguration] = []
  /// The folder that relative paths begin at, from the root.
  let workingFolder: FilePath
  private let environment: Environment
  private let source: Source
  /// Folders each of which holds the next, with the configuration in force in them.
  private var known: [(folder: FilePath, configuration: Int?)] = []
  /// The configuration where folders have none; `nil` inside once it was looked for.
  private var fallback: Int??

  init(_ environment: Environment, _ source: Source) {
    self.environment = environment
    self.source = source
    workingFolder = environment.files.workingFolder
  }

  /// The configuration in force for what lies in a folder, as an index into ``found``.
  ///
  /// - Parameter folder: A folder, from the root.
  mutating func configuration(in folder: FilePath) throws(Obstacle) -> Int? {
    guard case .folders = source else { return try fallbackConfiguration() }
    while let last = known.last, folder.relative(to: last.folder) == nil { known.removeLast() }
    var passed: [FilePath] = []
    var next: FilePath? = folder
    var result: Int??
    while let folder = next, result == nil {
      if let last = known.last, last.folder == folder {
        result = last.configuration
        break
      }
      passed.append(folder)
      if let own = try read(folder.appending(Array(Self.fileName.utf8)), pathsBegin: folder) {
        result = .some(own)
      } else if (try? environment.files.status(of: folder.appending(Array(".git".utf8)))) != nil {
        break
      }
      next = folder.parent
    }
    let configuration = if let result { result } else { try fallbackConfiguration() }
    for folder in passed.reversed() { known.append((folder, configuration)) }
    return configuration
  }

  /// The configuration where folders have none: that of the user, or the one that was named.
  private mutating func fallbackConfiguration() throws(Obstacle) -> Int? {
    if let fallback { return fallback }
    var index: Int?
    switch source {
    case .none: break
    case .file(let path):
      index = try read(path.absolute(from: workingFolder), pathsBegin: workingFolder)
      guard index != nil else {
        throw Obstacle(message: "\(path.text): no such file or folder", status: .failure)
      }
    case .folders:
      if let path = userPath { index = try read(path, pathsBegin: workingFolder) }
    }
    fallback = .some(index)
    return index
  }

  /// Where the user keeps the configuration for files that have none; `nil` where there is no home.
  private var userPath: FilePath? {
    for (variable, path) in [("XDG_CONFIG_HOME", "/ideacat/config.json"), ("HOME", "/.config/ideacat/config.json")] {
      if let folder = environment.variable(variable), folder.utf8.first == UInt8(ascii: "/") {
        return FilePath(folder + path)
      }
    }
    return nil
  }

  /// Reads a configuration; `nil` where there is no such file.
  private mutating func read(_ path: FilePath, pathsBegin folder: FilePath) throws(Obstacle) -> Int? {
    let name = path.shown(from: workingFolder)
    let bytes: ContiguousArray<UInt8>
    do throws(SystemError) {
      bytes = try environment.files.read(path, limit: Configuration.maximumSize)
    } catch {
      if error.isMissing { return nil }
      if error == .tooLarge {
        throw Obstacle(message: "\(name): larger than 1 MiB, which no configuration is", status: .usage)
      }
      throw Obstacle(message: "\(name): \(error.reason)", status: .failure)
    }
    do throws(ConfigurationError) {
      found.append(FoundConfiguration(try Configuration(bytes), name: name, folder: folder))
      return found.count - 1
    } catch {
      let place = "\(name):\(error.position.line):\(error.position.column)"
      throw Obstacle(message: "\(place): \(error.message)", status: .usage)
    }
  }
}
