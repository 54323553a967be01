internal import TextBasics

/// The facts that some site generators want before the text: TOML between lines of `+++`, YAML between lines of `---`.
struct FrontMatter {
  /// The offset behind the front matter; 0 where the text begins with none, or with one that is never closed.
  let end: Int
  /// The title of the page.
  private(set) var title: String?
  /// The project the page is about.
  private(set) var project: String?
  /// How hard the one idea of the page is.
  private(set) var difficulty: String?
  /// How long it takes.
  private(set) var size: String?
  /// What says something of programme and time.
  private(set) var program = ""

  /// Reads the front matter at the beginning of a text.
  init(_ bytes: Span<UInt8>) {
    end = Self.end(in: bytes)
    guard end > 0 else { return }
    var at = 0
    while at < end {
      let lineEnd = ByteSearch.lineEnd(in: bytes, from: at, end: end)
      read(bytes, at..<lineEnd)
      at = lineEnd + 1
    }
  }

  /// `key: value` or `key = "value"` at the beginning of a line.
  private mutating func read(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    var at = line.lowerBound
    while at < line.upperBound, ASCII.isAlphanumeric(bytes[at]) || bytes[at] == 0x5F { at += 1 }
    guard let key = Self.keys.number(of: line.lowerBound..<at, in: bytes) else { return }
    while at < line.upperBound, bytes[at] == 0x20 { at += 1 }
    guard at < line.upperBound, bytes[at] == 0x3A || bytes[at] == 0x3D else { return }
    var start = at + 1
    var end = line.upperBound
    while start < end, Self.isEdge(bytes[start]) { start += 1 }
    while end > start, Self.isEdge(bytes[end - 1]) { end -= 1 }
    guard start < end else { return }
    let value = bytes.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    switch key {
    case 0: title = value
    case 1: project = value
    case 3: difficulty = value
    case 4: size = value
    default: break
    }
    if key == 0 || key == 2 { program += (program.isEmpty ? "" : " ") + value }
  }

  /// Blanks and quotation marks.
  private static func isEdge(_ byte: UInt8) -> Bool { ASCII.isSpace(byte) || byte == 0x22 || byte == 0x27 }

  /// 0 for the title, 1 for the project, 2 for programme and time, 3 for how hard it is, 4 for how long it takes.
  private static let keys = WordTable(
    [("title", 0), ("project", 1), ("difficulty", 3), ("size", 4), ("duration", 4)]
      + ["program", "programme", "term", "year", "layout", "gsoc_year"].map { ($0, 2) })

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
