import TextBasics

/// Text broken into lines of at most so many terminal cells.
enum WrappedText {
  /// The words of one paragraph laid into lines; a word wider than a line has one of its own.
  static func lines(of paragraph: some StringProtocol, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
      let cells = DisplayWidth.cells(of: String(word))
      if used > 0, used + 1 + cells > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += cells
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// Paragraphs parted by blank lines; line ends inside a paragraph do not count, but a line that begins with a blank
  /// is kept as it is.
  static func paragraphs(of text: String, width: Int) -> [String] {
    var result: [String] = []
    var open = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.first == " " {
        result += lines(of: open, width: width)
        open = ""
        result.append(String(line))
      } else {
        open += open.isEmpty ? String(line) : " " + line
      }
    }
    return result + lines(of: open, width: width)
  }
}
