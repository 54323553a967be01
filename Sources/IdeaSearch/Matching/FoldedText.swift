internal import TextBasics

/// Text made comparable: lower case, letters without their accents and other marks, ligatures taken apart, full-width
/// characters as ASCII has them, plain quotes and hyphens, one blank for each run of white space, nothing that is not seen.
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
    var at = 0
    while at < source.count {
      let end = ByteSearch.firstNonASCII(in: source, from: at, end: source.count)
      append(source.extracting(at..<end), lowering: lowering, to: &bytes)
      at = end
      if at == source.count { return }
      let scalar = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: at)]
      append(scalar, lowering: lowering, to: &bytes)
      at += UTF8.width(scalar)
    }
  }

  /// Appends a run of ASCII, eight bytes a step but for those that hold what is to be left out.
  private static func append(_ run: Span<UInt8>, lowering: Bool, to bytes: inout [UInt8]) {
    let start = bytes.count
    var isBlank = bytes.last == 0x20
    run.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    var span = bytes.mutableSpan
    var memory = span.mutableBytes
    // What is kept moves up to close the gaps.
    var kept = start
    var at = start
    while at < memory.byteCount {
      if at + 8 <= memory.byteCount {
        let word = UInt64(littleEndian: memory.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
        if let tidy = ByteSearch.tidyWords(word, afterBlank: isBlank) {
          memory.storeBytes(of: (lowering ? tidy.lowered : word).littleEndian, toByteOffset: kept, as: UInt64.self)
          isBlank = tidy.endsWithBlank
          kept += 8
          at += 8
          continue
        }
      }
      for offset in at..<min(at + 8, memory.byteCount) {
        let byte = memory.bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
        let isSpace = ASCII.isSpace(byte)
        if !isSpace || !isBlank {
          memory.storeBytes(
            of: isSpace ? 0x20 : lowering ? ASCII.lowered(byte) : byte, toByteOffset: kept, as: UInt8.self)
          kept += 1
        }
        isBlank = isSpace
      }
      at += 8
    }
    let gap = memory.byteCount - kept
    bytes.removeLast(gap)
  }

  private static func append(_ scalar: Unicode.Scalar, lowering: Bool, to bytes: inout [UInt8]) {
    if let letter = scalar.isASCII ? UInt8(scalar.value) : LatinLetters.base(of: scalar) {
      append(letter, lowering: lowering, to: &bytes)
    } else if let letters = LatinLetters.several(of: scalar) {
      for letter in letters { append(letter, lowering: lowering, to: &bytes) }
    } else if scalar.properties.isWhitespace {
      append(0x20, lowering: lowering, to: &bytes)
    } else if MarkedLetters.isUnseen(scalar) {
      MarkedLetters.join(scalar, to: &bytes)
    } else {
      let letter = MarkedLetters.base(of: scalar) ?? scalar
      bytes.append(contentsOf: lowering ? lowered(letter).utf8 : String(letter).utf8)
    }
  }

  /// The character in lower case, and in one form where people write several.
  private static func lowered(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "ς": "σ"  // at the end of a word
    case "\u{B5}": "\u{3BC}"  // the sign of micro, and the letter it is
    default: scalar.properties.lowercaseMapping
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
