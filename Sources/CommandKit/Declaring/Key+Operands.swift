extension Key where Value: OptionValue {
  /// One operand that must be there.
  ///
  /// - Parameter value: Its placeholder in help, such as `RULE`.
  @inlinable
  package static func operand(_ value: String, help: String) -> Key {
    Key(row: .operands(value, 1...1, nil, help, Value.self)) { texts in
      guard let decoded = texts.last.flatMap(Value.parse) else {
        preconditionFailure(
          "the parser lets no command line pass without this operand, so the command does not list it")
      }
      return decoded
    }
  }
}

extension Key {
  /// One operand that may be left out.
  ///
  /// - Parameter default: What happens then, as help shows it.
  @inlinable
  package static func operand<Wrapped: OptionValue>(
    _ value: String, default: String? = nil, help: String
  ) -> Key where Value == Wrapped? {
    Key(row: .operands(value, 0...1, `default`, help, Wrapped.self)) { $0.last.flatMap(Wrapped.parse) }
  }

  /// All operands that are left: the last operand row of a command.
  ///
  /// - Parameters:
  ///   - minimum: How many there must be.
  ///   - default: What holds when there are none, as help shows it.
  @inlinable
  package static func operands<Element: OptionValue>(
    _ value: String, minimum: Int = 0, default: String? = nil, help: String
  ) -> Key where Value == [Element] {
    Key(row: .operands(value, minimum...Int.max, `default`, help, Element.self)) { $0.compactMap(Element.parse) }
  }
}

extension OptionRow {
  @inlinable
  static func operands<Element: OptionValue>(
    _ value: String, _ count: ClosedRange<Int>, _ defaultText: String?, _ help: String, _: Element.Type
  ) -> OptionRow {
    OptionRow(
      .operands, name: value, valueName: value, defaultText: defaultText, choices: Element.choices ?? [],
      expectation: Element.expectation, count: count, help: help, section: nil, isHidden: false,
      accepts: { Element.parse($0) != nil })
  }
}
