extension Key where Value: OptionValue {
  /// An option with one value, and a default when it is not given.
  @inlinable
  package static func option(
    _ name: String, _ shortName: Unicode.Scalar? = nil, value: String, default: Value, help: String,
    section: String? = nil, isHidden: Bool = false
  ) -> Key {
    let row = OptionRow(
      .option, name: name, shortName: shortName, valueName: value, defaultText: `default`.optionText,
      choices: Value.choices ?? [], expectation: Value.expectation, help: help, section: section, isHidden: isHidden,
      accepts: { Value.parse($0) != nil })
    return Key(row: row) { $0.last.flatMap(Value.parse) ?? `default` }
  }
}

extension Key {
  /// An option with one value, `nil` when it is not given.
  ///
  /// - Parameter default: What happens then, as help shows it: "the number of cores".
  @inlinable
  package static func option<Wrapped: OptionValue>(
    _ name: String, _ shortName: Unicode.Scalar? = nil, value: String, default: String? = nil, help: String,
    section: String? = nil, isHidden: Bool = false
  ) -> Key where Value == Wrapped? {
    let row = OptionRow(
      .option, name: name, shortName: shortName, valueName: value, defaultText: `default`,
      choices: Wrapped.choices ?? [], expectation: Wrapped.expectation, help: help, section: section,
      isHidden: isHidden, accepts: { Wrapped.parse($0) != nil })
    return Key(row: row) { $0.last.flatMap(Wrapped.parse) }
  }
}

// MARK: - Numbers within a range

extension Key where Value == Int {
  /// An option with a whole number of `range`, and a default when it is not given.
  @inlinable
  package static func option(
    _ name: String, _ shortName: Unicode.Scalar? = nil, value: String, in range: ClosedRange<Int>, default: Int,
    help: String, section: String? = nil, isHidden: Bool = false
  ) -> Key {
    Key(row: .number(name, shortName, value, range, String(`default`), help, section, isHidden)) {
      $0.last.flatMap(Int.parse) ?? `default`
    }
  }
}

extension Key where Value == Int? {
  /// An option with a whole number of `range`, `nil` when it is not given.
  ///
  /// - Parameter default: What happens then, as help shows it: "the number of cores".
  @inlinable
  package static func option(
    _ name: String, _ shortName: Unicode.Scalar? = nil, value: String, in range: ClosedRange<Int>,
    default: String? = nil, help: String, section: String? = nil, isHidden: Bool = false
  ) -> Key {
    Key(row: .number(name, shortName, value, range, `default`, help, section, isHidden)) {
      $0.last.flatMap(Int.parse)
    }
  }
}

extension OptionRow {
  @inlinable
  static func number(
    _ name: String, _ shortName: Unicode.Scalar?, _ value: String, _ range: ClosedRange<Int>, _ defaultText: String?,
    _ help: String, _ section: String?, _ isHidden: Bool
  ) -> OptionRow {
    OptionRow(
      .option, name: name, shortName: shortName, valueName: value, defaultText: defaultText, range: range,
      help: help, section: section, isHidden: isHidden,
      accepts: { text in Int.parse(text).map(range.contains) ?? false })
  }
}
