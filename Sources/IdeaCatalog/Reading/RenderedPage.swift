internal import TextBasics

/// A page that was copied from a browser: `¶` at the end of each heading, no marks before it.
enum RenderedPage {
  /// The same text with its headings marked again, byte for byte as long, so that every offset stays true; `nil` for any
  /// other text.
  ///
  /// A line with `¶` is a heading when it is numbered, as in `2. Title¶`, and no label; its number makes room for the
  /// marks. Lines that begin with a label stay lines.
  static func restored(_ source: SourceText) -> SourceText? {
    let span = source.bytes.span
    var bytes = source.bytes
    var headings = 0
    var at = 0
    while at < span.count {
      let end = ByteSearch.lineEnd(in: span, from: at, end: span.count)
      var stop = end
      while stop > at, ASCII.isBlank(span[stop - 1]) { stop -= 1 }
      if stop - at > 2, span[stop - 2] == 0xC2, span[stop - 1] == 0xB6 {
        bytes[stop - 2] = 0x20
        bytes[stop - 1] = 0x20
        if let number = number(span, at, stop - 2) {
          headings += 1
          for offset in at..<number { bytes[offset] = offset < at + 2 ? 0x23 : 0x20 }
        }
      } else if at < span.count, span[at] == 0x23 {
        // Markdown marks its headings itself.
        return nil
      }
      at = end + 1
    }
    return headings >= 2 ? SourceText(path: source.path, bytes: bytes) : nil
  }

  /// The offset behind `12. ` or `12) ` at the beginning of a line.
  private static func number(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, ASCII.isDigit(bytes[at]) { at += 1 }
    guard at > start, at + 1 < end, bytes[at] == 0x2E || bytes[at] == 0x29, ASCII.isBlank(bytes[at + 1]) else {
      return nil
    }
    return at + 2
  }
}
