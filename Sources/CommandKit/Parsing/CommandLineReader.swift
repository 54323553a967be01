internal import TextBasics

/// One pass over the words of a command line.
///
/// Rows are few, so they are searched from the front: a dictionary would cost more to build than all searches together.
struct CommandLineReader {
  /// What the words ask for, before any text is made of it.
  enum Outcome {
    case command(Command, Arguments)
    case help(Command?)
    case version
    case nothing
  }

  private let tool: CommandLineTool
  private let words: [String]
  private var position = 0
  private var command: Command?
  private var rows: [OptionRow]
  private var occurrences: [Arguments.Occurrence] = []
  private var operands: [String] = []

  init(tool: CommandLineTool, words: [String]) {
    self.tool = tool
    self.words = words
    rows = tool.globalRows
  }

  /// The program and, once it is known, the command.
  private var caller: String { command.map { "\(tool.name) \($0.name)" } ?? tool.name }

  mutating func read() throws(UsageError) -> Outcome {
    var readsOptions = true
    while let word = nextWord() {
      if !readsOptions || !word.beginsWithDash {
        try takeOperand(word)
      } else if word == "--" {
        readsOptions = false
      } else if command?.takesDashedWords == true, isDashedWord(word) {
        try takeOperand(word)
      } else if let outcome = try word.beginsWithTwoDashes ? takeLongOption(word) : takeLetters(word) {
        return outcome
      }
    }
    guard let command else { return .nothing }
    try assignOperands()
    return .command(command, Arguments(caller: caller, rows: rows, occurrences: occurrences))
  }

  private mutating func nextWord() -> String? {
    guard position < words.count else { return nil }
    defer { position += 1 }
    return words[position]
  }

  private func error(_ problem: String) -> UsageError { UsageError(caller: caller, problem: problem) }
}

// MARK: - Options

extension CommandLineReader {
  /// Takes `--name`, `--name=value` or `--name value`.
  private mutating func takeLongOption(_ word: String) throws(UsageError) -> Outcome? {
    let start = word.utf8.index(word.utf8.startIndex, offsetBy: 2)
    let equals = word.utf8.firstIndex(of: UInt8(ascii: "="))
    let name = String(word[start..<(equals ?? word.endIndex)])
    let attached = equals.map { String(word[word.utf8.index(after: $0)...]) }
    guard let row = rows.first(where: { $0.kind != .operands && $0.name == name }) else {
      throw unknownOption(name, word)
    }
    if row.takesValue {
      let value = if let attached { attached } else { try separateValue(of: row) }
      try record(value, for: row)
      return nil
    }
    if let attached { throw error(Complaint.unwantedValue(attached, for: row)) }
    return takeFlag(row)
  }

  /// Takes `-s`, `-sf json`, `-sfjson` or `-sf=json`.
  private mutating func takeLetters(_ word: String) throws(UsageError) -> Outcome? {
    var letters = word.unicodeScalars.dropFirst()
    while let letter = letters.popFirst() {
      guard let row = rows.first(where: { $0.shortName == letter }) else {
        throw error(Complaint.unknownLetter(letter, in: word, known: visibleNames))
      }
      if row.takesValue {
        let value = letters.first == "=" ? letters.dropFirst() : letters
        try record(letters.isEmpty ? separateValue(of: row) : String(value), for: row)
        return nil
      }
      if letters.first == "=" {
        throw error(Complaint.unwantedValue(String(letters.dropFirst()), for: row))
      }
      if let outcome = takeFlag(row) { return outcome }
    }
    return nil
  }

  /// Whether a word behind a single dash is longer than one letter and no options: `-windows`, not `-n5`, and not `-n0`
  /// or `-fjsn`, which are options with a wrong value.
  private func isDashedWord(_ word: String) -> Bool {
    if word.beginsWithTwoDashes || word.unicodeScalars.count < 3 { return false }
    var letters = word.unicodeScalars.dropFirst()
    while let letter = letters.popFirst() {
      guard let row = rows.first(where: { $0.shortName == letter }) else { return true }
      if row.takesValue { return !letters.isEmpty && letters.first != "=" && !row.isMeant(by: String(letters)) }
    }
    return false
  }

  /// The next word, which must not look like an option: `--output --fix` is rather a value forgotten.
  private mutating func separateValue(of row: OptionRow) throws(UsageError) -> String {
    guard let word = nextWord() else { throw error(Complaint.missingValue(for: row, next: nil)) }
    if word.beginsWithDash { throw error(Complaint.missingValue(for: row, next: word == "--" ? nil : word)) }
    return word
  }

  /// Records a flag, unless it ends the reading.
  private mutating func takeFlag(_ row: OptionRow) -> Outcome? {
    if row.name == CommandLineTool.versionFlag.row.name { return .version }
    if row.name == CommandLineTool.help.row.name { return .help(command ?? commandAhead()) }
    occurrences.append(Arguments.Occurrence(name: row.name, text: ""))
    return nil
  }

  /// The command named after `--help`, for those who write it first.
  private func commandAhead() -> Command? {
    position < words.count ? tool.command(named: words[position]) : nil
  }

  private mutating func record(_ text: String, for row: OptionRow) throws(UsageError) {
    guard row.isCommaSeparated else { return try recordOne(text, for: row) }
    for part in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      try recordOne(String(Substring(part)), for: row)
    }
  }

  private mutating func recordOne(_ text: String, for row: OptionRow) throws(UsageError) {
    guard row.accepts(text) else { throw error(Complaint.invalidValue(text, for: row)) }
    occurrences.append(Arguments.Occurrence(name: row.name, text: text))
  }

  /// The long names that may be suggested.
  private var visibleNames: [String] {
    rows.filter { $0.kind != .operands && !$0.isHidden }.map(\.name)
  }

  /// An option of a command that stands before the name of the command is known, but not yet.
  private func unknownOption(_ name: String, _ word: String) -> UsageError {
    if command == nil {
      let named = words[position...].lazy.compactMap(tool.command(named:)).first
      for other in named.map({ [$0] }) ?? tool.commands {
        guard let row = other.rows.first(where: { $0.kind != .operands && $0.name == name }) else { continue }
        return error(Complaint.optionBeforeCommand(row, example: "\(tool.name) \(other.name) \(word)"))
      }
    }
    return error(Complaint.unknownOption(name, known: visibleNames))
  }
}

// MARK: - Operands

extension CommandLineReader {
  /// Takes the name of the command, then its operands.
  private mutating func takeOperand(_ word: String) throws(UsageError) {
    guard command != nil else {
      guard let found = tool.command(named: word) else {
        throw error(Complaint.unknownCommand(word, known: tool.commands.map(\.name)))
      }
      command = found
      rows += found.rows
      return
    }
    operands.append(word)
  }

  /// Hands the operands to their rows in order, each row as many as it may have.
  private mutating func assignOperands() throws(UsageError) {
    var rest = operands[...]
    for row in rows where row.kind == .operands {
      let taken = rest.prefix(row.count.upperBound)
      if taken.count < row.count.lowerBound { throw error(Complaint.missingOperand(row)) }
      for word in taken { try recordOne(word, for: row) }
      rest = rest.dropFirst(taken.count)
    }
    if let word = rest.first { throw error(Complaint.unexpectedOperand(word)) }
  }
}

extension OptionRow {
  /// Whether a text behind the letter is a value, or was probably meant as one.
  fileprivate func isMeant(by text: String) -> Bool {
    if accepts(text) || range != nil && text.utf8.allSatisfy(ASCII.isDigit) { return true }
    if EditDistance.closestMatch(to: text, in: choices) != nil { return true }
    return text.utf8.count > 2 && choices.contains { $0.utf8.starts(with: text.utf8) }
  }
}

extension String {
  /// Whether this is an option or `--`, and not `-`, which is standard input.
  fileprivate var beginsWithDash: Bool { utf8.first == UInt8(ascii: "-") && utf8.count > 1 }

  /// Whether this is a long option.
  fileprivate var beginsWithTwoDashes: Bool { utf8.count > 1 && utf8.dropFirst().first == UInt8(ascii: "-") }
}
