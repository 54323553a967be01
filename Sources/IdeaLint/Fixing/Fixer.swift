package import IdeaCatalog
internal import TextBasics

/// Repairs files: applies the fixes of findings until none is left.
///
/// Every fix is checked before it stays: the file is read again, and a fix that changed more of any idea than its rule
/// promises is left out.
package struct Fixer: Sendable {
  /// What became of a file.
  package struct Outcome: Sendable {
    /// The file as it is now, read again.
    package let file: IdeaFile
    /// What is still found in it by itself.
    package let checked: CheckedFile
    /// How many fixes were applied.
    package let fixCount: Int

    /// What is still found in it by itself.
    package var findings: FileFindings { checked.findings }
  }

  private let linter: Linter
  private let withUnsafe: Bool

  /// The most rounds of finding and fixing: fixes of one round make others possible, but a few rounds are enough.
  private static let rounds = 10
  /// Creates a fixer for what a linter finds.
  ///
  /// - Parameter withUnsafe: Whether fixes that may change what is meant are applied too.
  package init(_ linter: Linter, withUnsafe: Bool = false) {
    self.linter = linter
    self.withUnsafe = withUnsafe
  }

  /// Fixes a file as far as it goes.
  ///
  /// - Parameter scope: What is repaired; it follows what becomes of the file.
  package func fix(_ file: IdeaFile, in scope: inout some FixScope) -> Outcome {
    var file = file
    var checked = linter.check(file)
    var count = 0
    for _ in 0..<Self.rounds {
      guard let done = round(file, scope.wanted(checked.findings.findings, in: file)) else { break }
      scope.follow(done.edits, from: file, to: done.file)
      file = done.file
      count += done.count
      checked = linter.check(file)
    }
    return Outcome(file: file, checked: checked, fixCount: count)
  }

  /// Fixes a file as far as it goes.
  package func fix(_ file: IdeaFile) -> Outcome {
    var everything = AllFindings()
    return fix(file, in: &everything)
  }

  /// Applies what can be applied at once; `nil` where nothing can.
  ///
  /// Fixes of headings come first and alone: they decide which idea a field belongs to, so nothing else could be checked
  /// beside them.
  private func round(
    _ file: IdeaFile, _ findings: [Finding]
  ) -> (file: IdeaFile, edits: [SourceEdit], count: Int)? {
    let candidates = findings.compactMap { finding in
      finding.fix.flatMap { withUnsafe || $0.isSafe ? FixCandidate(fix: $0, idea: finding.idea) : nil }
    }
    for isStructural in [true, false] {
      let chosen = Self.disjoint(candidates.filter { $0.fix.promise.reach.contains(.structure) == isStructural })
      guard !chosen.isEmpty else { continue }
      var trial = Trial(file)
      let accepted = trial.accepted(chosen[...])
      if !accepted.isEmpty, let fixed = trial.applying(accepted[...]) {
        return (fixed, Trial.edits(of: accepted[...]), accepted.count)
      }
    }
    return nil
  }

  /// The candidates that do not touch what one before them edits.
  private static func disjoint(_ candidates: [FixCandidate]) -> [FixCandidate] {
    let sorted = candidates.enumerated().sorted {
      ($0.element.fix.range.start, $0.offset) < ($1.element.fix.range.start, $1.offset)
    }
    var taken = EditedRanges()
    return sorted.map(\.element).filter { taken.insert($0.fix.edits) }
  }
}

/// The ranges that edits touch, sorted.
private struct EditedRanges {
  private var ranges: [SourceRange] = []

  /// Adds the edits when none of them touches another one's; whether they were added.
  mutating func insert(_ edits: [SourceEdit]) -> Bool {
    var places: [Int] = []
    for edit in edits {
      let place = place(of: edit.range.start)
      // Two edits that begin at one place, or meet there, have no order.
      if place > 0, ranges[place - 1].end >= edit.range.start, !isBehind(ranges[place - 1], edit.range) { return false }
      if place < ranges.count, ranges[place].start <= edit.range.end, !isBehind(edit.range, ranges[place]) {
        return false
      }
      places.append(place)
    }
    for (edit, place) in zip(edits, places).reversed() { ranges.insert(edit.range, at: place) }
    return true
  }

  /// Whether a range begins where another, not empty one ends.
  private func isBehind(_ first: SourceRange, _ second: SourceRange) -> Bool {
    first.end <= second.start && !first.isEmpty && !second.isEmpty
  }

  /// The index of the first range that begins behind an offset.
  private func place(of offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Tries fixes on a file, and halves them where one of them does too much.
private struct Trial {
  private let file: IdeaFile
  private let check: FixCheck
  private var readingsLeft: Int

  init(_ file: IdeaFile) {
    self.file = file
    self.check = FixCheck(file)
    // The last one is kept for the result. However many fixes are refused, the bytes that are read have a bound.
    self.readingsLeft = max(16, min(512, 64_000_000 / max(1, file.source.bytes.count)))
  }

  /// Those of the fixes that change no more than they promise, together.
  ///
  /// The depth of the recursion is the logarithm of their number.
  mutating func accepted(_ fixes: ArraySlice<FixCandidate>) -> [FixCandidate] {
    guard !fixes.isEmpty, readingsLeft > 1 else { return [] }
    if applying(fixes) != nil { return Array(fixes) }
    guard fixes.count > 1 else { return [] }
    let middle = fixes.startIndex + fixes.count / 2
    let first = accepted(fixes[..<middle])
    let second = accepted(fixes[middle...])
    if first.isEmpty || second.isEmpty { return first + second }
    return applying((first + second)[...]) == nil ? first : first + second
  }

  /// The file after some fixes; `nil` when it then differs in more than they promise.
  mutating func applying(_ fixes: ArraySlice<FixCandidate>) -> IdeaFile? {
    guard readingsLeft > 0 else { return nil }
    readingsLeft -= 1
    let fixed = IdeaFile(file.source.applying(Self.edits(of: fixes)))
    return check.allows(fixed, after: fixes) ? fixed : nil
  }

  /// The edits of some fixes in the order of the text.
  static func edits(of fixes: ArraySlice<FixCandidate>) -> [SourceEdit] {
    fixes.flatMap(\.fix.edits).sorted { $0.range.lower < $1.range.lower }
  }
}

extension Fixer {
  /// The file after as many of the fixes as change no more of it than they promise, and which of them those are.
  package static func apply(
    _ fixes: [(fix: Fix, idea: String?)], to file: IdeaFile
  ) -> (file: IdeaFile, indices: [Int]) {
    var trial = Trial(file)
    let candidates = fixes.enumerated().map { FixCandidate(fix: $1.fix, idea: $1.idea, number: $0) }
    let accepted = trial.accepted(disjoint(candidates)[...])
    guard !accepted.isEmpty, let fixed = trial.applying(accepted[...]) else { return (file, []) }
    return (fixed, accepted.map(\.number).sorted())
  }
}
