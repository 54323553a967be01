internal import CommandKit
internal import IdeaLint

/// What a run of `lint` looks at, and what is in force for each input.
struct LintPlan: Sendable {
  /// The inputs but for those that configurations leave out, in their order.
  private(set) var inputs: [Input] = []
  /// What decides for some inputs, and the linter that does as it says.
  private var profiles: [(profile: ConfigurationResolver.Profile, linter: Linter)] = []
  /// For each input the place in ``profiles``.
  private var places: [Int] = []

  /// - Throws: What is wrong with the configuration of an input.
  init(_ inputs: [Input], _ resolver: inout ConfigurationResolver) throws(ConfigurationProblem) {
    for input in inputs {
      let profile = try resolver.profile(of: input.filePath)
      if profile.isExcluded { continue }
      // Neighbours have the same profile but for a few.
      let place = places.last.flatMap { profiles[$0].profile == profile ? $0 : nil }
      places.append(place ?? self.place(of: profile, resolver))
      self.inputs.append(input)
    }
  }

  /// The linter of an input, by its index.
  func linter(of input: Int) -> Linter { profiles[places[input]].linter }

  private mutating func place(of profile: ConfigurationResolver.Profile, _ resolver: ConfigurationResolver) -> Int {
    if let known = profiles.firstIndex(where: { $0.profile == profile }) { return known }
    profiles.append((profile, Linter(resolver.settings(of: profile))))
    return profiles.count - 1
  }
}

extension Session {
  /// What to look at and what is in force; `nil` where a configuration is wrong, which is said.
  mutating func lintPlan(for inputs: [Input], _ arguments: Arguments) throws(UsageError) -> LintPlan? {
    var resolver = try configurationResolver(arguments)
    do throws(ConfigurationProblem) {
      return try LintPlan(inputs, &resolver)
    } catch {
      report(error)
      return nil
    }
  }
}
