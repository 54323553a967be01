internal import CommandKit
internal import IdeaLint

/// What a run of `lint` looks at, what is in force for each input, and which findings count.
struct LintPlan: Sendable {
  /// What holds for some inputs.
  private struct Part: Sendable {
    let profile: ConfigurationResolver.Profile
    let linter: Linter
    /// The baseline, as an index; `nil` where there is none.
    let baseline: Int?
  }

  /// The inputs but for those that configurations leave out, in their order.
  private(set) var inputs: [Input] = []
  private var parts: [Part] = []
  /// For each input the place in ``parts``.
  private var places: [Int] = []
  private(set) var baselines: LoadedBaselines
  /// What was changed, where findings are confined to it.
  private let changes: Changes?

  /// - Throws: What is wrong with the configuration or the baseline of an input.
  init(
    _ inputs: [Input], _ excluded: ExcludedInputs, _ resolver: inout ConfigurationResolver,
    _ baselines: LoadedBaselines, _ changes: Changes?
  ) throws(Obstacle) {
    self.baselines = baselines
    self.changes = changes
    for input in inputs {
      let profile = try resolver.profile(of: input.filePath)
      if excluded.contain(input, profile) { continue }
      // Neighbours have the same profile but for a few.
      let place = places.last.flatMap { parts[$0].profile == profile ? $0 : nil }
      if let place { places.append(place) } else { places.append(try self.place(of: profile, resolver)) }
      self.inputs.append(input)
    }
  }

  /// Whether findings are confined to what was changed.
  var isConfined: Bool { changes != nil }

  /// The linter of an input, by its index.
  func linter(of input: Int) -> Linter { parts[places[input]].linter }

  /// Which findings of an input count.
  func scope(of input: Int) -> FindingScope {
    let path = inputs[input].filePath
    let part = parts[places[input]]
    var scope = baselines.scope(of: path, part.baseline)
    scope.settings = part.linter.settings
    if let changes { scope.changes = changes.changes(of: path) ?? LineChanges() }
    return scope
  }

  private mutating func place(
    of profile: ConfigurationResolver.Profile, _ resolver: ConfigurationResolver
  ) throws(Obstacle) -> Int {
    if let known = parts.firstIndex(where: { $0.profile == profile }) { return known }
    let baseline = try baselines.load(resolver.baseline(of: profile))
    parts.append(Part(profile: profile, linter: Linter(resolver.settings(of: profile)), baseline: baseline))
    return parts.count - 1
  }
}

extension Session {
  /// What to look at and how; `nil` where a configuration is wrong or git cannot tell, which is said.
  mutating func lintPlan(for inputs: [Input], _ arguments: Arguments) throws(UsageError) -> LintPlan? {
    var resolver = try configurationResolver(arguments)
    let baselines = LoadedBaselines(environment, writing: arguments[FindingScopeOptions.writeBaseline])
    do throws(Obstacle) {
      let reference = arguments[FindingScopeOptions.changedSince]
      let changes: Changes? = if let reference { try Changes(since: reference, environment.files) } else { nil }
      return try LintPlan(inputs, ExcludedInputs(arguments), &resolver, baselines, changes)
    } catch {
      end(with: error)
      return nil
    }
  }
}
