import MarkdownSyntax
import TextBasics

/// Safe HTML can't script, is well-formed, and is text; the text of plain words passes through unchanged.
enum HTMLLaws {
  private static let tags: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "code", "blockquote", "ul", "ol", "li", "table", "thead",
    "tbody", "tr", "th", "td", "em", "strong", "del", "a", "img", "br", "input", "sup", "section", "div",
  ]
  private static let voids: Set<String> = ["hr", "img", "br", "input"]
  private static let attributes: Set<String> = [
    "href", "src", "alt", "title", "class", "id", "align", "start", "type", "disabled", "checked", "data-footnotes",
    "data-footnote-ref", "data-footnote-backref", "aria-label",
  ]

  static func check(_ document: Document) {
    var safe: [UInt8] = []
    document.writeHTML { portion in portion.withUnsafeBufferPointer { safe.append(contentsOf: $0) } }
    precondition(UTF8Validation.invalidRanges(in: safe.span, limit: 1).isEmpty && !safe.contains(0))
    check(safe)
    var escaped: [UInt8] = []
    document.writeHTML(.escapesRawHTML) { portion in
      portion.withUnsafeBufferPointer { escaped.append(contentsOf: $0) }
    }
    check(escaped)
    var unsafe: [UInt8] = []
    document.writeHTML(.unsafe) { portion in portion.withUnsafeBufferPointer { unsafe.append(contentsOf: $0) } }
    precondition(UTF8Validation.invalidRanges(in: unsafe.span, limit: 1).isEmpty && !unsafe.contains(0))
    // References may add as much as there is text, and marks as much again for each byte.
    precondition(unsafe.count < 1_000_000 + 400 * document.source.bytes.count)
  }

  /// Reads the tags: only known ones, with known attributes, closed in order.
  private static func check(_ html: [UInt8]) {
    var open: [String] = []
    var at = 0
    while at < html.count {
      guard html[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      let comment = Array("<!-- raw HTML omitted -->".utf8)
      if html[at...].starts(with: comment) {
        at += comment.count
        continue
      }
      let isEnd = html[at + 1] == UInt8(ascii: "/")
      var end = isEnd ? at + 2 : at + 1
      let start = end
      while ASCII.isAlphanumeric(html[end]) { end += 1 }
      let name = String(decoding: html[start..<end], as: UTF8.self)
      precondition(tags.contains(name), "an unknown tag")
      if isEnd {
        precondition(open.popLast() == name && html[end] == UInt8(ascii: ">"), "tags that cross")
        at = end + 1
        continue
      }
      at = checkAttributes(html, from: end)
      if !voids.contains(name) { open.append(name) }
    }
    precondition(open.isEmpty, "a tag without end")
  }

  private static func checkAttributes(_ html: [UInt8], from start: Int) -> Int {
    var at = start
    while true {
      while html[at] == 0x20 { at += 1 }
      if html[at] == UInt8(ascii: ">") { return at + 1 }
      if html[at] == UInt8(ascii: "/") {
        precondition(html[at + 1] == UInt8(ascii: ">"))
        return at + 2
      }
      let nameStart = at
      while ASCII.isAlphanumeric(html[at]) || html[at] == UInt8(ascii: "-") { at += 1 }
      let name = String(decoding: html[nameStart..<at], as: UTF8.self)
      precondition(attributes.contains(name), "an unknown attribute")
      guard html[at] == UInt8(ascii: "=") else { continue }
      precondition(html[at + 1] == UInt8(ascii: "\""))
      let valueStart = at + 2
      at = valueStart
      while html[at] != UInt8(ascii: "\"") {
        precondition(html[at] != UInt8(ascii: "<") && html[at] != UInt8(ascii: ">"), "a bracket in an attribute")
        at += 1
      }
      if name == "href" || name == "src" { checkAddress(html[valueStart..<at]) }
      at += 1
    }
  }

  /// As a browser reads it: what stands before the first colon, if no `/`, `?` or `#` does.
  private static func checkAddress(_ address: ArraySlice<UInt8>) {
    for (offset, byte) in address.enumerated() {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return
      case UInt8(ascii: ":"):
        let scheme = String(decoding: address.prefix(offset), as: UTF8.self).lowercased()
        precondition(["http", "https", "mailto"].contains(scheme), "an unlisted scheme")
        return
      default: precondition(byte > 0x20 && byte < 0x7F, "an address that is not encoded")
      }
    }
  }
}
