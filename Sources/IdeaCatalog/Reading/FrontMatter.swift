internal import TextBasics

/// The facts that some site generators want before the text: TOML between lines of `+++`, YAML between lines of `---`.
enum FrontMatter {
  /// The offset behind the front matter; 0 where the text begins with none, or with one that is never closed.
  static func end(in bytes: Span<UInt8>) -> Int {
    let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    guard start < bytes.count, bytes[start] == 0x2B || bytes[start] == 0x2D else { return 0 }
    let mark = bytes[start]
    var at = start
    var number = 0
    while at < bytes.count {
      let end = ByteSearch.lineEnd(in: bytes, from: at, end: bytes.count)
      let isFence = isFence(bytes, at, end, mark)
      if number == 0, !isFence { return 0 }
      if number > 0, isFence { return end }
      at = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { at += 1 }
      number += 1
    }
    return 0
  }

  /// Whether a line is three marks and nothing else.
  private static func isFence(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ mark: UInt8) -> Bool {
    var stop = end
    while stop > start, ASCII.isBlank(bytes[stop - 1]) { stop -= 1 }
    guard stop - start == 3 else { return false }
    for offset in start..<stop where bytes[offset] != mark { return false }
    return true
  }
}
