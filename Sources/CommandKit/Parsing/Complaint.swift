import TextBasics

/// The wording of every complaint about a command line.
///
/// What the person typed is quoted with its control characters made visible.
enum Complaint {
  static func unknownCommand(_ name: String, known: [String]) -> String {
    "unknown command \(quoted(name))" + suggestion(for: name, in: known)
  }

  static func unknownOption(_ name: String, known: [String]) -> String {
    let longer = known.filter { $0.hasPrefix(name) }
    let match = EditDistance.closestMatch(to: name, in: known) ?? (longer.count == 1 ? longer[0] : nil)
    return "unknown option \(quoted("--" + name))" + didYouMean(match.map { "--" + $0 })
  }

  /// - Parameter word: The whole word, which holds more letters, or one dash too few.
  static func unknownLetter(_ letter: Unicode.Scalar, in word: String, known: [String]) -> String {
    let option = "-" + String(letter)
    if word == option { return "unknown option \(quoted(option))" }
    let meant = known.first { "-" + $0 == word }
    return "unknown option \(quoted(option)) in \(quoted(word))" + didYouMean(meant.map { "--" + $0 })
  }

  static func optionBeforeCommand(_ row: OptionRow, example: String) -> String {
    "'\(row.displayName)' belongs after the name of the command: \(quoted(example))"
  }

  static func unwantedValue(_ value: String, for row: OptionRow) -> String {
    "'\(row.displayName)' doesn't take a value, but got \(quoted(value))"
  }

  /// - Parameter next: The word where the value should be, when it begins with a dash.
  static func missingValue(for row: OptionRow, next: String?) -> String {
    var problem = "'\(row.displayName)' needs a value"
    if !row.choices.isEmpty { problem += ": \(row.choices.joined(separator: ", "))" }
    if let next, row.choices.isEmpty {
      problem +=
        row.accepts(next)
        ? "; write \(quoted("\(row.displayName)=\(next)")) to give it that one"
        : row.expectation.map { "; expected \($0)" } ?? ""
    }
    return problem
  }

  static func invalidValue(_ value: String, for row: OptionRow) -> String {
    invalidValue(value, for: row, choices: row.choices, expectation: value.isEmpty ? nil : row.expectation)
  }

  static func invalidValue(_ value: String, for row: OptionRow, choices: [String], expectation: String?) -> String {
    var problem = value.isEmpty ? "empty value" : "invalid value \(quoted(value))"
    problem += row.kind == .operands ? " for \(row.displayName)" : " for '\(row.displayName)'"
    if let expectation { problem += "; expected \(expectation)" }
    if choices.isEmpty { return problem }
    let match = didYouMean(EditDistance.closestMatch(to: value, in: choices))
    return problem + " (choose from \(choices.joined(separator: ", ")))" + match
  }

  static func missingOperand(_ row: OptionRow) -> String { "missing \(row.displayName)" }

  static func unexpectedOperand(_ word: String) -> String { "unexpected argument \(quoted(word))" }

  private static func suggestion(for word: String, in known: [String]) -> String {
    didYouMean(EditDistance.closestMatch(to: word, in: known))
  }

  private static func didYouMean(_ match: String?) -> String {
    match.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func quoted(_ word: String) -> String { "'\(TerminalText.escaped(word))'" }
}
