/// What finding a word in a field counts: BM25 for each field, times its weight.
///
/// Lengths are compared with typical ones that were measured over a thousand real ideas, not with the average of the
/// ideas at hand: so an idea counts the same whatever stands beside it.
extension SearchField {
  /// What a word in a text of this field adds to the score of an idea.
  ///
  /// - Parameters:
  ///   - frequency: How often the word stands there.
  ///   - length: The bytes of the text.
  func score(frequency: Double, length: Int) -> Double {
    guard frequency > 0 else { return 0 }
    // A word in a text twice as long as usual says less; how much less is the part of `slope`.
    let (typical, slope) = lengths
    let norm = 1 - slope + slope * Double(length) / typical
    return weight * 2 * frequency / (norm + frequency)
  }

  /// The most that a word adds to the score in this field and all behind it, however often it stands there.
  var mostFromHere: Double { Self.most[rawValue] }

  private static let most: [Double] = allCases.map { field in
    allCases[field.rawValue...].reduce(0) { $0 + 2 * $1.weight }
  }

  private var weight: Double {
    switch self {
    case .title: 10
    case .skills: 5
    case .project: 4
    case .mentors: 3
    case .expectedOutcome: 2
    case .description: 1.5
    case .other: 1
    }
  }

  /// The usual length in bytes, and how much of a difference another one makes, from 0 to 1.
  private var lengths: (typical: Double, slope: Double) {
    switch self {
    case .title: (55, 0.4)
    case .skills: (45, 0.3)
    case .project: (12, 0.1)
    case .mentors: (60, 0.3)
    case .expectedOutcome: (350, 0.5)
    case .description: (900, 0.5)
    case .other: (120, 0.5)
    }
  }
}
