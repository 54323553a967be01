/// Finds what a query looks for in a text that is shown.
package struct Highlighter: Sendable {
  private let patterns: [WordPattern]
  private let addresses: [AddressFilter]

  /// Creates a highlighter of all that a query wants, and nothing of what it leaves out.
  package init(_ query: Query) {
    let conditions = query.wanted.map { query.conditions[$0] }
    addresses = conditions.filter { $0.field == nil }.flatMap(\.values).compactMap { value in
      if case .word(let word) = value { word.address } else { nil }
    }
    patterns = conditions.flatMap(\.values).flatMap { value -> [WordPattern] in
      switch value {
      case .word(let word): word.patterns
      case .name(let filter): filter.words + filter.synonyms.flatMap(\.words)
      case .mentor(let filter): filter.name.words
      default: []
      }
    }
  }

  /// What of the address of an issue or a page was looked for, as such; `nil` where nothing was. Offsets are bytes.
  package func range(inAddress address: String) -> Range<Int>? {
    addresses.lazy.compactMap { $0.range(in: address) }.first
  }

  /// The stretches of a text that were looked for, in order and apart from each other; offsets are bytes of UTF-8.
  package func ranges(in text: String) -> [Range<Int>] {
    guard !patterns.isEmpty, !text.isEmpty else { return [] }
    let traced = FoldedText(tracing: text)
    var found: [Range<Int>] = []
    for pattern in patterns {
      pattern.forEachOccurrence(in: traced) { place in
        let start = traced.origins[place.lowerBound]
        let end = place.upperBound < traced.origins.count ? traced.origins[place.upperBound] : text.utf8.count
        found.append(start..<end)
        return true
      }
    }
    found.sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    var ranges: [Range<Int>] = []
    for range in found {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else if !range.isEmpty {
        ranges.append(range)
      }
    }
    return ranges
  }
}
