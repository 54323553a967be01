internal import TextBasics

/// Lines of text broken to fit a terminal.
enum WrappedLines {
  /// The pieces of one line; those after the first are indented like its text, behind blanks and a list marker.
  ///
  /// - Parameters:
  ///   - line: Text without line ends, safe for a terminal.
  ///   - width: The cells of a piece; a word that is wider has a piece of its own.
  static func pieces(of line: String, width: Int) -> [String] {
    guard DisplayWidth.cells(of: line) > width else { return [line] }
    let margin = margin(of: line)
    let indentation = String(repeating: " ", count: margin)
    var pieces: [String] = []
    var piece = String(line.utf8.prefix(margin)) ?? indentation
    var used = margin
    var isEmpty = true
    for word in line.utf8.dropFirst(margin).split(separator: UInt8(ascii: " ")) {
      let text = String(Substring(word))
      let cells = DisplayWidth.cells(of: text)
      if !isEmpty, used + 1 + cells > width {
        pieces.append(piece)
        piece = indentation
        used = margin
        isEmpty = true
      }
      if !isEmpty {
        piece += " "
        used += 1
      }
      piece += text
      used += cells
      isEmpty = false
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
