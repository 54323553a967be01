internal import IdeaLint
internal import TextBasics

/// Tells what is in force for each file: what no one says otherwise, then its configuration, then those of its overrides
/// that are for the file, then the command line; later ones beat earlier ones.
struct ConfigurationResolver {
  /// What decides for a file beside the command line; files for which the same does are treated alike.
  struct Profile: Hashable, Sendable {
    /// The configuration, as an index into those found.
    let configuration: Int?
    /// Its overrides that are for the file, as indices.
    var overrides: [Int] = []
    /// Whether the file is left out.
    var isExcluded = false
  }

  /// What one place says.
  struct Layer {
    /// Settings, each with where it was said: `.ideacat.json:3:13`, or `command line`.
    var settings: [(setting: Setting, origin: String)]
  }

  private var finder: ConfigurationFinder
  private let commandLine: [Setting]

  init(_ environment: Environment, _ source: ConfigurationFinder.Source, commandLine: [Setting]) {
    finder = ConfigurationFinder(environment, source)
    self.commandLine = commandLine
  }

  /// What decides for a file or a folder.
  ///
  /// - Parameter isFolder: Whether the path is that of a folder, for what lies in it.
  mutating func profile(of path: FilePath, isFolder: Bool = false) throws(Obstacle) -> Profile {
    let path = path.absolute(from: finder.workingFolder)
    let folder = isFolder ? path : path.parent ?? path
    guard let index = try finder.configuration(in: folder) else { return Profile(configuration: nil) }
    let found = finder.found[index]
    let place = found.place(of: path)
    let overrides = found.overridePaths.indices.filter { override in
      found.overridePaths[override].contains { $0.matches(place) }
    }
    return Profile(
      configuration: index, overrides: overrides, isExcluded: found.excluded.contains { $0.matches(place) })
  }

  /// What is said and where, the first layer first.
  func layers(of profile: Profile) -> [Layer] {
    var layers: [Layer] = []
    if let found = configuration(of: profile) {
      let overrides = profile.overrides.map { found.configuration.overrides[$0].entries }
      for entries in [found.configuration.entries] + overrides {
        let positions = found.configuration.positions(of: entries)
        let settings = zip(entries, positions).map { entry, position in
          (entry.setting, "\(found.name):\(position.line):\(position.column)")
        }
        layers.append(Layer(settings: settings))
      }
    }
    layers.append(Layer(settings: commandLine.map { ($0, "command line") }))
    return layers
  }

  /// What is in force.
  func settings(of profile: Profile) -> LintSettings {
    var settings = LintSettings()
    if let configuration = configuration(of: profile)?.configuration {
      settings.apply(configuration.entries.map(\.setting))
      for override in profile.overrides { settings.apply(configuration.overrides[override].entries.map(\.setting)) }
    }
    settings.apply(commandLine)
    return settings
  }

  /// The file of known findings, from the root; `nil` where none is named.
  func baseline(of profile: Profile) -> FilePath? {
    func path(in settings: [Setting], from folder: FilePath) -> FilePath? {
      for case .baseline(let path) in settings.reversed() { return FilePath(path).absolute(from: folder) }
      return nil
    }
    return path(in: commandLine, from: finder.workingFolder)
      ?? configuration(of: profile).flatMap { path(in: $0.configuration.entries.map(\.setting), from: $0.folder) }
  }

  /// The configuration; `nil` where there is none.
  func configuration(of profile: Profile) -> FoundConfiguration? { profile.configuration.map { finder.found[$0] } }
}
