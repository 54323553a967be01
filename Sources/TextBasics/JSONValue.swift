/// What a value of JSON is.
package enum JSONKind: UInt8, Sendable {
  case null, `false`, `true`, number, string, array, object
}

/// One value in the arena of a document: what it holds follows it, what follows it begins at `after`.
struct JSONNode: Sendable {
  let kind: JSONKind
  /// The key, quotes included; empty where the value has none.
  let keyStart: UInt32
  let keyEnd: UInt32
  let start: UInt32
  private(set) var end: UInt32
  private(set) var after: UInt32

  init(kind: JSONKind, key: Range<Int>, start: Int, end: Int, after: Int) {
    self.kind = kind
    keyStart = UInt32(truncatingIfNeeded: key.lowerBound)
    keyEnd = UInt32(truncatingIfNeeded: key.upperBound)
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.after = UInt32(truncatingIfNeeded: after)
  }

  mutating func close(end: Int, after: Int) {
    self.end = UInt32(truncatingIfNeeded: end)
    self.after = UInt32(truncatingIfNeeded: after)
  }
}

/// The bytes of a text and its values in the order of the text.
struct JSONDocument: Sendable {
  let bytes: ContiguousArray<UInt8>
  let nodes: ContiguousArray<JSONNode>
}

/// A value of a JSON text, as a view into it.
package struct JSONValue: Sendable {
  let document: JSONDocument
  let index: Int

  private var node: JSONNode { document.nodes[index] }

  /// What the value is.
  package var kind: JSONKind { node.kind }

  /// Where the value stands, quotes and brackets included.
  package var range: SourceRange { SourceRange(Int(node.start), Int(node.end)) }

  /// Where the key of the value stands, quotes included; `nil` where it has none.
  package var keyRange: SourceRange? {
    node.keyEnd == 0 ? nil : SourceRange(Int(node.keyStart), Int(node.keyEnd))
  }

  /// The key of the value; `nil` where it has none.
  package var key: String? { keyRange.map { text(of: $0) } }

  /// The values of an array or an object, in their order; none of any other.
  package var elements: [JSONValue] {
    var elements: [JSONValue] = []
    var next = index + 1
    while next < Int(node.after) {
      elements.append(JSONValue(document: document, index: next))
      next = Int(document.nodes[next].after)
    }
    return elements
  }

  /// The value of an object's key, the last one where several have it; `nil` for any other value.
  ///
  /// - Complexity: linear in the number of keys.
  package subscript(key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    return elements.last { $0.key == key }
  }

  /// The text of a string; `nil` for any other value.
  package var string: String? { kind == .string ? text(of: range) : nil }

  /// The text of a string, or of a number, `true` or `false` as it is written; `nil` for any other value.
  package var scalar: String? {
    switch kind {
    case .string: string
    case .number, .true, .false: String(decoding: document.bytes[range.start..<range.end], as: UTF8.self)
    case .null, .array, .object: nil
    }
  }

  /// `true` or `false`; `nil` for any other value.
  package var bool: Bool? { kind == .true ? true : kind == .false ? false : nil }

  /// Where the text of a string stands byte for byte, between its quotes; `nil` for one with escapes, and for any other
  /// value.
  package var plainRange: SourceRange? {
    guard kind == .string else { return nil }
    let content = range.start + 1..<range.end - 1
    return document.bytes[content].contains(0x5C) ? nil : SourceRange(content.lowerBound, content.upperBound)
  }

  /// The text between quotes, escapes decoded.
  private func text(of range: SourceRange) -> String {
    let content = document.bytes[range.start + 1..<range.end - 1]
    guard content.contains(0x5C) else { return String(decoding: content, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var at = content.startIndex
    while at < content.endIndex {
      guard content[at] == 0x5C else {
        text.append(content[at])
        at += 1
        continue
      }
      at += 2
      switch content[at - 1] {
      case 0x62: text.append(0x08)
      case 0x66: text.append(0x0C)
      case 0x6E: text.append(0x0A)
      case 0x72: text.append(0x0D)
      case 0x74: text.append(0x09)
      case 0x75: text.append(contentsOf: String(Character(scalar(content, &at))).utf8)
      default: text.append(content[at - 1])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The character of `\uXXXX`, or of two of them that are a surrogate pair; U+FFFD for half of one.
  private func scalar(_ content: ArraySlice<UInt8>, _ at: inout Int) -> Unicode.Scalar {
    func unit(_ from: Int) -> UInt32 {
      var value: UInt32 = 0
      for byte in content[from..<from + 4] {
        value = value << 4 | UInt32(ASCII.isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x57)
      }
      return value
    }
    let first = unit(at)
    at += 4
    if 0xD800...0xDBFF ~= first, at + 6 <= content.endIndex, content[at] == 0x5C, content[at + 1] == 0x75 {
      let second = unit(at + 2)
      if 0xDC00...0xDFFF ~= second {
        at += 6
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
      }
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }
}
