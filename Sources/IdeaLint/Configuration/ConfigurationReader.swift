internal import TextBasics

extension Configuration {
  /// Reads a configuration: JSON, every key and value of which must be known.
  ///
  /// - Complexity: linear in the number of bytes.
  package init(_ bytes: ContiguousArray<UInt8>) throws(ConfigurationError) {
    do throws(ConfigurationReader.Failure) {
      self = try ConfigurationReader.configuration(of: bytes)
    } catch {
      let position = LineIndex(bytes.span).position(at: error.offset, in: bytes.span)
      throw ConfigurationError(message: error.message, position: position)
    }
  }
}

/// Makes a configuration of JSON.
struct ConfigurationReader {
  /// Why a text is no configuration, and the byte offset of what is wrong.
  struct Failure: Error {
    let message: String
    let offset: Int
  }

  static func configuration(of bytes: ContiguousArray<UInt8>) throws(Failure) -> Configuration {
    if let range = UTF8Validation.invalidRanges(in: bytes.span, limit: 1).first {
      throw Failure(message: "a configuration is UTF-8", offset: range.start)
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.value(of: bytes)
    } catch {
      throw Failure(message: error.reason.rawValue, offset: error.offset)
    }
    var configuration = Configuration(saidIn: bytes)
    try ConfigurationReader().read(value, into: &configuration)
    return configuration
  }

  private func read(_ value: JSONValue, into configuration: inout Configuration) throws(Failure) {
    guard value.kind == .object else {
      throw Failure(message: "a configuration is an object: { … }", offset: value.range.start)
    }
    for (key, value) in try members(of: value, among: ConfigurationKey.ofConfigurations) {
      if key == .overrides {
        configuration.overrides = try overrides(of: value)
      } else {
        configuration.entries += try entries(key, value)
      }
    }
  }

  private func overrides(of value: JSONValue) throws(Failure) -> [Configuration.Override] {
    var overrides: [Configuration.Override] = []
    for value in try elements(of: value, .overrides, .array) {
      guard value.kind == .object else { throw wrong(value, .overrides) }
      var override = Configuration.Override()
      for (key, value) in try members(of: value, among: ConfigurationKey.ofOverrides) {
        if key == .paths {
          override.paths = try texts(of: value, key)
        } else {
          override.entries += try entries(key, value)
        }
      }
      guard !override.paths.isEmpty else {
        throw Failure(message: "an override says in 'paths' which files it is for", offset: value.range.start)
      }
      overrides.append(override)
    }
    return overrides
  }

  /// The settings that the value of one key is.
  private func entries(_ key: ConfigurationKey, _ value: JSONValue) throws(Failure) -> [Configuration.PlacedSetting] {
    switch key {
    case .select: return [entry(.select(try rules(of: value, key)), value)]
    case .extendSelect: return [entry(.extendSelect(try rules(of: value, key)), value)]
    case .ignore: return [entry(.ignore(try rules(of: value, key)), value)]
    case .exclude: return [entry(.exclude(try texts(of: value, key)), value)]
    case .severity: return try severities(of: value)
    case .options: return try options(of: value)
    case .template:
      guard let word = value.string else { throw wrong(value, key) }
      if word == "auto" { return [entry(.template(nil), value)] }
      guard let template = TemplateKind(rawValue: word) else { throw unknownWord(word, value, key) }
      return [entry(.template(template), value)]
    case .failOn:
      guard let word = value.string else { throw wrong(value, key) }
      guard let threshold = FailureThreshold(rawValue: word) else { throw unknownWord(word, value, key) }
      return [entry(.failOn(threshold), value)]
    case .baseline:
      guard let path = value.string, !path.isEmpty else { throw wrong(value, key) }
      return [entry(.baseline(path), value)]
    case .schema:
      guard value.kind == .string else { throw wrong(value, key) }
      return []
    case .overrides, .paths: return []
    }
  }

  private func entry(_ setting: Setting, _ value: JSONValue) -> Configuration.PlacedSetting {
    Configuration.PlacedSetting(setting: setting, offset: value.range.start)
  }
}

// MARK: - Values

extension ConfigurationReader {
  private func severities(of value: JSONValue) throws(Failure) -> [Configuration.PlacedSetting] {
    var entries: [Configuration.PlacedSetting] = []
    for (name, value) in try members(of: value, .severity) {
      let rules = try rule(name, at: value.keyRange ?? value.range)
      guard let severity = Severity.allCases.first(where: { $0.name == value.string }) else {
        let names = Severity.allCases.reversed().map(\.name).joined(separator: ", ")
        throw Failure(message: "the severity of '\(rules.text)' is one of \(names)", offset: value.range.start)
      }
      entries.append(entry(.severity(rules, severity), value))
    }
    return entries
  }

  private func options(of value: JSONValue) throws(Failure) -> [Configuration.PlacedSetting] {
    var entries: [Configuration.PlacedSetting] = []
    for (key, value) in try members(of: value, .options) {
      guard let option = RuleOption.named(key) else {
        throw unknown("option", key, RuleOption.closest(to: key), at: value)
      }
      guard let setting = try setting(of: value, option) else {
        throw Failure(message: "'\(option.key)' takes \(option.expectation)", offset: value.range.start)
      }
      entries.append(entry(.option(option, setting), value))
    }
    return entries
  }

  /// The value of an option; `nil` for one of another type, or out of its range.
  private func setting(of value: JSONValue, _ option: RuleOption) throws(Failure) -> OptionSetting? {
    var setting: OptionSetting?
    switch value.kind {
    case .number: setting = value.scalar.flatMap { Int($0) }.map { .number($0) }
    case .array:
      let texts = value.elements.map(\.string)
      if texts.allSatisfy({ $0 != nil }) { setting = .texts(texts.compactMap { $0 }) }
    case .object:
      var numbers: [NamedNumber] = []
      for (name, value) in try members(of: value) {
        guard value.kind == .number, let number = value.scalar.flatMap({ Int($0) }) else { return nil }
        numbers.append(NamedNumber(name, number))
      }
      setting = .numbers(numbers)
    default: break
    }
    var options = RuleOptions()
    return setting.flatMap { option.set($0, in: &options) ? $0 : nil }
  }

  private func rules(of value: JSONValue, _ key: ConfigurationKey) throws(Failure) -> [RuleName] {
    var rules: [RuleName] = []
    for value in try elements(of: value, key, .array) {
      guard let text = value.string else { throw wrong(value, key) }
      rules.append(try rule(text, at: value.range))
    }
    return rules
  }

  private func rule(_ text: String, at range: SourceRange) throws(Failure) -> RuleName {
    do throws(UnknownRule) {
      return try RuleName(text)
    } catch {
      throw Failure(message: error.complaint, offset: range.start)
    }
  }

  private func texts(of value: JSONValue, _ key: ConfigurationKey) throws(Failure) -> [String] {
    var texts: [String] = []
    for value in try elements(of: value, key, .array) {
      guard let text = value.string, !text.isEmpty else { throw wrong(value, key) }
      texts.append(text)
    }
    return texts
  }
}

// MARK: - Structure

extension ConfigurationReader {
  /// What a list or an object holds.
  private func elements(
    of value: JSONValue, _ key: ConfigurationKey, _ kind: JSONKind
  ) throws(Failure) -> [JSONValue] {
    guard value.kind == kind else { throw wrong(value, key) }
    return value.elements
  }

  /// The members of an object whose keys are all known.
  private func members(
    of value: JSONValue, among known: [ConfigurationKey]
  ) throws(Failure) -> [(key: ConfigurationKey, value: JSONValue)] {
    var members: [(key: ConfigurationKey, value: JSONValue)] = []
    for (name, value) in try self.members(of: value) {
      guard let key = known.first(where: { $0.rawValue == name }) else {
        let names = known.map(\.rawValue)
        throw unknown("key", name, EditDistance.closestMatch(to: name, in: names), at: value)
      }
      members.append((key, value))
    }
    return members
  }

  /// The members of the object that stands behind a key.
  private func members(
    of value: JSONValue, _ key: ConfigurationKey
  ) throws(Failure) -> [(name: String, value: JSONValue)] {
    guard value.kind == .object else { throw wrong(value, key) }
    return try members(of: value)
  }

  /// The members of an object, no name of which stands there twice.
  private func members(of value: JSONValue) throws(Failure) -> [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = []
    var names: Set<String> = []
    for value in value.elements {
      guard let name = value.key, let range = value.keyRange else { continue }
      guard names.insert(name).inserted else {
        throw Failure(message: "'\(Quoted.cut(name))' stands here a second time", offset: range.start)
      }
      members.append((name, value))
    }
    return members
  }
}

// MARK: - Complaints

extension ConfigurationReader {
  private func wrong(_ value: JSONValue, _ key: ConfigurationKey) -> Failure {
    Failure(message: "'\(key.rawValue)' takes \(key.shape.expectation)", offset: value.range.start)
  }

  private func unknownWord(_ word: String, _ value: JSONValue, _ key: ConfigurationKey) -> Failure {
    guard case .choice(let words) = key.shape, let closest = EditDistance.closestMatch(to: word, in: words) else {
      return wrong(value, key)
    }
    return Failure(
      message: "'\(key.rawValue)' takes \(key.shape.expectation); did you mean '\(closest)'?",
      offset: value.range.start)
  }

  private func unknown(_ noun: String, _ name: String, _ closest: String?, at value: JSONValue) -> Failure {
    let advice = closest.map { "did you mean '\($0)'?" } ?? "'ideacat config' lists what there is"
    return Failure(
      message: "unknown \(noun) '\(Quoted.cut(name))'; \(advice)", offset: (value.keyRange ?? value.range).start)
  }
}
