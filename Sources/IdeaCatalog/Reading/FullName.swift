internal import MarkdownSyntax
internal import TextBasics

/// The name of an idea on the programme's platform: `CNCF - Project: Title (2024 Term 3)`.
enum FullName {
  /// Whether the end of a line leaves it open that it is such a name; most lines end in a letter or a period.
  static func mayBe(_ line: BlockLine, in bytes: Span<UInt8>) -> Bool {
    var end = Int(line.end)
    while end > Int(line.start), ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    guard end > Int(line.start) else { return false }
    return !ASCII.isAlphanumeric(bytes[end - 1]) && bytes[end - 1] != 0x2E && bytes[end - 1] != 0x2C
  }

  /// Whether a line is such a name: an organisation, a dash, a project, a colon, a title, and the term in parentheses.
  static func matches(_ line: AnnotatedText) -> Bool {
    let bytes = line.bytes
    guard bytes.last == 0x29, bytes.count <= 300, let opening = bytes.lastIndex(of: 0x28),
      let dash = bytes.firstIndex(of: 0x2D), dash > 0, bytes[dash - 1] == 0x20, bytes[dash + 1] == 0x20,
      let colon = bytes[dash...].firstIndex(of: 0x3A), colon < opening, !bytes[..<dash].contains(0x2E)
    else { return false }
    return ProgramTermReader(text: line.string(opening..<bytes.count)).term?.number != nil
  }
}
