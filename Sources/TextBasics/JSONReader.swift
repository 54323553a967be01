/// Reads JSON (RFC 8259) of any depth without recursion; every value and key knows where it stands.
///
/// A byte order mark before the text is skipped. Invalid UTF-8 within strings is no error here: it becomes U+FFFD where
/// a string is made of it, as it does in all other texts.
package struct JSONReader {
  private let bytes: ContiguousArray<UInt8>
  private var nodes: ContiguousArray<JSONNode> = []
  private var at = 0
  /// The arrays and objects that are open, the innermost last.
  private var open: [Int] = []

  private init(_ bytes: ContiguousArray<UInt8>) { self.bytes = bytes }

  /// The value that a text is.
  ///
  /// - Complexity: linear in the number of bytes.
  package static func value(of bytes: ContiguousArray<UInt8>) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
    try reader.readText()
    return JSONValue(document: JSONDocument(bytes: bytes, nodes: reader.nodes), index: 0)
  }

  /// The byte at the place in hand; 0, which no JSON holds outside of an error, behind the last one.
  private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private func failure(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason: at < bytes.count ? reason : .unexpectedEnd, offset: at)
  }

  private mutating func skipSpace() {
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func readText() throws(JSONError) {
    var key = 0..<0
    while true {
      skipSpace()
      if try readValue(key: key) {
        key = nodes[nodes.count - 1].kind == .object ? try readKey() : 0..<0
        continue
      }
      guard let next = try readNext() else { return }
      key = next
    }
  }

  /// Reads a value, or the opening of one that holds others; whether one of these follows.
  private mutating func readValue(key: Range<Int>) throws(JSONError) -> Bool {
    let start = at
    let kind = try readToken()
    nodes.append(JSONNode(kind: kind, key: key, start: start, end: at, after: nodes.count + 1))
    guard kind == .object || kind == .array else { return false }
    open.append(nodes.count - 1)
    skipSpace()
    return byte != (kind == .object ? 0x7D : 0x5D)
  }

  private mutating func readToken() throws(JSONError) -> JSONKind {
    switch byte {
    case 0x7B, 0x5B:
      at += 1
      return bytes[at - 1] == 0x7B ? .object : .array
    case 0x22:
      try skipString()
      return .string
    case 0x2D, 0x30...0x39:
      try skipNumber()
      return .number
    case 0x74: return try word("true", .true)
    case 0x66: return try word("false", .false)
    case 0x6E: return try word("null", .null)
    default: throw failure(.expectedValue)
    }
  }

  /// Reads what stands behind a value: closes what ends here, up to the comma before the next value. That value's key,
  /// empty in an array; `nil` at the end of the text.
  private mutating func readNext() throws(JSONError) -> Range<Int>? {
    while let container = open.last {
      skipSpace()
      let isObject = nodes[container].kind == .object
      if byte == (isObject ? 0x7D : 0x5D) {
        at += 1
        nodes[container].close(end: at, after: nodes.count)
        open.removeLast()
      } else if byte == 0x2C {
        at += 1
        return isObject ? try readKey() : 0..<0
      } else {
        throw failure(.expectedCommaOrEnd)
      }
    }
    skipSpace()
    if at < bytes.count { throw failure(.textBehindValue) }
    return nil
  }

  private mutating func readKey() throws(JSONError) -> Range<Int> {
    skipSpace()
    let start = at
    guard byte == 0x22 else { throw failure(.expectedKey) }
    try skipString()
    let end = at
    skipSpace()
    guard byte == 0x3A else { throw failure(.expectedColon) }
    at += 1
    return start..<end
  }

  private mutating func word(_ word: String, _ kind: JSONKind) throws(JSONError) -> JSONKind {
    for expected in word.utf8 {
      guard byte == expected else { throw failure(.expectedValue) }
      at += 1
    }
    return kind
  }

  private mutating func skipString() throws(JSONError) {
    at += 1
    while byte != 0x22 {
      guard byte >= 0x20 else { throw failure(.controlCharacter) }
      if byte == 0x5C {
        at += 1
        try skipEscape()
      } else {
        at += 1
      }
    }
    at += 1
  }

  private mutating func skipEscape() throws(JSONError) {
    switch byte {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 1
    case 0x75:
      at += 1
      for _ in 0..<4 {
        guard ASCII.isHexDigit(byte) else { throw failure(.invalidEscape) }
        at += 1
      }
    default: throw failure(.invalidEscape)
    }
  }

  private mutating func skipNumber() throws(JSONError) {
    if byte == 0x2D { at += 1 }
    if byte == 0x30 { at += 1 } else { try skipDigits() }
    if byte == 0x2E {
      at += 1
      try skipDigits()
    }
    if byte | 0x20 == 0x65 {
      at += 1
      if byte == 0x2B || byte == 0x2D { at += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONError) {
    guard ASCII.isDigit(byte) else { throw failure(.invalidNumber) }
    while ASCII.isDigit(byte) { at += 1 }
  }
}

/// Why a text is no JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What was found or missed.
  package enum Reason: String, Sendable {
    case unexpectedEnd = "the text ends here"
    case expectedValue = "expected a value"
    case expectedKey = "expected a key in quotes"
    case expectedColon = "expected ':'"
    case expectedCommaOrEnd = "expected ',' or the end of the list or object"
    case textBehindValue = "expected nothing behind the value"
    case controlCharacter = "a control character stands in a string"
    case invalidEscape = "not an escape"
    case invalidNumber = "expected a digit"
  }

  /// What was found or missed.
  package let reason: Reason
  /// The byte offset, 0-based; the number of bytes where the text ends too early.
  package let offset: Int

  package init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
