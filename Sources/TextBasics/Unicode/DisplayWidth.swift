/// The room text takes on a terminal, counted in cells.
///
/// A character that East Asian typography sets wide and an emoji take 2 cells; combining marks, joiners and what is not
/// shown at all take none; everything else 1, characters of ambiguous width included (UAX #11, section 5).
/// Escape text from files first (``TerminalText``): a TAB has no width of its own.
package enum DisplayWidth {
  /// The cells of `text`.
  ///
  /// - Complexity: O(*n*); ASCII text is only scanned for control characters.
  package static func cells(of text: String) -> Int {
    var ascii = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return sum(of: text.unicodeScalars) }
      if byte >= 0x20 && byte != 0x7F { ascii += 1 }
    }
    return ascii
  }

  /// The cells of one scalar that stands alone: 0, 1 or 2.
  package static func cells(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0x300 { return value < 0xA0 ? 0 : 1 }  // DEL and C1; Latin-1 and Latin Extended are narrow
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // Hangul vowels and finals, drawn into the initial before them
    case 0x1F1E6...0x1F1FF: return 1  // regional indicators: two of them are one flag of 2 cells
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    if properties.isEmojiPresentation || isWide(value) { return 2 }
    return properties.isDefaultIgnorableCodePoint ? 0 : 1
  }

  /// The sum of the cells, knowing the four ways in which scalars make one emoji (UTS #51, section 1.4.9).
  private static func sum(of scalars: String.UnicodeScalarView) -> Int {
    var total = 0
    var previous: Unicode.Scalar = " "
    var emoji = Emoji.none
    for scalar in scalars {
      defer { previous = scalar }
      if scalar.value < 0x7F {
        total += cells(of: scalar)
        emoji = ("0"..."9").contains(scalar) || scalar == "#" || scalar == "*" ? .narrow : .none  // keycaps
        continue
      }
      switch scalar.value {
      case 0xFE0F where emoji == .narrow:  // a selector that turns a text symbol into an emoji
        total += 1
        emoji = .wide
      case 0x200D, 0xFE0F: break
      case 0x1F3FB...0x1F3FF where previous.properties.isEmojiModifierBase:
        if emoji == .narrow { total += 1 }  // a skin tone, which makes a text symbol an emoji too
        emoji = .wide
      case _ where previous.value == 0x200D && emoji != .none && scalar.properties.isEmoji:
        break  // joined to the emoji before it
      default:
        let width = cells(of: scalar)
        total += width
        if width > 0 { emoji = !scalar.properties.isEmoji ? .none : width == 2 ? .wide : .narrow }
      }
    }
    return total
  }

  /// What the character before the one in hand is.
  private enum Emoji {
    case none, narrow, wide
  }
}

// MARK: - Fitting text into cells

extension DisplayWidth {
  /// The side on which ``padded(_:to:alignment:)`` leaves no blanks.
  package enum Alignment: Sendable {
    case left, right
  }

  /// `text` when it fits into `width` cells, else as many whole characters as fit before a final `…`.
  ///
  /// The result takes at most `width` cells, one less when a wide character would have been cut in half.
  package static func truncated(_ text: String, to width: Int) -> String {
    guard cells(of: text) > width else { return text }
    guard width > 0 else { return "" }
    var left = width - 1
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      let needed = cells(of: String(text[end..<next]))
      if needed > left { break }
      left -= needed
      end = next
    }
    return String(text[..<end]) + "…"
  }

  /// The end of `text` that fits into `width` cells, with an ellipsis before it where something was cut off.
  package static func truncatedBeginning(_ text: String, to width: Int) -> String {
    guard cells(of: text) > width else { return text }
    guard width > 0 else { return "" }
    var left = width - 1
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      let needed = cells(of: String(text[previous..<start]))
      if needed > left { break }
      left -= needed
      start = previous
    }
    return "…" + text[start...]
  }

  /// `text` filled up with blanks to `width` cells; text that is wider stays as it is.
  package static func padded(_ text: String, to width: Int, alignment: Alignment = .left) -> String {
    let missing = width - cells(of: text)
    guard missing > 0 else { return text }
    let blanks = String(repeating: " ", count: missing)
    return alignment == .left ? text + blanks : blanks + text
  }
}

// MARK: - Wide characters

extension DisplayWidth {
  /// Whether a scalar is East Asian Wide or Fullwidth and not already known as an emoji.
  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].last < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].first <= value
  }
}

/// `East_Asian_Width` W and F of Unicode 17, less the emoji that the standard library knows, sorted.
///
/// Ranges run across code points that have no character yet and across marks that take no cell anyway.
private let wideRanges: [(first: UInt32, last: UInt32)] = [
  (0x1100, 0x115F), (0x2329, 0x232A), (0x2630, 0x2637), (0x268A, 0x268F), (0x2E80, 0x303E), (0x3041, 0x3247),
  (0x3250, 0xA4C6), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE6B), (0xFF01, 0xFF60),
  (0xFFE0, 0xFFE6), (0x16FE0, 0x18DF2), (0x1AFF0, 0x1B2FB), (0x1D300, 0x1D376), (0x1F200, 0x1F265),
  (0x20000, 0x3FFFD),
]
