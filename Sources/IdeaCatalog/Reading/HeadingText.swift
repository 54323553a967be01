internal import MarkdownSyntax
internal import TextBasics

/// The text of a heading as a reader of the page takes it.
enum HeadingText {
  /// The text on one line, without what a site puts behind its headings: `[edit]`, `¶`, `{#anchor}`.
  static func title(_ text: AnnotatedText) -> String {
    if isTidy(text) { return text.string }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count)
    for byte in text.bytes[..<linkedMark(text)] {
      if !ASCII.isSpace(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    if let last = bytes.last, last == 0x5D || last == 0x7D || last == 0xB6 { dropDecoration(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether nothing is to be left out: no link, single blanks between words, no mark of a decoration at the end.
  private static func isTidy(_ text: AnnotatedText) -> Bool {
    guard text.links.isEmpty, let last = text.bytes.last, last != 0x20, last != 0x5D, last != 0x7D, last != 0xB6 else {
      return false
    }
    return ByteSearch.isTidy(text.bytes.span)
  }

  /// The end of the text before a link to the heading itself that is one mark: `¶`, `#`, `§`, a picture of a chain.
  private static func linkedMark(_ text: AnnotatedText) -> Int {
    guard let link = text.links.last, link.range.upperBound == text.bytes.count, link.range.lowerBound > 0,
      link.destination.hasPrefix("#"), !text.bytes[link.range].contains(where: { ASCII.isAlphanumeric($0) })
    else { return text.bytes.count }
    return link.range.lowerBound
  }

  private static func dropDecoration(_ bytes: inout [UInt8]) {
    var end = bytes.count
    if bytes.suffix(6).elementsEqual("[edit]".utf8) {
      end -= 6
    } else if bytes.suffix(2).elementsEqual([0xC2, 0xB6]) {
      end -= 2
    } else if bytes.last == 0x7D, let open = bytes.lastIndex(of: 0x7B), open + 1 < bytes.count,
      bytes[open + 1] == 0x23 || bytes[open + 1] == 0x2E
    {
      end = open
    } else {
      return
    }
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    if end > 0 { bytes.removeSubrange(end...) }
  }
}
