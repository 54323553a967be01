internal import TextBasics

extension Session {
  /// Prints text for people and for simple tools.
  ///
  /// The runner of GitHub Actions obeys lines that begin with `::`, blanks before it aside, and whatever follows a
  /// `##[`, although they may come from a file; there the first character is printed as `\u{3A}` or `\u{23}`.
  /// Source: actions/runner, `ActionCommand.cs`.
  mutating func print(text bytes: [UInt8]) {
    guard environment.variable("GITHUB_ACTIONS") == "true" else {
      output.write(contentsOf: bytes)
      return
    }
    var isLineStart = true
    for (index, byte) in bytes.enumerated() {
      let rest = bytes[index...]
      if isLineStart && rest.starts(with: "::".utf8) {
        output.write("\\u{3A}")
      } else if byte == UInt8(ascii: "#") && rest.starts(with: "##[".utf8) {
        output.write("\\u{23}")
      } else {
        output.write(byte: byte)
      }
      isLineStart = byte == 0x0A || isLineStart && ASCII.isBlank(byte)
    }
  }

  /// Prints a document for programs: as it is, but where a person reads along with whatever a terminal would obey made
  /// visible.
  mutating func print(document bytes: [UInt8]) {
    if environment.standardOutput.isTerminal() {
      output.write(document: String(decoding: bytes, as: UTF8.self))
    } else {
      output.write(whole: bytes)
    }
  }
}
