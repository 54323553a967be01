internal import TextBasics

/// What of raw HTML reaches the output.
enum RawHTMLFilter {
  /// Writes raw HTML, or what takes its place.
  static func write(
    _ html: Span<UInt8>, _ options: HTMLOptions, filtersTags: Bool, to output: inout HTMLOutput
  ) {
    guard options.contains(.unsafe) else {
      return options.contains(.escapesRawHTML) ? output.write(html: html) : output.write("<!-- raw HTML omitted -->")
    }
    guard filtersTags else { return output.write(contentsOf: html) }
    var copied = 0
    var position = ByteSearch.first(0x3C, in: html, from: 0, end: html.count)
    while position < html.count {
      if isDisallowed(html, from: position + 1) {
        output.write(contentsOf: html.extracting(copied..<position))
        output.write("&lt;")
        copied = position + 1
      }
      position = ByteSearch.first(0x3C, in: html, from: position + 1, end: html.count)
    }
    output.write(contentsOf: html.extracting(copied..<html.count))
  }

  /// Tags whose content browsers don't read as HTML (GFM 6.11).
  private static let disallowedTags: [StaticString] = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Whether a disallowed tag begins behind the `<` before `start`.
  private static func isDisallowed(_ html: Span<UInt8>, from start: Int) -> Bool {
    let name = start < html.count && html[start] == 0x2F ? start + 1 : start
    guard name < html.count, ASCII.isLetter(html[name]) else { return false }
    return disallowedTags.contains { tag in
      guard InlineBytes.begins(html, at: name, withAnyCaseOf: tag) else { return false }
      let end = name + tag.utf8CodeUnitCount
      guard end < html.count else { return true }
      return ASCII.isSpace(html[end]) || html[end] == 0x3E || html[end] == 0x2F
    }
  }
}
