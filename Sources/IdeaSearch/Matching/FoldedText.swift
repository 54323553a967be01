internal import TextBasics

/// Text made comparable: lower case, Latin letters without their accents, full-width characters as ASCII has them, plain
/// quotes and hyphens, one blank for each run of white space, nothing that is not seen.
struct FoldedText {
  /// The folded text in UTF-8.
  private(set) var folded: [UInt8] = []
  /// The same without lower case; empty unless it was asked for.
  private(set) var cased: [UInt8] = []
  /// For each byte of `cased` the offset in the text of the character it comes from; empty unless it was asked for.
  private(set) var origins: [Int] = []

  init() {}

  init(_ text: String) {
    load(text, keepingCase: true)
  }

  /// Text whose folded bytes can be found again; only lower case that keeps the number of bytes is used.
  init(tracing text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      Self.append(scalar, lowering: false, to: &cased)
      Self.append(scalar, lowering: true, to: &folded)
      // A letter whose lower case is longer or shorter stays as it is, so that one list of origins serves both.
      if folded.count != cased.count {
        folded.removeLast(max(0, folded.count - origins.count))
        folded += cased[folded.count...]
      }
      while origins.count < cased.count { origins.append(offset) }
      offset += UTF8.width(scalar)
    }
  }

  /// Replaces the text and keeps the memory.
  mutating func load(_ text: String, keepingCase: Bool) {
    folded.removeAll(keepingCapacity: true)
    cased.removeAll(keepingCapacity: true)
    Self.append(text, lowering: true, to: &folded)
    if keepingCase { Self.append(text, lowering: false, to: &cased) }
  }

  private static func append(_ text: String, lowering: Bool, to bytes: inout [UInt8]) {
    let source = text.utf8.span
    let end = ByteSearch.firstNonASCII(in: source, from: 0, end: source.count)
    if end == source.count {
      // Written to memory that is reserved at once: an append for each byte would cost more than all the rest.
      bytes.append(addingCapacity: end) { output in
        var isBlank = false
        for offset in 0..<end {
          let byte = source[offset]
          if !ASCII.isSpace(byte) {
            output.append(lowering ? ASCII.lowered(byte) : byte)
            isBlank = false
          } else if !isBlank {
            output.append(0x20)
            isBlank = true
          }
        }
      }
      return
    }
    for scalar in text.unicodeScalars { append(scalar, lowering: lowering, to: &bytes) }
  }

  private static func append(_ scalar: Unicode.Scalar, lowering: Bool, to bytes: inout [UInt8]) {
    if let letter = scalar.isASCII ? UInt8(scalar.value) : LatinLetters.base(of: scalar) {
      append(letter, lowering: lowering, to: &bytes)
    } else if scalar.properties.isWhitespace {
      append(0x20, lowering: lowering, to: &bytes)
    } else if !LatinLetters.isUnseen(scalar) {
      bytes.append(contentsOf: lowering ? scalar.properties.lowercaseMapping.utf8 : String(scalar).utf8)
    }
  }

  @inline(__always)
  private static func append(_ byte: UInt8, lowering: Bool, to bytes: inout [UInt8]) {
    if !ASCII.isSpace(byte) {
      bytes.append(lowering ? ASCII.lowered(byte) : byte)
    } else if bytes.last != 0x20 {
      bytes.append(0x20)
    }
  }
}
