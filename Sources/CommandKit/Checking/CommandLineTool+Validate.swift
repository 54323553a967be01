extension CommandLineTool {
  /// What is wrong with the declarations, one sentence each; a test holds that it is nothing.
  ///
  /// The parser takes the first row that fits and never looks again, so a name used twice would be silently dead.
  package func validate() -> [String] {
    var problems: [String] = []
    problems += repeated(commands.map(\.name)).map { "command '\($0)' is declared twice" }
    for command in commands {
      let caller = "\(name) \(command.name)"
      if !isName(command.name) { problems.append("\(caller): the name is not in lower case") }
      if !command.abstract.hasSuffix(".") { problems.append("\(caller): the abstract does not end with '.'") }
      problems += command.examples.compactMap(problem(of:)).map { "\(caller): \($0)" }
      let rows = globalRows + command.rows
      problems += (problemsOfNames(rows) + problemsOfOperands(rows)).map { "\(caller): \($0)" }
      problems += command.rows.flatMap(problems(of:)).map { "\(caller): \($0)" }
    }
    return problems + globalRows.flatMap(problems(of:)).map { "\(name): \($0)" }
  }

  /// An example must be a command line that this tool understands; after a pipe stands some other program.
  private func problem(of example: Command.Example) -> String? {
    let words = ShellWords.words(of: example.line)
    guard words.first == name else { return "the example '\(example.line)' does not call \(name)" }
    do throws(UsageError) {
      _ = try parse(Array(words.dropFirst()))
      return nil
    } catch {
      return "the example '\(example.line)' is refused: \(error.message)"
    }
  }

  private func problemsOfNames(_ rows: [OptionRow]) -> [String] {
    repeated(rows.map(\.displayName)).map { "\($0) is declared twice" }
      + repeated(rows.compactMap(\.shortName).map { "-\(String($0))" }).map { "\($0) is declared twice" }
  }

  private func problemsOfOperands(_ rows: [OptionRow]) -> [String] {
    let operands = rows.filter { $0.kind == .operands }
    var problems: [String] = []
    for (row, next) in zip(operands, operands.dropFirst()) {
      if row.count.upperBound == .max {
        problems.append("\(row.displayName) takes all operands, so it must be the last")
      }
      if row.count.lowerBound == 0 && next.count.lowerBound > 0 {
        problems.append("\(next.displayName) must be there, so it cannot follow \(row.displayName), which need not")
      }
    }
    return problems
  }

  private func problems(of row: OptionRow) -> [String] {
    var problems: [String] = []
    if row.kind != .operands && !isName(row.name) { problems.append("the name is not in lower case") }
    if let letter = row.shortName, !letter.isASCII || !letter.properties.isAlphabetic {
      problems.append("the short name is not a letter")
    }
    if !row.help.hasSuffix(".") { problems.append("the help does not end with '.'") }
    if row.kind != .flag && !isPlaceholder(row.valueName) { problems.append("the placeholder is not in upper case") }
    return problems.map { "\(row.displayName): \($0)" }
  }

  private func isName(_ text: String) -> Bool {
    let letters = text.unicodeScalars
    return letters.first.map { ("a"..."z").contains($0) } == true
      && letters.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }

  private func isPlaceholder(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { !("a"..."z").contains($0) && $0 != " " }
  }

  /// The texts that occur more than once, each once.
  private func repeated(_ texts: [String]) -> [String] {
    var found: [String] = []
    for (index, text) in texts.enumerated() where texts[..<index].contains(text) && !found.contains(text) {
      found.append(text)
    }
    return found
  }
}
