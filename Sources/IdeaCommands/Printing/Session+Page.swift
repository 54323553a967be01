internal import CommandKit

extension Session {
  /// An empty page for standard output: lines are broken on a terminal, nowhere wider than 100 cells.
  func page(_ arguments: Arguments, labelWidth: Int) -> Page {
    let stream = environment.standardOutput
    let width = stream.isTerminal() ? min(100, environment.terminalWidth(of: stream)) : nil
    let paint = Paint(isOn: arguments[ColorChoice.key].colors(stream, of: environment))
    return Page(width: width, paint: paint, labelWidth: labelWidth)
  }
}
