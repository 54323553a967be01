internal import CommandKit
internal import IdeaLint

/// Tells which inputs a configuration leaves out: what is named on the command line, and standard input, is looked at
/// whatever it excludes, unless that is to hold for them too.
struct ExcludedInputs: Sendable {
  private let named: Set<String>
  private let isForced: Bool

  init(_ arguments: Arguments) {
    named = Set(arguments[InputOptions.paths])
    isForced = arguments[ConfigurationOptions.forceExclude]
  }

  func contain(_ input: Input, _ profile: ConfigurationResolver.Profile) -> Bool {
    profile.isExcluded && (isForced || !input.isStandardInput && !named.contains(input.path))
  }
}

extension Session {
  /// The inputs that no configuration leaves out, each with what is in force for it; `nil` where a configuration is wrong,
  /// which is said.
  mutating func includedInputs(
    _ inputs: [Input], _ arguments: Arguments
  ) throws(UsageError) -> [(input: Input, settings: LintSettings)]? {
    let excluded = ExcludedInputs(arguments)
    var resolver = try configurationResolver(arguments, commandLine: [])
    var parts: [(input: Input, settings: LintSettings)] = []
    do throws(Obstacle) {
      for input in inputs {
        let profile = try resolver.profile(of: input.filePath)
        if !excluded.contain(input, profile) { parts.append((input, resolver.settings(of: profile))) }
      }
    } catch {
      end(with: error)
      return nil
    }
    return parts
  }
}
