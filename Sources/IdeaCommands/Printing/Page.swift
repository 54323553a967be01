internal import TextBasics

/// One thing in full, put together for people: a title, labelled values, and texts below headings.
///
/// All text given to it may come from a file; it is made safe for a terminal here.
struct Page {
  private(set) var writer = ByteWriter()
  private let width: Int?
  private let paint: Paint
  private let labelWidth: Int

  /// - Parameters:
  ///   - width: The cells of a line, or `nil` to break none.
  ///   - labelWidth: The cells of the widest label.
  init(width: Int?, paint: Paint, labelWidth: Int) {
    self.width = width
    self.paint = paint
    self.labelWidth = labelWidth
  }

  /// Writes the title and, below it, what the thing is called by.
  mutating func add(title: String, name: String?) {
    for line in lines(of: TerminalText.escaped(title), indentation: 0) {
      paint.write(line, as: .strong, to: &writer)
      writer.newline()
    }
    if let name {
      paint.write(TerminalText.escaped(name), as: .faint, to: &writer)
      writer.newline()
    }
    writer.newline()
  }

  /// Writes values behind their label, each on a line of its own; nothing when there are none.
  mutating func add(_ label: String, _ values: [String]) {
    let margin = labelWidth + 2
    for (index, value) in values.enumerated() {
      for (number, line) in lines(of: TerminalText.escaped(value), indentation: margin).enumerated() {
        let shown = index == 0 && number == 0 ? label : ""
        paint.write(shown, as: .faint, to: &writer)
        writer.write(repeating: UInt8(ascii: " "), count: margin - DisplayWidth.cells(of: shown))
        writer.write(line)
        writer.newline()
      }
    }
  }

  /// Writes a value behind its label, if there is one.
  mutating func add(_ label: String, _ value: String?) {
    if let value { add(label, [value]) }
  }

  /// Writes text below a heading, with its own line ends.
  mutating func add(heading: String, text: String) {
    writer.newline()
    paint.write(heading, as: .strong, to: &writer)
    writer.newline()
    let safe = TerminalText.escaped(text, keepingNewlines: true)
    for line in safe.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      for piece in lines(of: String(Substring(line)), indentation: 2) {
        if !piece.isEmpty { writer.write("  ") }
        writer.write(piece)
        writer.newline()
      }
    }
  }

  private func lines(of text: String, indentation: Int) -> [String] {
    guard let width else { return [text] }
    return WrappedLines.pieces(of: text, width: max(20, width - indentation))
  }
}
