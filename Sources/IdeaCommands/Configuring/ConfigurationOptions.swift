internal import CommandKit
internal import IdeaLint

/// The options that say where configurations come from.
enum ConfigurationOptions {
  private static let section = "Configuration"

  static let file = Key<String?>.option(
    "config", value: "FILE", default: ".ideacat.json of the nearest folder above, else the user's",
    help: "Take the configuration of this file.", section: section)
  static let none = Key<Bool>.flag("no-config", help: "Take no configuration.", section: section)

  static let forceExclude = Key<Bool>.flag(
    "force-exclude", help: "Leave out what the configuration excludes, even where it is named here.", section: section)

  static let rows = [file.row, none.row]
  /// The rows of commands that leave out what a configuration excludes.
  static let rowsWithExclude = rows + [forceExclude.row]
}

extension Session {
  /// What tells what is in force.
  ///
  /// - Parameter commandLine: What the command line says about rules; `nil` to read the options for it.
  func configurationResolver(
    _ arguments: Arguments, commandLine: [Setting]? = nil
  ) throws(UsageError) -> ConfigurationResolver {
    var source = ConfigurationFinder.Source.folders
    if let file = arguments[ConfigurationOptions.file] {
      guard !arguments[ConfigurationOptions.none] else {
        throw arguments.usageError("'--config' and '--no-config' exclude each other")
      }
      source = .file(FilePath(file))
    } else if arguments[ConfigurationOptions.none] {
      source = .none
    }
    let settings = if let commandLine { commandLine } else { try arguments.settings() }
    return ConfigurationResolver(environment, source, commandLine: settings)
  }
}
