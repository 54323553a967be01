internal import TextBasics

/// Something that was meant as a link and is none, or leads nowhere.
struct MalformedLink {
  /// What is wrong with it.
  enum Fault {
    /// `[text] (address)`.
    case blankBetween
    /// `(text)[address]`.
    case swapped
    /// `[text][address]`.
    case twoBrackets
    /// `[text]address`.
    case withoutParentheses
    /// `[text](htps:/address)`.
    case scheme
    /// `[text](first second)`.
    case blankInside
    /// `[text](address`.
    case unclosed
    /// `text](address)`.
    case unopened
    /// `[text]()`.
    case empty
  }

  let fault: Fault
  /// From the part that is wrong on.
  let range: SourceRange
  /// What repairs it.
  let edits: [SourceEdit]

  /// Looks at the bracket that closes at a place; `nil` where nothing is wrong with it.
  ///
  /// - Complexity: a few thousand bytes are looked at.
  init?(closing at: Int, in bytes: ContiguousArray<UInt8>) {
    let scanner = LinkScanner(bytes: bytes, bracket: at)
    // What follows; at the end of the file nothing does.
    switch at + 1 < bytes.count ? bytes[at + 1] : 0x0A {
    case 0x28:
      guard let found = scanner.inParentheses() else { return nil }
      self = found
    case 0x20 where scanner.isAddress(at + 3) && bytes[at + 2] == 0x28:
      guard let open = scanner.open, at - open > 2 else { return nil }
      self.init(.blankBetween, SourceRange(open, at + 2), [SourceEdit(SourceRange(at + 1, at + 2), "")])
    case 0x5B where scanner.isAddress(at + 2):
      guard let open = scanner.open, let end = scanner.end(of: at + 2, bracket: 0x5D) else { return nil }
      self.init(
        .twoBrackets, SourceRange(open, end + 1),
        [SourceEdit(SourceRange(at + 1, at + 2), "("), SourceEdit(SourceRange(end, end + 1), ")")])
    case _ where scanner.isAddress(at + 1):
      guard let open = scanner.open, at - open > 2 else { return nil }
      let end = scanner.endOfBareAddress(at + 1)
      self.init(
        .withoutParentheses, SourceRange(open, end),
        [SourceEdit(SourceRange(at + 1, at + 1), "("), SourceEdit(SourceRange(end, end), ")")])
    default:
      guard let found = scanner.swapped() else { return nil }
      self = found
    }
  }

  fileprivate init(_ fault: Fault, _ range: SourceRange, _ edits: [SourceEdit]) {
    self.fault = fault
    self.range = range
    self.edits = edits
  }
}

/// Looks at the line around a bracket.
private struct LinkScanner {
  let bytes: ContiguousArray<UInt8>
  /// The bracket that closes.
  let bracket: Int
  /// The longest address that is looked at, in bytes: without a bound a file of brackets would be read for each of them.
  private static let longest = 500

  /// The bracket that opens, on the same line and not too far away.
  var open: Int? {
    var at = bracket - 1
    while at >= 0, bracket - at < 200, bytes[at] != 0x5D, !ASCII.isLineEnd(bytes[at]) {
      if bytes[at] == 0x5B { return at }
      at -= 1
    }
    return nil
  }

  func isAddress(_ at: Int) -> Bool {
    ByteText.stands("http://", in: bytes.span, at: at, end: bytes.count)
      || ByteText.stands("https://", in: bytes.span, at: at, end: bytes.count)
  }

  /// The bracket or parenthesis that ends an address without blanks.
  func end(of address: Int, bracket: UInt8) -> Int? {
    let limit = min(bytes.count, address + Self.longest)
    var at = address
    while at < limit, bytes[at] != bracket, !ASCII.isSpace(bytes[at]) { at += 1 }
    return at < limit && bytes[at] == bracket ? at : nil
  }

  /// The end of an address that a blank or the line ends, without the punctuation of the sentence.
  func endOfBareAddress(_ address: Int) -> Int {
    let limit = min(bytes.count, address + Self.longest)
    var at = address
    while at < limit, !ASCII.isSpace(bytes[at]) { at += 1 }
    while at > address, ".,;:)".utf8.contains(bytes[at - 1]) { at -= 1 }
    return at
  }

  /// What is wrong with a link whose parenthesis opens behind the bracket.
  func inParentheses() -> MalformedLink? {
    let start = bracket + 2
    guard start < bytes.count else { return nil }
    if bytes[start] == 0x29 {
      guard let open, bracket - open > 2 else { return nil }
      return MalformedLink(.empty, SourceRange(open, start + 1), [])
    }
    if let scheme = brokenScheme(start) { return scheme }
    guard isAddress(start) else { return nil }
    let limit = min(bytes.count, start + Self.longest)
    var depth = 0
    var at = start
    while at < limit, !ASCII.isSpace(bytes[at]) {
      if bytes[at] == 0x28 { depth += 1 }
      if bytes[at] == 0x29 {
        if depth == 0 { return unopened(to: at + 1) }
        depth -= 1
      }
      at += 1
    }
    return at < start + Self.longest ? cut(start, at) : nil
  }

  /// An address in parentheses that ends at `end` with no parenthesis: a title may follow, a blank too many, or nothing.
  private func cut(_ start: Int, _ end: Int) -> MalformedLink? {
    guard let open else { return nil }
    var next = end
    while next < min(bytes.count, end + Self.longest), ASCII.isSpace(bytes[next]) { next += 1 }
    if next < bytes.count, "\"'()".utf8.contains(bytes[next]) { return nil }
    if next == end + 1, bytes[end] == 0x20, let close = self.end(of: next, bracket: 0x29),
      !holdsBracket(next..<close)
    {
      return MalformedLink(.blankInside, SourceRange(start, close), [SourceEdit(SourceRange(end, next), "")])
    }
    let last = endOfBareAddress(start)
    return MalformedLink(.unclosed, SourceRange(open, last), [SourceEdit(SourceRange(last, last), ")")])
  }

  private func holdsBracket(_ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] == 0x28 || bytes[$0] == 0x5B || bytes[$0] == 0x5D }
  }

  /// A link without a bracket anywhere before it in its block.
  private func unopened(to end: Int) -> MalformedLink? {
    var at = bracket - 1
    var isLineBlank = false
    while at >= 0, bracket - at < 500 {
      if bytes[at] == 0x5B { return nil }
      if bytes[at] == 0x0A {
        if isLineBlank { break }
        isLineBlank = true
      } else if !ASCII.isSpace(bytes[at]) {
        isLineBlank = false
      }
      at -= 1
    }
    return MalformedLink(.unopened, SourceRange(bracket, end), [])
  }

  /// An address whose `http://` or `https://` is not whole.
  private func brokenScheme(_ start: Int) -> MalformedLink? {
    var word = start
    while word < bytes.count, word - start < 7, ASCII.isLetter(bytes[word]) { word += 1 }
    var marks = word
    while marks < bytes.count, marks - word < 4, bytes[marks] == 0x3A || bytes[marks] == 0x2F { marks += 1 }
    let signs = SourceRange(word, marks)
    let isKnown =
      ByteText.isWord("https", in: bytes.span, start..<word) || ByteText.isWord("http", in: bytes.span, start..<word)
    if isKnown {
      guard !isAddress(start), marks < bytes.count, signs.count == 2 || signs.count == 1 && bytes[word] == 0x3A else {
        return nil
      }
      return MalformedLink(.scheme, SourceRange(start, start + 5), [SourceEdit(signs, "://")])
    }
    guard signs.count == 3, bytes[word] == 0x3A else { return nil }
    let letters = (start..<word).map { ASCII.lowered(bytes[$0]) }
    let meant = ["https", "http"].first { EditDistance.isOneEdit(letters, Array($0.utf8)) }
    return meant.map {
      MalformedLink(.scheme, SourceRange(start, marks), [SourceEdit(SourceRange(start, word), $0)])
    }
  }

  /// A link whose address stands in the brackets and whose text in parentheses before them.
  func swapped() -> MalformedLink? {
    guard let open, open > 1, bytes[open - 1] == 0x29, isAddress(open + 1),
      end(of: open + 1, bracket: 0x5D) == bracket
    else { return nil }
    var start = open - 2
    while start >= 0, open - start < 200, bytes[start] != 0x28, bytes[start] != 0x29, !ASCII.isLineEnd(bytes[start]) {
      start -= 1
    }
    guard start >= 0, bytes[start] == 0x28 else { return nil }
    return MalformedLink(
      .swapped, SourceRange(start, open + 5),
      [
        SourceEdit(SourceRange(start, start + 1), "["), SourceEdit(SourceRange(open - 1, open + 1), "]("),
        SourceEdit(SourceRange(bracket, bracket + 1), ")"),
      ])
  }
}
