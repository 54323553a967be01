extension ByteWriter {
  /// Appends `text` as one field of a CSV record, without the delimiter beside it.
  ///
  /// A field that holds the delimiter, `"`, CR or LF is put in quotes and its quotes are doubled (RFC 4180, section 2).
  /// Unless `raw`, a field that a spreadsheet would run as a formula, one that begins with `=`, `+`, `-`, `@`, TAB or
  /// CR, gets a leading `'` and quotes, and controls other than TAB, CR and LF, which the format has no place for and a
  /// terminal obeys, are made visible as `\u{1B}` (``TerminalText``).
  ///
  /// - Parameter delimiter: An ASCII character other than a quote or a line end.
  package mutating func write(csvField text: String, delimiter: UInt8 = UInt8(ascii: ","), raw: Bool = false) {
    precondition(delimiter < 0x80 && delimiter != quote && delimiter != lineFeed && delimiter != carriageReturn)
    let text = raw ? text : TerminalText.withVisibleControls(text)
    let source = text.utf8.span
    let guarded = !raw && source.count > 0 && beginsFormula(source[0])
    let special = ByteScan.firstOffset(in: source, from: 0) { word in
      ByteScan.marks(in: word, equalTo: delimiter)
        | ByteScan.marks(in: word, equalTo: quote)
        | ByteScan.marks(in: word, equalTo: lineFeed)
        | ByteScan.marks(in: word, equalTo: carriageReturn)
    }
    guard guarded || special < source.count else {
      write(contentsOf: source)
      return
    }
    write(byte: quote)
    if guarded { write(byte: UInt8(ascii: "'")) }
    var copied = 0
    while copied < source.count {
      let found = ByteScan.firstOffset(in: source, from: copied) { ByteScan.marks(in: $0, equalTo: quote) }
      write(contentsOf: source.extracting(copied..<found))
      if found < source.count { write("\"\"") }
      copied = found + 1
    }
    write(byte: quote)
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")

/// Whether a spreadsheet takes a field for a formula when it begins with `byte`.
private func beginsFormula(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
  default: false
  }
}
