internal import TextBasics

/// The summary of a part that a reader of a page can open: `<details><summary>Title</summary>`.
enum Summary {
  /// What stands between the tags, tags inside it included.
  static func title(in bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard let open = offset(of: "<summary", in: bytes, range),
      let start = offset(of: ">", in: bytes, open..<range.upperBound),
      let end = offset(of: "</summary", in: bytes, start..<range.upperBound)
    else { return nil }
    return start + 1..<end
  }

  /// The text without tags.
  static func text(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    var isTag = false
    for offset in range {
      let byte = bytes[offset]
      if byte == 0x3C {
        isTag = true
      } else if byte == 0x3E, isTag {
        isTag = false
      } else if !isTag {
        if ASCII.isSpace(byte) {
          if let last = text.last, last != 0x20 { text.append(0x20) }
        } else {
          text.append(byte)
        }
      }
    }
    if text.last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where a word of ASCII letters begins, case aside.
  private static func offset(of word: StaticString, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let count = word.utf8CodeUnitCount
    var at = range.lowerBound
    while at + count <= range.upperBound {
      var length = 0
      while length < count, ASCII.lowered(bytes[at + length]) == word.utf8Start[length] { length += 1 }
      if length == count { return at }
      at += 1
    }
    return nil
  }
}
