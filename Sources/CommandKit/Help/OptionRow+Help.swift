extension OptionRow {
  /// The row as help lists it: `-f, --format FORMAT`, with room for a letter where there is none, or `[PATH...]`.
  var helpLabel: String {
    if kind == .operands { return usage }
    let letter = shortName.map { "-\(String($0)), " } ?? "    "
    return letter + "--" + name + (takesValue ? " " + valueName + (isCommaSeparated ? ",..." : "") : "")
  }

  /// Operands as the usage line has them: `OLD`, `[TOPIC]`, `[PATH...]` or `WORD...`
  var usage: String {
    let repeated = count.upperBound > 1 ? valueName + "..." : valueName
    return count.lowerBound == 0 ? "[" + repeated + "]" : repeated
  }

  /// The help sentence and, in brackets, what the table knows besides.
  var helpText: String {
    var notes: [String] = []
    if kind == .repeatedOption && !isCommaSeparated { notes.append("[repeatable]") }
    if let defaultText, !defaultText.isEmpty { notes.append("[default: \(defaultText)]") }
    if !choices.isEmpty { notes.append("[choices: \(choices.joined(separator: ", "))]") }
    return ([help] + notes).joined(separator: " ")
  }
}
