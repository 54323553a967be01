internal import IdeaCatalog
internal import TextBasics

/// Tells from the bytes of a file whether an idea in it can answer a query, so that most files need no parsing.
///
/// What it leaves out holds no hit; what it lets through need not hold one.
package struct RawFilter: Sendable {
  /// What was found in the bytes of one file.
  package struct Scan: Sendable {
    /// Where ideas of the file stand that can answer; `nil` where none can.
    package var places: RawPlaces?
    /// How often each condition may be met; empty where that is of no use.
    package var occurrences: [Int] = []

    /// Whether an idea of the file can answer.
    package var mayMatch: Bool { places != nil }
  }

  private let needles: [RawNeedle]
  /// Of each part that bytes can tell something about, needles one of which must stand in the file.
  private let required: [[Int]]
  /// The needles of each condition that words are counted for; empty where one word needs no comparing.
  private let counted: [[Int]]
  private let paths: PathFilter
  /// Whether a value that holds none of the places of a scan changes nothing about how an idea answers.
  package let tellsValues: Bool

  /// Creates the filter of a query.
  package init(_ query: Query) {
    var needles: [RawNeedle] = []
    func index(of needle: RawNeedle) -> Int {
      if let place = needles.firstIndex(of: needle) { return place }
      needles.append(needle)
      return needles.count - 1
    }
    let own = query.conditions.map { $0.needles }
    let required = query.parts.compactMap { part in Self.needles(of: part, own).map { $0.map(index) } }
    let ranked = Set(query.wanted.filter { query.conditions[$0].field == nil })
    let counted = own.indices.map { ranked.contains($0) ? Self.counted(of: own[$0] ?? []).map(index) : [] }
    self.required = query.asksForIDs ? [] : required
    self.counted = ranked.count > 1 ? counted : []
    self.needles = needles
    paths = PathFilter(query)
    let isRequired = needles.indices.map { needle in required.contains { $0.contains(needle) } }
    tellsValues = query.conditions.indices.allSatisfy { condition in
      query.conditions[condition].asksForWords
        && (own[condition] ?? []).allSatisfy { needles.firstIndex(of: $0).map { isRequired[$0] } ?? false }
    }
  }

  /// Those of the needles of a condition that tell how rare it is: short names such as `ml` stand for other things too, so
  /// where a longer word was typed, they are left aside.
  private static func counted(of needles: [RawNeedle]) -> [RawNeedle] {
    guard let typed = needles.first, typed.bytes.count > 3 else { return needles }
    return needles.filter { $0.bytes.count > 3 }
  }

  /// Whether what words count does not depend on how rare they are beside each other.
  package var ranksEvenly: Bool { counted.isEmpty }

  /// Looks at the bytes of a file.
  ///
  /// - Parameter givesPlaces: Whether to tell where ideas that can answer stand, too, for a file that is read next.
  /// - Complexity: linear in the number of bytes, for each word.
  package func scan(_ bytes: Span<UInt8>, path: String = "", givesPlaces: Bool = false) -> Scan {
    var scan = Scan()
    let isAllowed = paths.mayAnswer(path, bytes)
    guard counted.isEmpty else {
      let all = needles.map { $0.places(in: bytes) }
      scan.occurrences = counted.map { $0.reduce(0) { $0 + all[$1].count } }
      if isAllowed { scan.places = Self.isOpaque(bytes) ? .anywhere : places { all[$0] } }
      return scan
    }
    guard isAllowed else { return scan }
    if givesPlaces {
      scan.places = places(in: bytes)
    } else if Self.isOpaque(bytes) || mayAnswer(bytes) {
      scan.places = .anywhere
    }
    return scan
  }

  /// Whether all that is required may stand in a text.
  package func mayAnswer(_ text: Span<UInt8>) -> Bool {
    required.allSatisfy { part in part.contains { needles[$0].mayStand(in: text) } }
  }

  /// Where in the bytes of a file that stands without which no idea can answer; `nil` where some of it stands nowhere.
  package func places(in bytes: Span<UInt8>) -> RawPlaces? {
    Self.isOpaque(bytes) ? .anywhere : places { needles[$0].places(in: bytes) }
  }

  private func places(of needle: (Int) -> [Int]) -> RawPlaces? {
    var needed: [[Int]] = []
    for part in required {
      let places = part.count == 1 ? needle(part[0]) : part.flatMap(needle).sorted()
      if places.isEmpty { return nil }
      needed.append(places)
    }
    return RawPlaces(needed)
  }

  /// The rarity of words, of the scans of all files.
  ///
  /// - Parameter bytes: The bytes of all files.
  package func rarity(_ scans: [Scan], bytes: Int) -> WordRarity {
    guard !counted.isEmpty else { return .even }
    var occurrences: [Int?] = counted.map { $0.isEmpty ? nil : 0 }
    for scan in scans {
      for (place, count) in scan.occurrences.enumerated() { occurrences[place] = occurrences[place].map { $0 + count } }
    }
    return WordRarity(occurrences: occurrences, bytes: bytes)
  }

  /// Whether words may stand in the bytes in a way that only the reader knows: in JSON with its escapes, and in an issue
  /// form, whose boxes say what is not written.
  static func isOpaque(_ bytes: Span<UInt8>) -> Bool {
    var start = 0
    while start < bytes.count, ASCII.isSpace(bytes[start]) || bytes[start] >= 0x80 { start += 1 }
    guard start < bytes.count else { return false }
    let mayBeForm =
      bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[")
      || ByteText.begins("### ", in: bytes, at: start, end: bytes.count)
    return mayBeForm && !PathTerm.decides(bytes)
  }

  /// The needles one of which a part needs; `nil` where it may hold without any.
  private static func needles(of part: Query.Part, _ own: [[RawNeedle]?]) -> [RawNeedle]? {
    var stack: [[RawNeedle]?] = []
    for node in part.nodes {
      switch node {
      case .condition(let index): stack.append(own[index])
      case .not:
        _ = stack.popLast()
        stack.append(nil)
      case .or(let count):
        let alternatives = stack.suffix(count)
        stack = stack.dropLast(count) + [alternatives.contains { $0 == nil } ? nil : alternatives.flatMap { $0 ?? [] }]
      case .and(let count):
        // One of those that must hold is enough: the one whose shortest word is longest.
        let best = stack.suffix(count).compactMap(\.self).max { shortest($0) < shortest($1) }
        stack = stack.dropLast(count) + [best]
      }
    }
    return stack.last.flatMap(\.self)
  }

  private static func shortest(_ needles: [RawNeedle]) -> Int { needles.map(\.bytes.count).min() ?? 0 }
}
