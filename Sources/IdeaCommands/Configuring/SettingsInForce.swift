internal import IdeaLint

/// The settings that decide, each with where it was said: what is shown to a person who asks.
struct SettingsInForce {
  /// A setting that decides, alone or beside others of the same key.
  struct Row {
    let key: String
    let value: OptionSetting
    let origin: String
    fileprivate let rank: Int
  }

  /// In the order of keys; rows of one key in the order they were said.
  private(set) var rows: [Row] = []

  /// - Parameter layers: What is said, the later beating the earlier.
  init(_ layers: [ConfigurationResolver.Layer]) {
    let defaults: [Setting] = [.select(RuleName.all), .template(nil), .failOn(LintSettings().failOn)]
    for setting in defaults + RuleOption.all.map({ .option($0, $0.defaultSetting) }) { add(setting, "default") }
    for layer in layers {
      if layer.settings.contains(where: { $0.setting.rank == 0 }) { rows.removeAll { $0.rank <= 2 } }
      for (setting, origin) in layer.settings { add(setting, origin) }
    }
    let sorted = rows.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    rows = sorted.map(\.element)
  }

  private mutating func add(_ setting: Setting, _ origin: String) {
    let row = Row(key: setting.key, value: setting.value, origin: origin, rank: setting.rank)
    if !setting.addsUp, let index = rows.firstIndex(where: { $0.key == row.key }) {
      rows[index] = row
    } else {
      rows.append(row)
    }
  }
}

extension Setting {
  /// The place of its key among all.
  fileprivate var rank: Int {
    switch self {
    case .select: 0
    case .extendSelect: 1
    case .ignore: 2
    case .severity: 3
    case .template: 4
    case .failOn: 5
    case .exclude: 6
    case .baseline: 7
    case .option: 8
    }
  }

  /// Whether it holds beside what was said before under the same key.
  fileprivate var addsUp: Bool {
    switch self {
    case .extendSelect, .ignore, .exclude: true
    case .select, .severity, .template, .failOn, .baseline, .option: false
    }
  }
}
