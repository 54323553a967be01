extension SourceText {
  /// The text after edits.
  ///
  /// Line ends within the edits become those of the text.
  ///
  /// - Parameter edits: Replacements in the order of the text; where two overlap, the later one is left out.
  /// - Complexity: linear in the number of bytes.
  public func applying(_ edits: [SourceEdit]) -> SourceText {
    let ending = edits.contains { $0.text.utf8.contains(0x0A) } ? lineEnding : .lineFeed
    var output: ContiguousArray<UInt8> = []
    output.reserveCapacity(edits.reduce(bytes.count) { $0 + $1.text.utf8.count })
    var at = 0
    for edit in edits where edit.range.start >= at && edit.range.end <= bytes.count {
      output.append(contentsOf: bytes[at..<edit.range.start])
      if ending == .lineFeed {
        output.append(contentsOf: edit.text.utf8)
      } else {
        for byte in edit.text.utf8 {
          if byte == 0x0A { output.append(contentsOf: ending.text.utf8) } else { output.append(byte) }
        }
      }
      at = edit.range.end
    }
    output.append(contentsOf: bytes[at...])
    return SourceText(path: path, bytes: output)
  }
}
