/// A type whose values can be given on the command line.
///
/// `String` and `Int` are, and so is every enum over `String` that is `CaseIterable` and names this protocol. A type of
/// your own implements ``parse(_:)`` and ``optionText``, and ``expectation`` to make its error say what is wanted.
@usableFromInline
package protocol OptionValue: Sendable {
  /// The value that `text` stands for, or `nil` when it stands for none.
  static func parse(_ text: String) -> Self?

  /// The only texts that are accepted, or `nil` when they are not a short list.
  static var choices: [String]? { get }

  /// What is accepted, as in "expected a whole number", or `nil` when every text is or ``choices`` says it.
  static var expectation: String? { get }

  /// The text that stands for this value, as help shows a default.
  var optionText: String { get }
}

extension OptionValue {
  /// No list, unless the type has one.
  @inlinable package static var choices: [String]? { nil }

  /// Nothing to say, unless the type has something.
  @inlinable package static var expectation: String? { nil }
}

extension OptionValue where Self: RawRepresentable<String> & CaseIterable {
  /// The case with the raw value `text`.
  @inlinable package static func parse(_ text: String) -> Self? { Self(rawValue: text) }

  /// The raw values, in the order of the cases.
  @inlinable package static var choices: [String]? { allCases.map { $0.rawValue } }

  /// The raw value.
  @inlinable package var optionText: String { rawValue }
}

extension String: OptionValue {
  /// Any text is a value.
  @inlinable package static func parse(_ text: String) -> String? { text }

  /// The text itself.
  @inlinable package var optionText: String { self }
}

extension Int: OptionValue {
  /// A whole number in decimal digits.
  @inlinable package static func parse(_ text: String) -> Int? { Int(text) }

  /// What an error asks for.
  @inlinable package static var expectation: String? { "a whole number" }

  /// The decimal digits.
  @inlinable package var optionText: String { String(self) }
}
