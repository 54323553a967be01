/// What was given to a command, read back by the keys that declared it.
@usableFromInline
package struct Arguments: Sendable {
  /// A value that was given, and the row it was given for; a flag has an empty one.
  struct Occurrence: Sendable {
    let name: String
    let text: String
  }

  /// The program and the command, as messages begin: `ideacat lint`.
  package let caller: String
  /// The rows that may be asked for, to find a key that the command forgot to list.
  let rows: [OptionRow]
  /// In the order of the command line.
  let occurrences: [Occurrence]

  /// The value of a key: what was given, else its default.
  @inlinable
  package subscript<Value>(key: Key<Value>) -> Value {
    key.decode(texts(for: key.row))
  }

  /// Whether a key was given at all: what is given beats the configuration, a default does not.
  @inlinable
  package func isGiven<Value>(_ key: Key<Value>) -> Bool {
    !texts(for: key.row).isEmpty
  }

  /// What was given for a row, in the order of the command line.
  @usableFromInline
  func texts(for row: OptionRow) -> [String] {
    assert(rows.contains { $0.name == row.name }, "the command does not list this key among its rows")
    var texts: [String] = []
    for occurrence in occurrences where occurrence.name == row.name { texts.append(occurrence.text) }
    return texts
  }
}

// MARK: - Complaints of the command itself

extension Arguments {
  /// An error in the words of the command, for what no table can say: "'--diff' and '--fix' exclude each other".
  package func usageError(_ problem: String) -> UsageError {
    UsageError(caller: caller, problem: problem)
  }

  /// The error for a value that the row accepts but the command does not know, with what it does know and a suggestion.
  ///
  /// - Parameter known: The valid values in the order to list them.
  package func unknownValue<Value>(_ value: String, for key: Key<Value>, known: [String]) -> UsageError {
    usageError(Complaint.invalidValue(value, for: key.row, choices: known, expectation: nil))
  }
}
