/// Makes the tree of a query of its tokens.
///
/// `or` joins its two neighbours, so that `go or rust kubernetes` asks for one of the languages and for Kubernetes;
/// parentheses join more.
struct QueryParser {
  /// What is open: the whole query, or a pair of parentheses.
  private struct Group {
    /// Where its parenthesis stands.
    var start: Int
    /// The alternations that are complete.
    var count = 0
    /// How many alternatives the last one has, 0 before the first.
    var alternatives = 0
    /// Whether the group itself is denied.
    var isDenied = false
  }

  private(set) var conditions: [Condition] = []
  private(set) var parts: [Query.Part] = []
  private var scanner: QueryScanner
  private var nodes: [Query.Node] = []
  private var groups = [Group(start: 0)]
  /// Where `or` stands that waits for its second neighbour.
  private var pendingOr: Range<Int>?
  /// Where the denials stand that wait for what they deny.
  private var pendingNot: Range<Int>?
  private var isDenied = false
  /// Where a word stands that says nothing.
  private var ignored: Range<Int>?

  init(_ text: String) {
    scanner = QueryScanner(text)
  }

  mutating func parse() throws(QueryError) {
    while let (token, range) = try scanner.next() {
      switch token {
      case .open: open(at: range)
      case .close: try close(at: range)
      case .and: if let pendingOr { throw misplaced("or", pendingOr) }
      case .or: try takeOr(at: range)
      case .not:
        pendingNot = pendingNot ?? range
        isDenied.toggle()
      case .word(let value) where isPunctuation(value): ignored = ignored ?? range
      case .word(let value): take(try Self.condition(nil, [value]))
      case .field(let field, let values): take(try Self.condition(field, values))
      }
    }
    try checkNothingPends()
    guard groups.count == 1 else {
      let start = groups[groups.count - 1].start
      throw QueryError("this parenthesis is never closed", at: start..<start + 1)
    }
    endAlternation()
    finishPart()
    if let ignored, parts.isEmpty { throw QueryError("nothing here can be looked for", at: ignored) }
  }

  /// Whether a word is a dash or another sign between words that says nothing of its own.
  private func isPunctuation(_ value: QueryScanner.Value) -> Bool {
    !value.isQuoted && !value.isBeginning && value.text.unicodeScalars.allSatisfy { $0.isPunctuation }
  }

  // MARK: - Pieces

  private mutating func take(_ condition: Condition) {
    beginPiece()
    nodes.append(.condition(conditions.count))
    conditions.append(condition)
    if isDenied { nodes.append(.not) }
    (pendingNot, isDenied) = (nil, false)
  }

  private mutating func open(at range: Range<Int>) {
    beginPiece()
    groups.append(Group(start: range.lowerBound, isDenied: isDenied))
    (pendingNot, isDenied) = (nil, false)
  }

  private mutating func close(at range: Range<Int>) throws(QueryError) {
    try checkNothingPends()
    guard groups.count > 1 else { throw QueryError("no parenthesis is open here", at: range) }
    endAlternation()
    let group = groups.removeLast()
    if group.count == 0 {
      throw QueryError("nothing stands between these parentheses", at: group.start..<range.upperBound)
    }
    if group.count > 1 { nodes.append(.and(group.count)) }
    if group.isDenied { nodes.append(.not) }
  }

  private mutating func takeOr(at range: Range<Int>) throws(QueryError) {
    if pendingOr != nil || pendingNot != nil || groups[groups.count - 1].alternatives == 0 {
      throw misplaced("or", range)
    }
    pendingOr = range
  }

  /// Ends the alternation before, unless `or` joins the piece to it.
  private mutating func beginPiece() {
    let last = groups.count - 1
    if pendingOr == nil {
      endAlternation()
      if last == 0 { finishPart() }
    }
    pendingOr = nil
    groups[last].alternatives += 1
  }

  private mutating func endAlternation() {
    let last = groups.count - 1
    let alternatives = groups[last].alternatives
    if alternatives > 1 { nodes.append(.or(alternatives)) }
    if alternatives > 0 { groups[last].count += 1 }
    groups[last].alternatives = 0
  }

  /// What stands side by side at the outermost level are parts of their own.
  private mutating func finishPart() {
    if !nodes.isEmpty { parts.append(Query.Part(nodes: nodes)) }
    nodes.removeAll()
  }

  private func checkNothingPends() throws(QueryError) {
    if let pendingOr { throw misplaced("or", pendingOr) }
    if let pendingNot { throw QueryError("nothing stands behind this that could be left out", at: pendingNot) }
  }

  private func misplaced(_ word: String, _ range: Range<Int>) -> QueryError {
    QueryError("'\(word)' needs something on both sides; put quotes around it to look for the word", at: range)
  }
}
