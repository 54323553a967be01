internal import MarkdownSyntax
internal import TextBasics

/// A heading and the anchor that GitHub gives it.
struct AnchoredHeading: Sendable {
  /// The block of the heading.
  var node: Int
  /// The text as anchors are made of it.
  var text: String
  /// The anchor without `#`.
  var anchor: String
}

/// The anchors of the headings of a document.
struct AnchorIndex {
  let headings: [AnchoredHeading]
  private var places: [String: Int] = [:]

  init(_ document: Document) {
    var headings: [AnchoredHeading] = []
    var anchors = HeadingAnchors()
    var reader = InlineReader()
    var text = AnnotatedText()
    for (index, node) in document.nodes.enumerated() where node.kind == .heading {
      text.removeAll()
      reader.append(Int(node.first)..<Int(node.first + node.count), of: document, to: &text)
      let title = Self.title(text, document.source)
      headings.append(AnchoredHeading(node: index, text: title, anchor: anchors.anchor(of: title)))
    }
    self.headings = headings
    for (index, heading) in headings.enumerated() { places[heading.anchor] = index }
    addCollapsed()
  }

  /// The link with the heading it leads to.
  func resolved(_ link: Contents.Link) -> Contents.Link {
    var link = link
    if !link.hasSign {
      link.isBroken = true
    } else if let place = places[link.anchor] {
      link.heading = place
    } else if let place = places[link.anchor.lowercased()] {
      link.heading = place
      link.differsInCase = true
    } else {
      // An empty anchor and `top` lead to the top of the page.
      link.isBroken = !link.anchor.isEmpty && link.anchor != "top"
    }
    return link
  }

  /// Lets headings with blanks in a row be found by an anchor with one hyphen for them too, which is what the page shows:
  /// GitHub keeps every blank, other renderers do not.
  private mutating func addCollapsed() {
    for (index, heading) in headings.enumerated() where Self.hasDoubleBlank(heading.text) {
      let words = heading.text.split(separator: " ").joined(separator: " ")
      let anchor = HeadingAnchors.slug(of: words)
      if places[anchor] == nil { places[anchor] = index }
    }
  }

  private static func hasDoubleBlank(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for at in 1..<max(1, bytes.count) where bytes[at] == 0x20 && bytes[at - 1] == 0x20 { return true }
    return false
  }

  /// The text of a heading; a no-break space, which the text has as a blank, is in no anchor.
  private static func title(_ text: AnnotatedText, _ source: SourceText) -> String {
    guard text.bytes.indices.contains(where: { isNoBreakSpace($0, text, source) }) else { return text.string }
    let kept = text.bytes.indices.filter { !isNoBreakSpace($0, text, source) }.map { text.bytes[$0] }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func isNoBreakSpace(_ index: Int, _ text: AnnotatedText, _ source: SourceText) -> Bool {
    text.bytes[index] == 0x20 && source.bytes[Int(text.sources[index])] == 0xC2
  }

  /// The values of `id` and `name` in tags: links may lead to them too.
  static func names(in bytes: Span<UInt8>) -> Set<String> {
    var names: Set<String> = []
    for attribute in [" id=", " name="] as [StaticString] {
      var from = 0
      while let at = ByteText.first(attribute, in: bytes, from: from, end: bytes.count) {
        var start = at + attribute.utf8CodeUnitCount
        if start < bytes.count, bytes[start] == 0x22 || bytes[start] == 0x27 { start += 1 }
        var end = start
        while end < bytes.count, !ASCII.isSpace(bytes[end]), bytes[end] != 0x22, bytes[end] != 0x27, bytes[end] != 0x3E
        {
          end += 1
        }
        names.insert(bytes.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
        from = end
      }
    }
    return names
  }
}
