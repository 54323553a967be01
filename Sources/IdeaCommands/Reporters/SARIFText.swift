internal import TextBasics

/// Text that is safe as a message of SARIF: braces would be placeholders, `[…](…)` a link to wherever a file says.
///
/// Source: SARIF 2.1.0, 3.11.5 and 3.11.6.
enum SARIFText {
  /// A plain text, of which nothing is a link.
  static func escaped(_ text: String) -> String {
    escaped(TerminalText.escaped(text), breakingLinks: true)
  }

  /// A text of our own in Markdown.
  static func escaped(markdown text: String) -> String { escaped(text, breakingLinks: false) }

  private static func escaped(_ text: String, breakingLinks: Bool) -> String {
    var writer = ByteWriter(reserving: text.utf8.count + 16)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { writer.write(byte: byte) }
      if breakingLinks, byte == UInt8(ascii: "("), previous == UInt8(ascii: "]") { writer.write(" ") }
      writer.write(byte: byte)
      previous = byte
    }
    return writer.text
  }
}
