/// Which lines two texts share, in order: the rest was removed from the one or added in the other.
///
/// Lines that stand once in both texts are the anchors, as in patience diff; between two anchors the same is done again,
/// and what then has no line in common is taken as replaced.
package struct LineDifference: Sendable {
  /// The pairs of equal lines, as indices into the lines of the old and of the new text, both ascending.
  package private(set) var pairs: [(old: Int, new: Int)] = []

  /// How often the lines between anchors are looked through once more: each time costs another pass.
  private static let depth = 24

  private struct Part {
    var old: Range<Int>
    var new: Range<Int>
    var depth: Int
  }

  /// Compares lines, given as numbers that are equal where the lines are.
  ///
  /// - Complexity: linear in the number of lines, but for the sorting of the anchors.
  package init(old: [Int], new: [Int]) {
    var pending = [Part(old: old.indices, new: new.indices, depth: 0)]
    while var part = pending.popLast() {
      while let first = part.old.first, let other = part.new.first, old[first] == new[other] {
        pairs.append((first, other))
        part.old = part.old.dropFirst()
        part.new = part.new.dropFirst()
      }
      while let last = part.old.last, let other = part.new.last, old[last] == new[other] {
        pairs.append((last, other))
        part.old = part.old.dropLast()
        part.new = part.new.dropLast()
      }
      guard !part.old.isEmpty, !part.new.isEmpty, part.depth < Self.depth else { continue }
      var start = (old: part.old.lowerBound, new: part.new.lowerBound)
      for anchor in Self.anchors(old[part.old], new[part.new]) {
        pairs.append(anchor)
        pending.append(Part(old: start.old..<anchor.old, new: start.new..<anchor.new, depth: part.depth + 1))
        start = (anchor.old + 1, anchor.new + 1)
      }
      // Without an anchor the part would come back as it is.
      guard start.old > part.old.lowerBound || start.new > part.new.lowerBound else { continue }
      pending.append(
        Part(old: start.old..<part.old.upperBound, new: start.new..<part.new.upperBound, depth: part.depth + 1))
    }
    pairs.sort { $0.old < $1.old }
  }

  /// The longest sequence of lines that stand once in both parts and in the same order.
  private static func anchors(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [(old: Int, new: Int)] {
    // For each line where it stands in the old and in the new part; -1 for nowhere, -2 for more than one place.
    var places: [Int: (old: Int, new: Int)] = [:]
    for index in old.indices {
      let known = places[old[index]]
      places[old[index]] = (known == nil ? index : -2, -1)
    }
    for index in new.indices {
      guard let known = places[new[index]] else { continue }
      places[new[index]] = (known.old, known.new == -1 ? index : -2)
    }
    var unique: [(old: Int, new: Int)] = []
    for index in old.indices {
      if let place = places[old[index]], place.old == index, place.new >= 0 { unique.append(place) }
    }
    return increasing(unique)
  }

  /// The longest subsequence whose places in the new text ascend, by patience sorting.
  private static func increasing(_ places: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var piles: [Int] = []
    var before: [Int] = []
    before.reserveCapacity(places.count)
    for (index, place) in places.enumerated() {
      var low = 0
      var high = piles.count
      while low < high {
        let middle = (low + high) / 2
        if places[piles[middle]].new < place.new { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? piles[low - 1] : -1)
      if low < piles.count { piles[low] = index } else { piles.append(index) }
    }
    var chosen: [(old: Int, new: Int)] = []
    var at = piles.last ?? -1
    while at >= 0 {
      chosen.append(places[at])
      at = before[at]
    }
    return chosen.reversed()
  }
}
