internal import CommandKit
internal import IdeaLint
internal import TextBasics

/// `ideacat config`: what is in force for a path, and who says so.
enum ConfigCommand {
  static let path = Key<String?>.operand("PATH", default: "this folder", help: "The file or folder to tell it for.")

  static let command = Command(
    name: "config", abstract: "Show what 'lint' does with a file, and where that is said.",
    discussion: """
      A row is a setting, its value, and where it is said: default, path:line:column of a configuration, or command line. \
      A setting that another one beats is not shown. Lists of rules that are on or off add up.

      A configuration is a file .ideacat.json: the nearest one, from the folder of a file up to the one that holds .git. \
      Where there is none it is ideacat/config.json in $XDG_CONFIG_HOME, else in ~/.config. An override in it beats the \
      rest of it, and the command line beats both. Documentation/Configuration.md tells all keys.
      """,
    section: CommandSection.check,
    rows: [path.row] + ConfigurationOptions.rows + SettingOptions.rows + [TableFormat.key.row],
    examples: [
      Command.Example("Show what is in force here.", "ideacat config"),
      Command.Example("Show it for one file, as 'lint' is called.", "ideacat config --select MI2 ideas/lfx/2026.md"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    var resolver = try session.configurationResolver(arguments)
    let path = FilePath(arguments[path] ?? ".")
    do throws(SystemError) {
      let isFolder = try session.environment.files.status(of: path).kind == .folder
      do throws(Obstacle) {
        let profile = try resolver.profile(of: path, isFolder: isFolder)
        show(profile, of: path, resolver, arguments, &session)
      } catch {
        session.end(with: error)
      }
    } catch {
      session.fail("\(path.text): \(error.reason)")
    }
  }

  private static func show(
    _ profile: ConfigurationResolver.Profile, of path: FilePath, _ resolver: ConfigurationResolver,
    _ arguments: Arguments, _ session: inout Session
  ) {
    let configuration = resolver.configuration(of: profile)
    if profile.isExcluded, let configuration {
      session.warn("\(path.text): 'lint' leaves it out, as 'exclude' in \(configuration.name) says")
    }
    let rows = SettingsInForce(resolver.layers(of: profile)).rows
    guard arguments[TableFormat.key] != .json else {
      let settings = resolver.settings(of: profile)
      return session.print(document: document(path, configuration, profile.isExcluded, rows, settings))
    }
    var table = Table(
      "settings",
      [
        Table.Column("key", "KEY"), Table.Column("value", "VALUE", isFlexible: true), Table.Column("from", "FROM"),
      ])
    table.rows = rows.map { [.text($0.key), .text($0.value.text), .text($0.origin)] }
    session.print(table, as: arguments[TableFormat.key], color: arguments[ColorChoice.key])
  }

  private static func document(
    _ path: FilePath, _ configuration: FoundConfiguration?, _ isExcluded: Bool, _ rows: [SettingsInForce.Row],
    _ settings: LintSettings
  ) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.field("schemaVersion", "1.0")
    json.field("path", path.text)
    json.field("configuration", configuration?.name)
    json.field("isExcluded", isExcluded)
    json.array("settings", of: rows) { json, row in
      json.beginObject()
      json.field("key", row.key)
      json.key("value")
      row.value.write(to: &json)
      json.field("from", row.origin)
      json.endObject()
    }
    json.object("rules") { json in
      for template in TemplateKind.allCases {
        json.array(template.rawValue, of: settings.rules(for: template)) { json, entry in
          json.string(entry.rule.id)
        }
      }
    }
    json.endObject()
    return json.bytes
  }
}
