internal import CommandKit
internal import IdeaCatalog
internal import TextBasics

extension ShowCommand {
  /// A line of the source and the fields that have a part of it.
  private struct Line {
    let number: Int
    let fields: String
    let text: String
    let hasRemainder: Bool
  }

  /// Prints the lines of an idea, each with what became of it.
  static func printSource(of idea: Idea, in file: IdeaFile, _ arguments: Arguments, _ session: inout Session) {
    let lines = lines(of: idea, in: file)
    let stream = session.environment.standardOutput
    var writer = ByteWriter()
    if stream.isTerminal() {
      let paint = Paint(isOn: arguments[ColorChoice.key].colors(stream, of: session.environment))
      write(lines, paint, to: &writer)
    } else {
      for line in lines {
        writer.write(decimal: line.number)
        writer.write("\t\(line.fields)\t\(line.text)\n")
      }
    }
    session.print(text: writer.bytes)
  }

  /// Line numbers and fields in a gutter.
  private static func write(_ lines: [Line], _ paint: Paint, to writer: inout ByteWriter) {
    let numberWidth = lines.last.map { String($0.number).utf8.count } ?? 0
    let fieldWidth = lines.map { $0.fields.utf8.count }.max() ?? 0
    for line in lines {
      let number = String(line.number)
      writer.write(repeating: UInt8(ascii: " "), count: numberWidth - number.utf8.count)
      paint.write(number, as: .faint, to: &writer)
      writer.write("  ")
      paint.write(line.fields, as: line.hasRemainder ? .warning : .info, to: &writer)
      writer.write(repeating: UInt8(ascii: " "), count: fieldWidth - line.fields.utf8.count)
      paint.write(" │ ", as: .faint, to: &writer)
      writer.write(line.text)
      writer.newline()
    }
  }

  private static func lines(of idea: Idea, in file: IdeaFile) -> [Line] {
    let parts = SourceMap(idea, in: file).parts
    var next = 0
    return idea.lines.map { number in
      let range = file.lineIndex.range(ofLine: number, in: file.source.bytes.span)
      var names: [String] = []
      while next < parts.count, parts[next].range.start < range.end {
        if let name = name(of: parts[next].role), !names.contains(name) { names.append(name) }
        // A part of several lines goes on.
        if parts[next].range.end > range.end { break }
        next += 1
      }
      return Line(
        number: number, fields: names.joined(separator: ","), text: TerminalText.escaped(file.source.text(in: range)),
        hasRemainder: names.contains("remainder"))
    }
  }

  /// What a line is called by in the gutter; nothing for marks, which belong to what they stand beside.
  private static func name(of role: SourceMap.Role) -> String? {
    switch role {
    case .heading: "title"
    case .label(let field), .value(let field): field.rawValue
    case .marker: nil
    case .comment: "comment"
    case .remainder: "remainder"
    }
  }
}
