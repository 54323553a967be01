internal import TextBasics

extension Paint {
  /// Writes text with some stretches marked.
  ///
  /// - Parameters:
  ///   - text: Text that is safe for a terminal.
  ///   - ranges: What to mark, in order and apart from each other; bytes of UTF-8 at the limits of characters.
  ///   - role: What the rest is painted as.
  func write(_ text: String, marking ranges: [Range<Int>], as role: Role?, to writer: inout ByteWriter) {
    guard isOn, !ranges.isEmpty else {
      if let role { write(text, as: role, to: &writer) } else { writer.write(text) }
      return
    }
    let bytes = Array(text.utf8)
    var end = 0
    func writeRest(upTo limit: Int) {
      let piece = String(decoding: bytes[end..<limit], as: UTF8.self)
      if let role { write(piece, as: role, to: &writer) } else { writer.write(piece) }
    }
    for range in ranges where range.lowerBound >= end && range.upperBound <= bytes.count {
      writeRest(upTo: range.lowerBound)
      write(String(decoding: bytes[range], as: UTF8.self), as: .found, to: &writer)
      end = range.upperBound
    }
    writeRest(upTo: bytes.count)
  }
}
