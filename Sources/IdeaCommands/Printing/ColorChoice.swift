internal import CommandKit

/// When to colour.
enum ColorChoice: String, CaseIterable, OptionValue {
  case always, never, auto

  static let key = Key<ColorChoice>.option(
    "color", value: "WHEN", default: .auto, help: "Choose when to colour what is meant for people.")

  /// Whether what goes to `output` is coloured.
  ///
  /// `--color always` and `never` beat `NO_COLOR`, which beats `CLICOLOR_FORCE` and `FORCE_COLOR`, which beat
  /// `CLICOLOR=0`, which beats `TERM=dumb`, which beats whether a person reads along.
  func colors(_ output: Environment.Output, of environment: Environment) -> Bool {
    func value(_ name: String) -> String { environment.variable(name) ?? "" }
    func isOn(_ name: String) -> Bool { !value(name).isEmpty && value(name) != "0" }
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if !value("NO_COLOR").isEmpty { return false }
    if isOn("CLICOLOR_FORCE") || isOn("FORCE_COLOR") { return true }
    if value("CLICOLOR") == "0" || value("TERM") == "dumb" { return false }
    return output.isTerminal()
  }
}

extension Environment {
  /// The cells of a line on a terminal: what `COLUMNS` says, what the terminal says, else 80.
  func terminalWidth(of output: Output) -> Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    return output.width() ?? 80
  }
}
