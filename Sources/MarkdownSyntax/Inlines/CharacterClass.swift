import TextBasics

/// What a character next to a delimiter run counts as (CommonMark 0.31.2, 2.1).
enum CharacterClass {
  case whitespace
  case punctuation
  case other

  /// The class of the character that ends before `offset`; the beginning of the text counts as white space.
  static func before(_ offset: Int, in text: Span<UInt8>) -> CharacterClass {
    guard offset > 0 else { return .whitespace }
    let byte = text[offset - 1]
    if byte < 0x80 { return ofASCII(byte) }
    var start = offset - 1
    while start > 0, offset - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return of(UTF8Scalar.decode(text, at: start, end: offset))
  }

  /// The class of the character at `offset`; the end of the text counts as white space.
  static func at(_ offset: Int, in text: Span<UInt8>) -> CharacterClass {
    guard offset < text.count else { return .whitespace }
    let byte = text[offset]
    if byte < 0x80 { return ofASCII(byte) }
    return of(UTF8Scalar.decode(text, at: offset, end: text.count))
  }

  @inline(__always)
  private static func ofASCII(_ byte: UInt8) -> CharacterClass {
    if ASCII.isAlphanumeric(byte) { return .other }
    if byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D { return .whitespace }
    // U+0000 is read as the symbol U+FFFD (2.3).
    return ASCII.isPunctuation(byte) || byte == 0 ? .punctuation : .other
  }

  /// The class of a scalar above ASCII: white space is category Zs, punctuation P and S.
  static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
    // Quotation marks, dashes and dots, letters of CJK: most of what stands next to delimiters, and dear to look up.
    switch scalar.value {
    case 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3003: return .punctuation
    case 0x4E00...0x9FFF: return .other
    default: break
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .whitespace
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return .punctuation
    default: return .other
    }
  }

  /// Whether a scalar above ASCII may stand in a bare address's host: there symbols may, unlike punctuation (GFM 6.9).
  static func isInHost(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      false
    default: true
    }
  }
}
