/// Where in the bytes of a file that stands without which no idea can answer.
package struct RawPlaces: Sendable {
  /// One of these is enough: places of each of the things that are needed, in order.
  private var alternatives: [[[Int]]]

  /// Any idea may answer.
  package static let anywhere = RawPlaces([])

  /// All of these are needed, or none where there are none.
  init(_ needed: [[Int]]) {
    alternatives = [needed]
  }

  /// One of these is enough.
  init(anyOf alternatives: [RawPlaces]) {
    self.alternatives = alternatives.flatMap(\.alternatives)
  }

  /// Whether an idea can answer whose text comes from some ranges of bytes.
  package func mayAnswer(_ ranges: [Range<Int>]) -> Bool {
    alternatives.contains { needed in
      needed.allSatisfy { places in ranges.contains { Self.stands(places, in: $0) } }
    }
  }

  /// Whether anything that is needed stands in a range of bytes; always where any idea may answer.
  package func touch(_ range: Range<Int>) -> Bool {
    alternatives.contains { needed in needed.isEmpty || needed.contains { Self.stands($0, in: range) } }
  }

  /// Whether one of some places, which are in order, is in a range.
  private static func stands(_ places: [Int], in range: Range<Int>) -> Bool {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < range.upperBound
  }
}
