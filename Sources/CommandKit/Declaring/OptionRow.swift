/// One option, flag or operand of a command line, without the type of its value.
///
/// Rows are the one table that the parser, help and every other renderer read. They come from a ``Key``, which knows
/// the type: declare the key, put its `row` into a ``Command``, read `arguments[key]`.
@usableFromInline
package struct OptionRow: Sendable {
  /// What is written on the command line.
  @usableFromInline
  package enum Kind: Sendable {
    /// `--strict`: there or not there.
    case flag
    /// `--format json`: one value, the last one when it is written again.
    case option
    /// `--select MI001 --select MI002`: every value counts.
    case repeatedOption
    /// `ideas/ README.md`: values by position.
    case operands
  }

  /// What is written on the command line.
  package let kind: Kind
  /// The long name without its dashes; operands are never written by name but are told apart by it.
  package let name: String
  /// The letter of `-f`.
  package let shortName: Unicode.Scalar?
  /// The placeholder for a value in help, such as `FORMAT`; empty for a flag.
  package let valueName: String
  /// What holds when the option is not given, as help shows it.
  package let defaultText: String?
  /// The only values accepted; empty when they are not a short list.
  package let choices: [String]
  /// The whole numbers accepted, or `nil` when the value is no number or may be any.
  package let range: ClosedRange<Int>?
  /// What the type of the value says about itself, see ``OptionValue/expectation``.
  private let typeExpectation: String?
  /// Whether one written value may hold several, parted by commas.
  package let isCommaSeparated: Bool
  /// How many operands there may be; 1 for an operand of its own, `Int.max` above for any number.
  package let count: ClosedRange<Int>
  /// A sentence that ends with a full stop.
  package let help: String
  /// The heading under which help lists the row, or `nil` for the common one.
  package let section: String?
  /// Whether help, completions and suggestions leave the row out.
  package let isHidden: Bool
  /// Whether a text is a value.
  package let accepts: @Sendable (String) -> Bool

  /// Creates a row; only keys do.
  @usableFromInline
  init(
    _ kind: Kind, name: String, shortName: Unicode.Scalar? = nil, valueName: String = "", defaultText: String? = nil,
    choices: [String] = [], expectation: String? = nil, range: ClosedRange<Int>? = nil,
    isCommaSeparated: Bool = false, count: ClosedRange<Int> = 0...1,
    help: String, section: String?, isHidden: Bool, accepts: @escaping @Sendable (String) -> Bool
  ) {
    self.kind = kind
    self.name = name
    self.shortName = shortName
    self.valueName = valueName
    self.defaultText = defaultText
    self.choices = choices
    self.range = range
    typeExpectation = expectation
    self.isCommaSeparated = isCommaSeparated
    self.count = count
    self.help = help
    self.section = section
    self.isHidden = isHidden
    self.accepts = accepts
  }

  /// Whether a value follows the name.
  package var takesValue: Bool { kind == .option || kind == .repeatedOption }

  /// What is accepted, as in "expected a whole number", where `choices` does not say it.
  package var expectation: String? {
    guard let range else { return typeExpectation }
    let start = "a whole number from \(range.lowerBound)"
    return range.upperBound == .max ? start + " up" : start + " to \(range.upperBound)"
  }

  /// How messages call the row: `--format`, or `PATH` for operands.
  package var displayName: String { kind == .operands ? valueName : "--\(name)" }
}
