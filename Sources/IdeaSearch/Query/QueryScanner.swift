internal import TextBasics

/// Cuts the text of a query into tokens.
struct QueryScanner {
  /// A value as it was typed.
  struct Value {
    var text: String
    /// Whether it stood in quotes.
    var isQuoted = false
    /// Whether `*` stood behind it.
    var isBeginning = false
    var range: Range<Int>
  }

  enum Token {
    case open, close, not, and, or
    case word(Value)
    case field(QueryField, [Value])
  }

  private let bytes: [UInt8]
  private(set) var offset = 0
  /// How many parentheses are open.
  private var depth = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next token and where it stands; `nil` at the end.
  mutating func next() throws(QueryError) -> (token: Token, range: Range<Int>)? {
    while offset < bytes.count, ASCII.isSpace(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return nil }
    let start = offset
    switch bytes[offset] {
    case UInt8(ascii: "("):
      depth += 1
      return punctuation(.open)
    case UInt8(ascii: ")"):
      depth -= 1  // below 0 nothing is read any more
      return punctuation(.close)
    case _ where dashWidth > 0 && offset + dashWidth < bytes.count && !ASCII.isSpace(bytes[offset + dashWidth]):
      offset += dashWidth
      return (.not, start..<offset)
    case UInt8(ascii: "!") where offset + 1 < bytes.count && Self.beginsWord(bytes[offset + 1]):
      throw QueryError("to leave a word out write '-' before it", at: start..<start + 1)
    case _ where quoteWidth(at: offset) > 0: return (.word(try quoted()), start..<offset)
    default: break
    }
    if let field = try fieldName() { return (.field(field, try values(endingAtBlank: true)), start..<offset) }
    return (token(of: try plain(endingAtComma: false, endingAtBlank: true)), start..<offset)
  }

  private mutating func punctuation(_ token: Token) -> (token: Token, range: Range<Int>) {
    offset += 1
    return (token, offset - 1..<offset)
  }

  /// The bytes of the dash that stands here: a hyphen, or what programs that correct texts make of it; 0 for anything else.
  private var dashWidth: Int {
    if bytes[offset] == UInt8(ascii: "-") { return 1 }
    let dashes = ["\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}"]
    return dashes.contains { bytes[offset...].starts(with: $0.utf8) } ? 3 : 0
  }

  private static func beginsWord(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: "\"")
  }

  /// Words that join conditions, unless they are quoted.
  private func token(of value: Value) -> Token {
    switch value.isBeginning ? "" : value.text.lowercased() {
    case "or", "||": .or
    case "and", "&&": .and
    case "not": .not
    default: .word(value)
    }
  }

  /// The field whose name and colon stand here.
  private mutating func fieldName() throws(QueryError) -> QueryField? {
    let start = offset
    var end = offset
    while end < bytes.count, ASCII.isLetter(bytes[end]) || end > start && bytes[end] == UInt8(ascii: "-") { end += 1 }
    guard end > start, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    // Addresses are words: https://…
    if end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "/") || bytes[end + 1] == UInt8(ascii: ":") { return nil }
    let name = text(in: start..<end)
    guard let field = QueryField(name: name) else {
      // `Lantern: light it` is a title.
      if end + 1 == bytes.count || ASCII.isSpace(bytes[end + 1]) { return nil }
      let known = QueryField.allCases.map(\.rawValue)
      let advice = EditDistance.closestMatch(to: name, in: known).map { "did you mean '\($0)'?" }
      let quoted = "expected one of \(known.sorted().joined(separator: ", ")), or quotes around a word with a colon"
      throw QueryError("unknown field '\(name)'; \(advice ?? quoted)", at: start..<end)
    }
    offset = end + 1
    return field
  }

  /// Values parted by commas.
  mutating func values(endingAtBlank: Bool) throws(QueryError) -> [Value] {
    var values: [Value] = []
    while true {
      while !endingAtBlank, offset < bytes.count, ASCII.isSpace(bytes[offset]) { offset += 1 }
      if endingAtBlank, offset < bytes.count, bytes[offset] == UInt8(ascii: "(") {
        throw QueryError(
          "alternatives of a field are parted by commas, as in skill:go,rust; a parenthesis needs quotes",
          at: offset..<offset + 1)
      }
      let value =
        quoteWidth(at: offset) > 0 ? try quoted() : try plain(endingAtComma: true, endingAtBlank: endingAtBlank)
      if value.text.utf8.allSatisfy(ASCII.isSpace), !value.isBeginning {
        let isApart = values.isEmpty && endingAtBlank && offset < bytes.count && ASCII.isSpace(bytes[offset])
        throw QueryError(
          "a value is missing here" + (isApart ? "; it stands right behind the colon" : ""),
          at: value.range.lowerBound..<value.range.lowerBound)
      }
      values.append(value)
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: ",") else { return values }
      offset += 1
    }
  }

  /// What stands between quotes; a phrase that ends with `*` may go on.
  private mutating func quoted() throws(QueryError) -> Value {
    let start = offset
    let first = start + quoteWidth(at: start)
    guard let end = (first..<bytes.count).first(where: { quoteWidth(at: $0) > 0 }) else {
      throw QueryError("this quote is never closed", at: start..<first)
    }
    offset = end + quoteWidth(at: end)
    let range = start..<offset
    let (text, isBeginning) = beginning(in: first..<end)
    let value = Value(text: text, isQuoted: true, isBeginning: isBeginning, range: range)
    if value.text.utf8.allSatisfy(ASCII.isSpace) { throw QueryError("nothing stands between these quotes", at: range) }
    return value
  }

  /// The bytes of the quotation mark that stands at a place, a straight one or a curved one as texts have it; 0 for
  /// anything else.
  private func quoteWidth(at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    if bytes[place] == UInt8(ascii: "\"") { return 1 }
    guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else { return 0 }
    return (0x9C...0x9E).contains(bytes[place + 2]) ? 3 : 0
  }

  /// What stands up to a blank, to the parenthesis that closes a group, or to a comma.
  private mutating func plain(endingAtComma: Bool, endingAtBlank: Bool) throws(QueryError) -> Value {
    let start = offset
    var openWithin = 0
    var unopened: Int?
    while offset < bytes.count {
      let byte = bytes[offset]
      if endingAtBlank && ASCII.isSpace(byte) || endingAtComma && byte == UInt8(ascii: ",") { break }
      if byte == UInt8(ascii: "(") { openWithin += 1 }
      if byte == UInt8(ascii: ")") {
        if openWithin == 0, depth > 0 { break }
        if openWithin == 0 { unopened = unopened ?? offset }
        openWithin = max(0, openWithin - 1)
      }
      offset += 1
    }
    if let unopened, endingAtBlank, bytes[start..<offset].contains(where: { !ASCII.isPunctuation($0) }) {
      throw QueryError("no parenthesis is open here", at: unopened..<unopened + 1)
    }
    var end = offset
    while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    let (text, isBeginning) = beginning(in: start..<end)
    return Value(text: text, isBeginning: isBeginning, range: start..<max(offset, start))
  }

  /// What stands in a range before the `*` at its end, and whether any is there.
  private func beginning(in range: Range<Int>) -> (text: String, isBeginning: Bool) {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "*") { end -= 1 }
    return (text(in: range.lowerBound..<end), end < range.upperBound)
  }

  private func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
