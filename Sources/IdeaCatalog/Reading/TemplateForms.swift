internal import MarkdownSyntax
internal import TextBasics

/// Reads values that stand exactly as the template asks for straight from the source, as four of five do.
///
/// What is read here is what the general readers would have read: any byte that could mean more to Markdown or to them
/// leaves the value to them.
enum TemplateForms {
  /// The mentor in a line that is `Name (@handle, mail)` and nothing else.
  static func mentor(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Mentor? {
    let end = trimmedEnd(bytes, range)
    var at = range.lowerBound
    guard end - at >= 12, bytes[end - 1] == 0x29, ASCII.isLetter(bytes[at]) else { return nil }
    var words = 1
    while at < end, ASCII.isLetter(bytes[at]) || (bytes[at] == 0x20 && ASCII.isLetter(bytes[at + 1])) {
      if bytes[at] == 0x20 { words += 1 }
      at += 1
    }
    let name = range.lowerBound..<at
    guard words >= 2, at + 3 < end, bytes[at] == 0x20, bytes[at + 1] == 0x28, bytes[at + 2] == 0x40,
      !MentorWords.isNobody(name, in: bytes)
    else { return nil }
    let handle = at + 3
    at = handle
    while at < end, ASCII.isAlphanumeric(bytes[at]) || bytes[at] == 0x2D { at += 1 }
    let handleEnd = at
    guard at + 2 < end, bytes[at] == 0x2C, bytes[at + 1] == 0x20 else { return nil }
    let mail = at + 2
    at = mail
    var signs = 0
    while at < end - 1, ASCII.isAlphanumeric(bytes[at]) || bytes[at] == 0x2E || bytes[at] == 0x2D || bytes[at] == 0x40 {
      if bytes[at] == 0x40 { signs += 1 }
      at += 1
    }
    guard at == end - 1, signs == 1 else { return nil }
    guard GitHubHandle.isValid(handle..<handleEnd, in: bytes), EmailAddress.isValid(mail..<at, in: bytes),
      !MentorWords.isSampleHandle(handle..<handleEnd, in: bytes)
    else { return nil }
    return Mentor(
      name: string(bytes, name), github: string(bytes, handle..<handleEnd), email: string(bytes, mail..<at),
      range: SourceRange(range.lowerBound, end))
  }

  /// The address in a line that is one bare address and nothing else.
  static func link(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Link? {
    let end = trimmedEnd(bytes, range)
    guard end - range.lowerBound > 8, ByteText.stands("https://", in: bytes, at: range.lowerBound, end: end),
      ASCII.isAlphanumeric(bytes[range.lowerBound + 8]), ASCII.isAlphanumeric(bytes[end - 1])
    else { return nil }
    for at in range.lowerBound..<end where !isPlainInAddress(bytes[at]) { return nil }
    return Link(url: string(bytes, range.lowerBound..<end), range: SourceRange(range.lowerBound, end))
  }

  /// Letters, digits and `- . / : # = ? %`.
  private static func isPlainInAddress(_ byte: UInt8) -> Bool {
    if ASCII.isAlphanumeric(byte) { return true }
    switch byte {
    case 0x2D, 0x2E, 0x2F, 0x3A, 0x23, 0x3D, 0x3F, 0x25: return true
    default: return false
    }
  }

  private static func trimmedEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

extension Document {
  /// The source of a leaf that is one line, without white space before it; `nil` for any other.
  func singleLine(_ leaf: (node: Int, lines: Range<Int>, start: Int?)) -> Range<Int>? {
    guard leaf.lines.count == 1 else { return nil }
    let line = lines[leaf.lines.lowerBound]
    let start = max(Int(line.start), leaf.start ?? 0)
    return start < Int(line.end) ? start..<Int(line.end) : nil
  }
}
