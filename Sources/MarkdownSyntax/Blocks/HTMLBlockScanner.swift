internal import TextBasics

/// The seven ways an HTML block may begin and end (4.6).
enum HTMLBlockScanner {
  /// The kind, 1 to 7, of the HTML block whose line begins with `<` at `from`.
  static func scanStart(_ bytes: Span<UInt8>, from: Int, end: Int, interruptsParagraph: Bool) -> Int? {
    var at = from + 1
    guard at < end else { return nil }
    if bytes[at] == 0x21 {
      if at + 2 < end, bytes[at + 1] == 0x2D, bytes[at + 2] == 0x2D { return 2 }
      if at + 1 < end, ASCII.isLetter(bytes[at + 1]) { return 4 }
      return hasPrefix(bytes, "![CDATA[", at: at, end: end) ? 5 : nil
    }
    if bytes[at] == 0x3F { return 3 }
    let isClosing = bytes[at] == 0x2F
    if isClosing { at += 1 }
    var nameEnd = at
    while nameEnd < end, ASCII.isAlphanumeric(bytes[nameEnd]) { nameEnd += 1 }
    guard nameEnd > at else { return nil }
    let endsName = nameEnd == end || ASCII.isSpace(bytes[nameEnd]) || bytes[nameEnd] == 0x3E
    if isRawText(bytes, at, nameEnd) {
      return !isClosing && endsName ? 1 : nil
    }
    let endsSelfClosed = nameEnd + 1 < end && bytes[nameEnd] == 0x2F && bytes[nameEnd + 1] == 0x3E
    if endsName || endsSelfClosed, isBlockTag(bytes, at, nameEnd) { return 6 }
    if interruptsParagraph { return nil }
    let line = bytes.extracting(0..<end)
    let scanned =
      isClosing
      ? RawHTMLScanner.scanClosingTag(line, from: from + 2) : RawHTMLScanner.scanOpenTag(line, from: from + 1)
    guard let tagEnd = scanned else { return nil }
    var rest = tagEnd
    while rest < end, ASCII.isBlank(bytes[rest]) { rest += 1 }
    return rest == end ? 7 : nil
  }

  /// Whether a line holds what ends an HTML block of kind 1 to 5; kinds 6 and 7 end at a blank line.
  static func closes(_ bytes: Span<UInt8>, from: Int, end: Int, kind: Int) -> Bool {
    switch kind {
    case 1:
      return ["</script>", "</pre>", "</style>", "</textarea>"].contains { contains(bytes, $0, from: from, end: end) }
    case 2: return contains(bytes, "-->", from: from, end: end)
    case 3: return contains(bytes, "?>", from: from, end: end)
    case 4: return contains(bytes, ">", from: from, end: end)
    case 5: return contains(bytes, "]]>", from: from, end: end)
    default: return false
    }
  }

  private static func isRawText(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    rawTextTags.contains { equals(bytes, $0, start, end) }
  }

  private static func isBlockTag(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    blockTags.contains { equals(bytes, $0, start, end) }
  }

  private static func equals(_ bytes: Span<UInt8>, _ name: StaticString, _ start: Int, _ end: Int) -> Bool {
    name.utf8CodeUnitCount == end - start && hasPrefix(bytes, name, at: start, end: end)
  }

  /// Whether `text`, in lower case, stands at `at`, in any case.
  private static func hasPrefix(_ bytes: Span<UInt8>, _ text: StaticString, at: Int, end: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= end else { return false }
    for index in 0..<count where ASCII.lowered(bytes[at + index]) != ASCII.lowered(text.utf8Start[index]) {
      return false
    }
    return true
  }

  private static func contains(_ bytes: Span<UInt8>, _ text: StaticString, from: Int, end: Int) -> Bool {
    let first = text.utf8Start[0]
    var at = from
    while true {
      at = ByteSearch.first(first, in: bytes, from: at, end: end)
      if at >= end { return false }
      if hasPrefix(bytes, text, at: at, end: end) { return true }
      at += 1
    }
  }

  private static let rawTextTags: [StaticString] = ["script", "pre", "style", "textarea"]

  private static let blockTags: [StaticString] = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
