internal import IdeaCatalog

/// A key of a configuration: what reader, schema and documentation know of it.
package enum ConfigurationKey: String, CaseIterable, Sendable {
  case schema = "$schema"
  case select, extendSelect, ignore, severity, options, template, failOn, exclude, baseline, overrides
  /// The files that an override is for.
  case paths

  /// What stands behind a key.
  package enum Shape: Sendable {
    /// A text, which is not looked at.
    case text
    /// One of a few words.
    case choice([String])
    /// A list of rules.
    case rules
    /// A list of patterns for paths.
    case patterns
    /// The path of a file.
    case path
    /// An object of rules and severities.
    case severities
    /// An object of options and their values.
    case options
    /// A list of objects.
    case overrides
  }

  /// The keys that stand in a configuration itself.
  package static let ofConfigurations = allCases.filter { $0 != .paths }

  /// The keys that stand in an override.
  package static let ofOverrides: [ConfigurationKey] = [
    .paths, .select, .extendSelect, .ignore, .severity, .options, .template, .failOn,
  ]

  /// What stands behind it.
  package var shape: Shape {
    switch self {
    case .schema: .text
    case .select, .extendSelect, .ignore: .rules
    case .severity: .severities
    case .options: .options
    case .template: .choice(["auto"] + TemplateKind.allCases.map(\.rawValue))
    case .failOn: .choice(FailureThreshold.allCases.map(\.rawValue))
    case .exclude, .paths: .patterns
    case .baseline: .path
    case .overrides: .overrides
    }
  }

  /// What it says, as a sentence that ends with a full stop.
  package var help: String {
    switch self {
    case .schema: "Where editors find the schema of configurations."
    case .select: "The rules that are on, and no others: ids, names, or the beginning of ids."
    case .extendSelect: "Rules that are on too."
    case .ignore: "Rules that are off; the narrower of two names decides."
    case .severity: "How bad the findings of rules are."
    case .options: "Options of rules."
    case .template: "The template that files are taken for; auto for the one that each seems to follow."
    case .failOn: "From which severity on a finding makes lint exit with 1."
    case .exclude:
      "Files and folders that lint, fmt and toc leave out unless they are named, as patterns; ** spans folders."
    case .baseline: "The file of known findings, which do not count."
    case .overrides: "What holds for some files only; later ones beat earlier ones."
    case .paths: "The files that it holds for, as patterns; ** spans folders."
    }
  }
}

extension ConfigurationKey.Shape {
  /// What is wanted, for the end of "takes …".
  var expectation: String {
    switch self {
    case .text: "a text"
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .rules: "a list of rules"
    case .patterns: "a list of patterns"
    case .path: "the path of a file"
    case .severities: "an object of rules, each with error, warning or info"
    case .options: "an object of options"
    case .overrides: "a list of objects"
    }
  }
}
