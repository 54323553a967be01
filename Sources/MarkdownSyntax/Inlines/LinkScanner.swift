import TextBasics

/// The parts of links and link reference definitions (CommonMark 0.31.2, 4.7 and 6.3).
///
/// Each function looks at the bytes from an offset on and gives what it found there and the offset behind it, or nil.
package enum LinkScanner {
  /// Something found: the range between its delimiters, and the offset behind it.
  package struct Found: Sendable, Equatable {
    package var content: Range<Int>
    package var end: Int
  }

  /// The most characters a link label may have.
  package static let longestLabel = 999

  /// How deep parentheses nest in a destination. The specification asks for three at least; a bound keeps
  /// `[a](` repeated linear.
  private static let deepestParentheses = 32

  /// A link label: brackets around at least one character that is no white space, no bracket among them.
  package static func scanLinkLabel(_ text: Span<UInt8>, from start: Int) -> Found? {
    guard start < text.count, text[start] == UInt8(ascii: "[") else { return nil }
    var position = start + 1
    var characters = 0
    var isBlank = true
    while position < text.count {
      let byte = text[position]
      if byte > 0x20, byte < 0x80, byte < UInt8(ascii: "[") || byte > UInt8(ascii: "]") {
        isBlank = false
        characters &+= 1
        if characters > longestLabel { return nil }
        position &+= 1
        continue
      }
      if byte == UInt8(ascii: "]") {
        return isBlank ? nil : Found(content: start + 1..<position, end: position + 1)
      }
      if byte == UInt8(ascii: "[") { return nil }
      let step = escapeLength(text, at: position)
      if byte & 0xC0 != 0x80 { characters += step }
      if characters > longestLabel { return nil }
      if !InlineBytes.isSpaceOrLineEnd(byte) { isBlank = false }
      position += step
    }
    return nil
  }

  /// A link destination, in angle brackets or bare. A bare one may be empty.
  package static func scanLinkDestination(_ text: Span<UInt8>, from start: Int) -> Found? {
    guard start < text.count, text[start] == UInt8(ascii: "<") else {
      return scanBareDestination(text, from: start)
    }
    var position = start + 1
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: ">"): return Found(content: start + 1..<position, end: position + 1)
      case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
      default: position += escapeLength(text, at: position)
      }
    }
    return nil
  }

  /// No blanks, no control characters, parentheses balanced.
  private static func scanBareDestination(_ text: Span<UInt8>, from start: Int) -> Found? {
    var position = start
    var depth = 0
    scan: while position < text.count {
      let byte = text[position]
      if isOrdinary(byte) {
        position += 1
        continue
      }
      switch byte {
      case 0x00...0x20, 0x7F: break scan
      case UInt8(ascii: "("):
        depth += 1
        if depth > deepestParentheses { return nil }
        position += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
        position += 1
      default: position += escapeLength(text, at: position)
      }
    }
    return depth == 0 ? Found(content: start..<position, end: position) : nil
  }

  /// Whether the byte means nothing in a destination, like letters, digits and most of what parts them in addresses.
  @inline(__always)
  private static func isOrdinary(_ byte: UInt8) -> Bool {
    byte > UInt8(ascii: ")") && byte != UInt8(ascii: "\\") && byte != 0x7F
  }

  /// A link title in double or single quotes or parentheses.
  package static func scanLinkTitle(_ text: Span<UInt8>, from start: Int) -> Found? {
    guard start < text.count else { return nil }
    let opener = text[start]
    let isParenthesis = opener == UInt8(ascii: "(")
    guard isParenthesis || opener == UInt8(ascii: "\"") || opener == UInt8(ascii: "'") else { return nil }
    let closer = isParenthesis ? UInt8(ascii: ")") : opener
    var position = start + 1
    while position < text.count {
      let byte = text[position]
      if byte == closer { return Found(content: start + 1..<position, end: position + 1) }
      if isParenthesis, byte == opener { return nil }
      position += escapeLength(text, at: position)
    }
    return nil
  }

  /// 2 for a backslash and the punctuation it escapes, else 1.
  @inline(__always)
  private static func escapeLength(_ text: Span<UInt8>, at position: Int) -> Int {
    guard text[position] == UInt8(ascii: "\\"), position + 1 < text.count else { return 1 }
    return ASCII.isPunctuation(text[position + 1]) ? 2 : 1
  }
}
