internal import TextBasics

/// Text made comparable: lower case, Latin letters without their accents, one blank for each run of white space.
struct FoldedText {
  /// The folded text in UTF-8.
  private(set) var folded: [UInt8] = []
  /// The same without lower case; empty unless it was asked for.
  private(set) var cased: [UInt8] = []

  init() {}

  init(_ text: String) {
    load(text, keepingCase: true)
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
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        append(UInt8(scalar.value), lowering: lowering, to: &bytes)
      } else if let letter = LatinLetters.base(of: scalar) {
        append(letter, lowering: lowering, to: &bytes)
      } else if scalar.properties.isWhitespace {
        append(0x20, lowering: lowering, to: &bytes)
      } else if !LatinLetters.isAccent(scalar) {
        bytes.append(contentsOf: lowering ? scalar.properties.lowercaseMapping.utf8 : String(scalar).utf8)
      }
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
