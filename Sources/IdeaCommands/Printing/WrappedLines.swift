internal import TextBasics

/// Lines of text broken to fit a terminal.
enum WrappedLines {
  /// The pieces of one line; those after the first are indented like its text, behind blanks and a list marker.
  ///
  /// - Parameters:
  ///   - line: Text without line ends, safe for a terminal.
  ///   - width: The cells of a piece. A word that is wider is broken, but for an address, which has a piece of its own:
  ///     people open it.
  static func pieces(of line: String, width: Int) -> [String] {
    guard DisplayWidth.cells(of: line) > width else { return [line] }
    let margin = min(margin(of: line), width / 2)
    let indentation = String(repeating: " ", count: margin)
    var pieces: [String] = []
    var piece = String(line.utf8.prefix(margin)) ?? indentation
    var used = margin
    var isEmpty = true
    for word in line.utf8.dropFirst(margin).split(separator: UInt8(ascii: " ")) {
      var blank = " "
      for part in parts(of: Substring(word), width: width - margin) {
        let cells = DisplayWidth.cells(of: part)
        if !isEmpty, used + blank.utf8.count + cells > width {
          pieces.append(piece)
          piece = indentation
          used = margin
          isEmpty = true
        }
        if !isEmpty {
          piece += blank
          used += blank.utf8.count
        }
        piece += part
        used += cells
        isEmpty = false
        blank = ""
      }
    }
    pieces.append(piece)
    return pieces
  }

  /// The parts of a word between which a line may end: before and behind the letters of scripts without blanks, and
  /// anywhere in what is wider than a line.
  private static func parts(of word: Substring, width: Int) -> [String] {
    if ByteSearch.contains("://", in: word.utf8.span) { return [String(word)] }
    return lettersApart(word).flatMap { part in
      DisplayWidth.cells(of: part) > width ? cut(part, width: width) : [part]
    }
  }

  /// The word broken around each wide letter; the marks that belong to what stands before or behind them stay there.
  private static func lettersApart(_ word: Substring) -> [String] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return [String(word)] }
    var parts: [String] = []
    var start = word.startIndex
    var previous: Unicode.Scalar?
    for index in word.unicodeScalars.indices {
      let scalar = word.unicodeScalars[index]
      if let previous, isWideLetter(previous) || isWideLetter(scalar), !opens(previous), !belongsToPrevious(scalar) {
        parts.append(String(word[start..<index]))
        start = index
      }
      previous = scalar
    }
    parts.append(String(word[start...]))
    return parts
  }

  private static func isWideLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .otherLetter && DisplayWidth.cells(of: scalar) == 2
  }

  /// Whether a bracket or quote opens, which no line ends with.
  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: false
    }
  }

  /// Whether no line begins with it: what closes or ends, and marks that are drawn into the letter before.
  private static func belongsToPrevious(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation, .modifierLetter: true
    default: DisplayWidth.cells(of: scalar) == 0
    }
  }

  /// A word in pieces that each fill a line.
  private static func cut(_ word: String, width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let cells = DisplayWidth.cells(of: String(character))
      if used + cells > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += cells
    }
    pieces.append(piece)
    return pieces
  }

  /// The bytes before the text of a line: blanks, then a bullet or a number with its blank.
  private static func margin(of line: String) -> Int {
    let bytes = Array(line.utf8.prefix(40))
    let start = bytes.prefix { $0 == UInt8(ascii: " ") }.count
    var end = start
    while end < bytes.count, ASCII.isDigit(bytes[end]) { end += 1 }
    if end < bytes.count, end == start ? "-*+".utf8.contains(bytes[end]) : ".)".utf8.contains(bytes[end]) { end += 1 }
    return end > start && end < bytes.count && bytes[end] == UInt8(ascii: " ") ? end + 1 : start
  }
}
