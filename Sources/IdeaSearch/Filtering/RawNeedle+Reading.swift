internal import TextBasics

extension RawNeedle {
  /// Whether the letters before the rarest pair end at `end`, as far as they can be told.
  func mayStand(before end: Int, in text: Span<UInt8>) -> Bool {
    var offset = end
    var index = pivot
    while index > 0 {
      guard offset > 0 else { return false }
      if bytes[index &- 1] == Self.gap {
        guard let word = Self.gapStart(before: offset, in: text) else { return true }
        offset = word
        index &-= 1
        continue
      }
      let byte = text[offset &- 1]
      if ASCII.lowered(byte) == bytes[index &- 1] {
        offset &-= 1
        index &-= 1
      } else if byte >= 0x80 {
        guard let character = HiddenLetters.character(endingAt: offset, in: text) else { return false }
        if character.letter == bytes[index &- 1] {
          index &-= 1
        } else if character.letters != nil {
          return true
        } else if !character.isUnseen {
          return false
        }
        offset = character.range.lowerBound
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ";") {
        // The end of a tag, of an address, of a reference: nobody knows here where these begin.
        return true
      } else if Self.isMark(byte) || ignoresPunctuation && ASCII.isPunctuation(byte) {
        offset &-= 1
      } else {
        return false
      }
    }
    return !beginsWord || offset == 0 || !ASCII.isAlphanumeric(text[offset &- 1])
  }

  /// Whether the letters from the second of the rarest pair on begin at `start`, as far as they can be told.
  func mayStand(behind start: Int, in text: Span<UInt8>) -> Bool {
    guard let end = end(of: bytes, from: pivot &+ 1, at: start, in: text) else { return false }
    if end == Self.unknown { return true }
    return endings.contains { ending in
      guard let end = self.end(of: ending, from: 0, at: end, in: text) else { return false }
      return !endsWord || end >= text.count || !ASCII.isAlphanumeric(text[end])
    }
  }

  /// Where that is of which nobody knows here where it ends.
  private static let unknown = Int.max

  /// Where letters end that begin at `start`; `nil` where others stand there.
  private func end(of letters: [UInt8], from first: Int, at start: Int, in text: Span<UInt8>) -> Int? {
    var offset = start
    var index = first
    while index < letters.count {
      if letters[index] == Self.gap {
        guard let word = Self.gapEnd(from: offset, in: text) else { return Self.unknown }
        offset = word
        index &+= 1
        continue
      }
      guard offset < text.count else { return nil }
      let byte = text[offset]
      if ASCII.lowered(byte) == letters[index] {
        offset &+= 1
        index &+= 1
      } else if byte >= 0x80 {
        guard let character = HiddenLetters.character(at: offset, in: text) else { return nil }
        if character.letter == letters[index] {
          index &+= 1
        } else if character.letters != nil {
          return Self.unknown
        } else if !character.isUnseen {
          return nil
        }
        offset = character.range.upperBound
      } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&")
        || byte == UInt8(ascii: "(") && text[offset &- 1] == UInt8(ascii: "]")
      {
        // The beginning of a tag, of a reference, of an address.
        return Self.unknown
      } else if Self.isMark(byte) || ignoresPunctuation && ASCII.isPunctuation(byte) {
        offset &+= 1
      } else {
        return nil
      }
    }
    return offset
  }

  /// Where the word ends behind which there is nothing but blanks and marks up to `end`; `nil` where that cannot be told.
  private static func gapStart(before end: Int, in text: Span<UInt8>) -> Int? {
    var start = end
    while start > 0, !ASCII.isAlphanumeric(text[start &- 1]) {
      if hidesText(text[start &- 1]) { return nil }
      start &-= 1
    }
    return start > 0 && !ASCII.isDigit(text[start &- 1]) ? start : nil
  }

  /// Where the word begins before which there is nothing but blanks and marks from `start` on; `nil` where that cannot be told.
  private static func gapEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    var end = start
    while end < text.count, !ASCII.isAlphanumeric(text[end]) {
      if hidesText(text[end]) { return nil }
      end &+= 1
    }
    // A number may be that of an item in a list.
    return end < text.count && !ASCII.isDigit(text[end]) ? end : nil
  }

  /// Whether a byte between two words may belong to what is not seen: a tag, an address, a label, a fence.
  private static func hidesText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: ";"):
      true
    default: byte >= 0x80
    }
  }

  /// Whether a byte may be a mark that is not seen within a word, or a hyphen that may be left out.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "\\"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
