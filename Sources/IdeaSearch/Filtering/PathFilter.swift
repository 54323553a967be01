internal import IdeaCatalog

/// Tells from the path of a file whether an idea in it can be of the programmes and terms that a query asks for.
struct PathFilter: Sendable {
  /// What must all hold.
  private let conditions: [Condition]

  init(_ query: Query) {
    conditions = query.parts.compactMap { part in
      guard part.nodes.count == 1, case .condition(let index) = part.nodes[0] else { return nil }
      switch query.conditions[index].field {
      case .program, .year, .term: return query.conditions[index]
      default: return nil
      }
    }
  }

  /// Whether ideas of a file may be of what is asked for.
  func mayAnswer(_ path: String, _ bytes: Span<UInt8>) -> Bool {
    if conditions.isEmpty { return true }
    let place = PathTerm(path)
    return conditions.allSatisfy { condition in condition.values.contains { Self.allows($0, place) } }
      || !PathTerm.decides(bytes)
  }

  private static func allows(_ value: Condition.Value, _ path: PathTerm) -> Bool {
    switch value {
    case .program(let name): path.program.map { $0.rawValue == name } ?? true
    case .years(let range): path.term.map { range.contains($0.year) } ?? true
    case .term(let filter): filter.mayMatch(path.program, path.term)
    default: true
    }
  }
}
