internal import TextBasics

/// Tells from the bytes of a file whether an idea in it may have one of some titles, as these stand in ids.
package struct TitleFilter: Sendable {
  /// What must all stand in the file, for each title.
  private let needles: [[RawNeedle]]

  /// Creates the filter of titles.
  package init(_ titles: [String]) {
    needles = titles.map { title in
      title.utf8.split { !ASCII.isAlphanumeric($0) }
        .compactMap { RawNeedle(String(decoding: $0, as: UTF8.self), ignoresPunctuation: true) }
    }
  }

  /// Whether an idea of a file may have one of the titles.
  ///
  /// - Complexity: linear in the number of bytes, for each word of each title.
  package func mayHold(_ bytes: Span<UInt8>) -> Bool {
    needles.contains { title in title.allSatisfy { $0.count(in: bytes, limit: 1) > 0 } }
  }
}
