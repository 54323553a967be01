extension Key {
  /// An option with any number of values, parted by commas, repeated, or both: `--select MI001,MI002 --select MI003`.
  @inlinable
  package static func list<Element: OptionValue>(
    _ name: String, _ shortName: Unicode.Scalar? = nil, value: String, default: String? = nil, help: String,
    section: String? = nil, isHidden: Bool = false
  ) -> Key where Value == [Element] {
    let row = OptionRow(
      .repeatedOption, name: name, shortName: shortName, valueName: value, defaultText: `default`,
      choices: Element.choices ?? [], expectation: Element.expectation, isCommaSeparated: true, help: help,
      section: section, isHidden: isHidden, accepts: { !$0.isEmpty && Element.parse($0) != nil })
    return Key(row: row) { $0.compactMap(Element.parse) }
  }

  /// An option that may be repeated, each time with one value, which may hold commas: `--exclude a,b --exclude c`.
  @inlinable
  package static func repeated<Element: OptionValue>(
    _ name: String, _ shortName: Unicode.Scalar? = nil, value: String, default: String? = nil, help: String,
    section: String? = nil, isHidden: Bool = false
  ) -> Key where Value == [Element] {
    let row = OptionRow(
      .repeatedOption, name: name, shortName: shortName, valueName: value, defaultText: `default`,
      choices: Element.choices ?? [], expectation: Element.expectation, help: help, section: section,
      isHidden: isHidden, accepts: { Element.parse($0) != nil })
    return Key(row: row) { $0.compactMap(Element.parse) }
  }
}
