/// A small JSON reader that keeps the order of keys.
enum JSONValue: Equatable {
  case null
  case scalar(String)
  case string(String)
  case array([JSONValue])
  case object([String], [JSONValue])

  /// The value of a text; `nil` where the text is no JSON.
  init?(_ text: String) {
    var parser = Parser(rest: Array(text.utf8)[...])
    guard let value = parser.value() else { return nil }
    parser.skipBlanks()
    guard parser.rest.isEmpty else { return nil }
    self = value
  }

  var keys: [String] { if case .object(let keys, _) = self { keys } else { [] } }

  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  subscript(key: String) -> JSONValue? {
    guard case .object(let keys, let values) = self, let index = keys.firstIndex(of: key) else { return nil }
    return values[index]
  }

  /// All strings in the value, keys aside.
  var strings: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(\.strings)
    case .object(_, let values): values.flatMap(\.strings)
    case .null, .scalar: []
    }
  }

  private struct Parser {
    var rest: ArraySlice<UInt8>

    mutating func skipBlanks() { rest = rest.drop { $0 == 0x20 || $0 == 0x0A } }

    mutating func take(_ byte: Character) -> Bool {
      skipBlanks()
      guard rest.first == byte.asciiValue else { return false }
      rest.removeFirst()
      return true
    }

    mutating func value() -> JSONValue? {
      if take("{") { return object() }
      if take("[") { return array() }
      if take("\"") { return string().map { .string($0) } }
      let word = String(decoding: rest.prefix { !",:]}\n ".utf8.contains($0) }, as: UTF8.self)
      rest.removeFirst(word.utf8.count)
      return word.isEmpty ? nil : word == "null" ? .null : .scalar(word)
    }

    mutating func object() -> JSONValue? {
      var keys: [String] = []
      var values: [JSONValue] = []
      if take("}") { return .object([], []) }
      repeat {
        guard take("\""), let key = string(), take(":"), let value = value() else { return nil }
        keys.append(key)
        values.append(value)
      } while take(",")
      return take("}") ? .object(keys, values) : nil
    }

    mutating func array() -> JSONValue? {
      var elements: [JSONValue] = []
      if take("]") { return .array([]) }
      repeat {
        guard let value = value() else { return nil }
        elements.append(value)
      } while take(",")
      return take("]") ? .array(elements) : nil
    }

    mutating func string() -> String? {
      var bytes: [UInt8] = []
      while let byte = rest.popFirst() {
        if byte == 0x22 { return String(decoding: bytes, as: UTF8.self) }
        guard byte == 0x5C else {
          guard byte >= 0x20 else { return nil }
          bytes.append(byte)
          continue
        }
        guard let mark = rest.popFirst() else { return nil }
        switch mark {
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "u"):
          guard let code = UInt32(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(code)
          else { return nil }
          rest.removeFirst(4)
          bytes.append(contentsOf: String(Character(scalar)).utf8)
        default: bytes.append(mark)
        }
      }
      return nil
    }
  }
}
