/// Where each part of a plain text came from, and which parts of it are links.
package struct PlainTextRuns: Sendable {
  /// A part of the plain text, up to where the next run begins. When it has as many bytes as the part of the source it
  /// came from, they go in step.
  package struct Run: Sendable, Equatable {
    /// The offset in the plain text.
    package var plainStart: UInt32
    /// The range in the text that was parsed.
    package var sourceStart: UInt32
    package var sourceEnd: UInt32
  }

  /// The text of a link, image or autolink.
  package struct Link: Sendable, Equatable {
    /// The range in the plain text.
    package var plainStart: UInt32
    package var plainEnd: UInt32
    /// The index of the node.
    package var node: UInt32
    /// The index of the first node that is not inside.
    var after: UInt32
  }

  /// The runs in order, none empty.
  package private(set) var runs: [Run] = []
  /// The links in the order of their beginning.
  package private(set) var links: [Link] = []
  /// The number of bytes of the plain text.
  package private(set) var plainCount = 0
  /// The indices of links whose end is not known yet.
  private var open: [Int] = []

  /// Creates an empty map.
  package init() {}

  /// The range in the text that was parsed which a range of the plain text came from.
  ///
  /// Part of a decoded character counts as all of it. An empty range gives an empty one.
  ///
  /// - Complexity: logarithmic in the number of runs.
  package func sourceRange(of plain: Range<Int>) -> Range<Int> {
    let lower = sourceBound(of: plain.lowerBound, isUpper: false)
    if plain.isEmpty { return lower..<lower }
    return lower..<max(lower, sourceBound(of: plain.upperBound - 1, isUpper: true))
  }

  /// The bound in the source of the byte at `offset` of the plain text.
  private func sourceBound(of offset: Int, isUpper: Bool) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if Int(runs[middle].plainStart) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return runs.first.map { Int($0.sourceStart) } ?? 0 }
    let run = runs[low - 1]
    let plainEnd = low < runs.count ? Int(runs[low].plainStart) : plainCount
    guard offset < plainEnd else { return Int(run.sourceEnd) }
    let goesInStep = plainEnd - Int(run.plainStart) == Int(run.sourceEnd - run.sourceStart)
    if goesInStep { return Int(run.sourceStart) + offset - Int(run.plainStart) + (isUpper ? 1 : 0) }
    return Int(isUpper ? run.sourceEnd : run.sourceStart)
  }
}

extension PlainTextRuns {
  mutating func reset() {
    runs.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    plainCount = 0
  }

  mutating func add(_ plain: Range<Int>, from source: Range<Int>) {
    runs.append(
      Run(
        plainStart: UInt32(truncatingIfNeeded: plain.lowerBound),
        sourceStart: UInt32(truncatingIfNeeded: source.lowerBound),
        sourceEnd: UInt32(truncatingIfNeeded: source.upperBound)))
    plainCount = plain.upperBound
  }

  mutating func openLink(node: Int, after: Int, at plain: Int) {
    open.append(links.count)
    let plain = UInt32(truncatingIfNeeded: plain)
    links.append(
      Link(
        plainStart: plain, plainEnd: plain, node: UInt32(truncatingIfNeeded: node),
        after: UInt32(truncatingIfNeeded: after)))
  }

  /// Ends the links that hold no node from `index` on.
  mutating func closeLinks(before index: Int, at plain: Int) {
    while let last = open.last, Int(links[last].after) <= index {
      links[last].plainEnd = UInt32(truncatingIfNeeded: plain)
      open.removeLast()
    }
  }
}
