import TextBasics

/// What of a document reaches HTML unescaped: raw HTML and destinations.
enum HTMLFilter {
  /// Writes raw HTML, or what takes its place.
  static func write(_ html: Span<UInt8>, _ options: HTMLInlineRenderer.Options, to output: inout ByteWriter) {
    guard options.contains(.unsafe) else { return output.write("<!-- raw HTML omitted -->") }
    guard options.contains(.tagFilter) else { return output.write(contentsOf: html) }
    var copied = 0
    var position = ByteSearch.first(UInt8(ascii: "<"), in: html, from: 0, end: html.count)
    while position < html.count {
      if isDisallowed(html, from: position + 1) {
        output.write(contentsOf: html.extracting(copied..<position))
        output.write("&lt;")
        copied = position + 1
      }
      position = ByteSearch.first(UInt8(ascii: "<"), in: html, from: position + 1, end: html.count)
    }
    output.write(contentsOf: html.extracting(copied..<html.count))
  }

  /// Tags whose content browsers don't read as HTML (GFM 6.11).
  private static let disallowedTags: [StaticString] = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Whether a disallowed tag begins behind the `<` before `start`.
  private static func isDisallowed(_ html: Span<UInt8>, from start: Int) -> Bool {
    let name = start < html.count && html[start] == UInt8(ascii: "/") ? start + 1 : start
    return disallowedTags.contains { tag in
      guard begins(html, at: name, with: tag) else { return false }
      let end = name + tag.utf8CodeUnitCount
      guard end < html.count else { return true }
      return ASCII.isSpace(html[end]) || html[end] == UInt8(ascii: ">") || html[end] == UInt8(ascii: "/")
    }
  }

  /// Writes a decoded destination for an attribute: percent-encoded as cmark does, and empty when it is dangerous.
  static func write(
    destination: Span<UInt8>, isImage: Bool, _ options: HTMLInlineRenderer.Options, to output: inout ByteWriter
  ) {
    if !options.contains(.unsafe), isDangerous(destination, isImage: isImage) { return }
    var position = 0
    while position < destination.count {
      var end = position
      while end < destination.count, isPlain(destination[end]) { end += 1 }
      output.write(contentsOf: destination.extracting(position..<end))
      guard end < destination.count else { return }
      switch destination[end] {
      case UInt8(ascii: "&"): output.write("&amp;")
      case UInt8(ascii: "'"): output.write("&#x27;")
      default:
        output.write(byte: UInt8(ascii: "%"))
        output.write(hexadecimal: UInt64(destination[end]), minimumCount: 2, uppercase: true)
      }
      position = end + 1
    }
  }

  /// Whether the byte stands in an address as it is: letters, digits and `-_.+!*(),%#@?=;:/$~`.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    // A bit for each ASCII byte.
    let half: UInt64 = byte < 0x40 ? 0xAFFF_FF3A_0000_0000 : 0x47FF_FFFE_87FF_FFFF
    return half &>> UInt64(byte & 0x3F) & 1 == 1
  }

  /// Whether a browser would run or read what it finds there. Images of the common kinds may be in the address.
  private static func isDangerous(_ destination: Span<UInt8>, isImage: Bool) -> Bool {
    if begins(destination, at: 0, with: "data:") {
      let images: [StaticString] = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
      return !(isImage && images.contains { begins(destination, at: 0, with: $0) })
    }
    let schemes: [StaticString] = ["javascript:", "vbscript:", "file:"]
    return schemes.contains { begins(destination, at: 0, with: $0) }
  }

  private static func begins(_ bytes: Span<UInt8>, at start: Int, with prefix: StaticString) -> Bool {
    guard start + prefix.utf8CodeUnitCount <= bytes.count else { return false }
    return prefix.withUTF8Buffer { prefix in
      for (offset, byte) in prefix.enumerated() where ASCII.lowered(bytes[start + offset]) != byte { return false }
      return true
    }
  }
}
