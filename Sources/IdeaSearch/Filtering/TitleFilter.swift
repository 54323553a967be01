internal import TextBasics

/// Tells from the bytes of a file whether an idea in it may have one of some titles, as these stand in ids.
package struct TitleFilter: Sendable {
  /// What must stand in the file, for each title: its longest words, as they are the rarest, the longest first.
  private let needles: [[RawNeedle]]

  /// Creates the filter of titles.
  package init(_ titles: [String]) {
    needles = titles.map { title in
      var words = title.utf8.split { !ASCII.isAlphanumeric($0) }
      // What looks like the number that tells ideas of one title apart may be it.
      while let last = words.last, last.allSatisfy(ASCII.isDigit) { words.removeLast() }
      let all = words.compactMap { RawNeedle(String(decoding: $0, as: UTF8.self), ignoresPunctuation: true) }
      return Array(all.sorted { $0.bytes.count > $1.bytes.count }.prefix(3))
    }
  }

  /// Where in the bytes of a file the titles may stand; `nil` where none of them does.
  ///
  /// - Complexity: linear in the number of bytes, for each word of each title.
  package func places(in bytes: Span<UInt8>) -> RawPlaces? {
    var found: [RawPlaces] = []
    for title in needles where title.allSatisfy({ $0.mayStand(in: bytes) }) {
      // The rarest word leaves few enough ideas.
      var places: [Int] = []
      title.first?.appendPlaces(in: bytes, to: &places)
      found.append(RawPlaces(title.isEmpty ? [] : [places]))
    }
    return found.isEmpty ? nil : RawPlaces(anyOf: found)
  }
}
