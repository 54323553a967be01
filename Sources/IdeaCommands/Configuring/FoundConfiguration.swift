internal import IdeaLint

/// A configuration that is in force for some files.
struct FoundConfiguration: Sendable {
  /// What it says.
  let configuration: Configuration
  /// Its path, as messages show it.
  let name: String
  /// What its patterns and paths begin at, from the root.
  let folder: FilePath
  /// The patterns of the files that are left out.
  let excluded: [Glob]
  /// The patterns of each override.
  let overridePaths: [[Glob]]

  init(_ configuration: Configuration, name: String, folder: FilePath) {
    self.configuration = configuration
    self.name = name
    self.folder = folder
    overridePaths = configuration.overrides.map { $0.paths.map { Glob($0) } }
    var excluded: [Glob] = []
    for entry in configuration.entries {
      if case .exclude(let patterns) = entry.setting { excluded += patterns.map { Glob($0) } }
    }
    self.excluded = excluded
  }

  /// The path that patterns are compared with: from their folder on, where it lies below it.
  func place(of path: FilePath) -> FilePath { path.relative(to: folder) ?? path }
}
