/// Text from a file anyone may have written, made safe to print on a terminal.
///
/// Such text can hold escape sequences that recolour, retitle or overwrite the screen, bidirectional controls that show
/// it in another order than it is stored in (Trojan Source, CVE-2021-42574), and characters that are not seen at all.
/// Each of them becomes visible, as `\u{1B}`. A TAB and every line end become a blank: the text stays in its cell.
package enum TerminalText {
  /// `text` with everything replaced that a terminal would not simply show.
  ///
  /// - Parameter keepingNewlines: Whether a line end (LF, CR, CRLF, U+2028, U+2029) becomes LF rather than a blank.
  package static func escaped(_ text: String, keepingNewlines: Bool = false) -> String {
    if plainEnd(text.utf8.span, from: 0) == text.utf8.count { return text }
    var writer = ByteWriter(reserving: text.utf8.count + 16)
    writer.write(terminal: text, keepingNewlines: keepingNewlines)
    return writer.text
  }

  /// `text` with its controls made visible, as `\u{1B}`, but for TAB, LF and CR: for files that are opened in a terminal as
  /// well, where all other characters stay what they are.
  package static func withVisibleControls(_ text: String) -> String {
    let bytes = text.utf8.span
    var first = plainEnd(bytes, from: 0)
    // Nearly all that is found are line ends, dashes and quotation marks.
    while first < bytes.count, !mayBeginControl(bytes[first]) { first = plainEnd(bytes, from: first + 1) }
    if first == bytes.count { return text }
    var writer = ByteWriter(reserving: bytes.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: writer.write(contentsOf: scalar.utf8)
      case _ where isControl(scalar): writer.write(visible: scalar)
      default: writer.write(contentsOf: scalar.utf8)
      }
    }
    return writer.text
  }

  /// The offset of the first byte from `start` on that is not printable ASCII, of which nothing is ever replaced; the
  /// number of bytes where there is none.
  fileprivate static func plainEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    ByteScan.firstOffset(in: bytes, from: start, where: ByteScan.marksBeyondPrintableASCII)
  }

  /// Whether a terminal obeys a character, or it turns the order of the text around it: what no format for programs holds
  /// as it is either, as all of them are looked at on a terminal.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL and C1, which holds one-byte escape sequences
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // bidirectional
    default: false
    }
  }

  /// Whether a byte begins a control that a document has no place for, and perhaps other characters.
  private static func mayBeginControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2: true
    default: false
    }
  }

  /// Whether a character is a control, or takes no room.
  fileprivate static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x180E: true  // soft hyphen, Mongolian vowel separator
    case 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F: true  // zero width, invisible operators
    case 0xFEFF, 0xFFF9...0xFFFB: true  // byte order mark, interlinear annotation
    case 0xE0000...0xE007F: true  // tags, an invisible copy of ASCII
    default: isControl(scalar)
    }
  }
}

extension ByteWriter {
  /// Appends `text` made safe for a terminal, see ``TerminalText``.
  package mutating func write(terminal text: String, keepingNewlines: Bool = false) {
    write(text, lineEnd: UInt8(ascii: keepingNewlines ? "\n" : " "), showing: TerminalText.isHidden)
  }

  /// Appends a document that was made for programs, for a terminal: its controls are made visible, and nothing else is
  /// changed but its line ends, so that one that holds no controls, as JSON never does, stays what it is.
  package mutating func write(document text: String) {
    write(text, lineEnd: UInt8(ascii: "\n"), showing: TerminalText.isControl)
  }

  private mutating func write(_ text: String, lineEnd: UInt8, showing isShown: (Unicode.Scalar) -> Bool) {
    let plain = TerminalText.plainEnd(text.utf8.span, from: 0)
    write(contentsOf: text.utf8.span.extracting(0..<plain))
    if plain == text.utf8.count { return }
    var previous: Unicode.Scalar = " "
    var rest = text.unicodeScalars[text.utf8.index(text.startIndex, offsetBy: plain)...]
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x0A where previous == "\r": break  // CRLF is one line end
      case 0x0A, 0x0D, 0x2028, 0x2029: write(byte: lineEnd)
      case 0x09: write(byte: UInt8(ascii: " "))
      case 0x200C...0x200D where ZeroWidth.isJoined(previous, rest.first): write(contentsOf: scalar.utf8)
      case _ where isShown(scalar): write(visible: scalar)
      default: write(contentsOf: scalar.utf8)
      }
      previous = scalar
    }
  }

  /// Appends the number of a character, as `\u{1B}`.
  fileprivate mutating func write(visible scalar: Unicode.Scalar) {
    write("\\u{")
    write(hexadecimal: UInt64(scalar.value), uppercase: true)
    write(byte: UInt8(ascii: "}"))
  }
}
