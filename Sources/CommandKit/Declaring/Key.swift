/// An option, flag or operand together with the type its value is read as.
///
/// Declared once, as a static constant beside the command, and read back from ``Arguments``:
///
/// ```swift
/// static let format = Key<Format>.option("format", "f", value: "FORMAT", default: .text, help: "Choose the format.")
/// …
/// switch arguments[Lint.format] { … }
/// ```
///
/// Factories: `flag`, `option`, `list`, `repeated`, `operand`, `operands`. They and the reading are `@inlinable`, so
/// that they are specialised where a command is declared: looking up type metadata instead took 0.1 ms of every start.
@usableFromInline
package struct Key<Value: Sendable>: Sendable {
  /// The same without the type, for the table of the command.
  @usableFromInline package let row: OptionRow
  /// Makes the value of the texts that were given, in their order, each of which `row` accepts.
  @usableFromInline let decode: @Sendable ([String]) -> Value

  /// Creates a key; only the factories do.
  @inlinable
  init(row: OptionRow, decode: @escaping @Sendable ([String]) -> Value) {
    self.row = row
    self.decode = decode
  }
}

extension Key where Value == Bool {
  /// A flag: `true` when it is given.
  ///
  /// - Parameters:
  ///   - name: The long name without its dashes.
  ///   - shortName: The letter after a single dash.
  ///   - help: A sentence that ends with a full stop.
  ///   - section: The heading under which help lists it, or `nil` for the common one.
  ///   - isHidden: Whether help leaves it out.
  @inlinable
  package static func flag(
    _ name: String, _ shortName: Unicode.Scalar? = nil, help: String, section: String? = nil, isHidden: Bool = false
  ) -> Key {
    let row = OptionRow(
      .flag, name: name, shortName: shortName, help: help, section: section, isHidden: isHidden, accepts: { _ in false }
    )
    return Key(row: row) { !$0.isEmpty }
  }
}
