/// What an option or another setting holds.
package enum OptionSetting: Sendable, Hashable {
  case text(String)
  case number(Int)
  case texts([String])
  case numbers([NamedNumber])
}

extension RuleOption {
  /// What some options hold under this one.
  package func setting(in options: RuleOptions) -> OptionSetting {
    switch storage {
    case .number(let path, _): .number(options[keyPath: path])
    case .texts(let path): .texts(options[keyPath: path])
    case .numbers(let path, _): .numbers(options[keyPath: path])
    }
  }

  /// What holds unless someone says otherwise.
  package var defaultSetting: OptionSetting { setting(in: RuleOptions()) }

  /// Sets the option.
  ///
  /// - Returns: Whether the value is of its type and within its range; else nothing is changed.
  package func set(_ value: OptionSetting, in options: inout RuleOptions) -> Bool {
    switch (storage, value) {
    case (.number(let path, let range), .number(let number)) where range.contains(number):
      options[keyPath: path] = number
    case (.texts(let path), .texts(let texts)) where texts.allSatisfy({ !$0.isEmpty }):
      options[keyPath: path] = texts
    case (.numbers(let path, let range), .numbers(let numbers))
    where numbers.allSatisfy({ !$0.name.isEmpty && range.contains($0.number) }):
      options[keyPath: path] = numbers
    default: return false
    }
    return true
  }

  /// What is accepted, for the end of "expected …".
  package var expectation: String {
    switch storage {
    case .number(_, let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .texts: "names"
    case .numbers(_, let range): "names, each with a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
  }

  /// Reads a value as it stands on the command line: `100`, `Kettle,Lantern` or `kettle=8,lantern=2`.
  ///
  /// - Returns: `nil` for what is no value of the option.
  package func setting(parsing text: String) -> OptionSetting? {
    var options = RuleOptions()
    let parts = text.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
    let value: OptionSetting
    switch storage {
    case .number:
      guard let number = Int(text) else { return nil }
      value = .number(number)
    case .texts: value = .texts(parts)
    case .numbers:
      var numbers: [NamedNumber] = []
      for part in parts {
        guard let equals = part.utf8.lastIndex(of: UInt8(ascii: "=")), let number = Int(part[equals...].dropFirst())
        else { return nil }
        numbers.append(NamedNumber(String(part[..<equals]), number))
      }
      value = .numbers(numbers)
    }
    return set(value, in: &options) ? value : nil
  }
}

extension OptionSetting {
  /// The value as it is written on the command line.
  package var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .texts(let texts): texts.joined(separator: ",")
    case .numbers(let numbers): numbers.map { "\($0.name)=\($0.number)" }.joined(separator: ",")
    }
  }
}
