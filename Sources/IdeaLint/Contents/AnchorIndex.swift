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

/// The anchors of a document: those of its headings, and those that were put into it as HTML.
struct AnchorIndex {
  let headings: [AnchoredHeading]
  private var places: [String: Int] = [:]
  /// The anchors that stand in the text as HTML.
  private var named: Set<String> = []

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
    findNames(document.source.bytes.span)
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
      link.isBroken = !link.anchor.isEmpty && link.anchor != "top" && !named.contains(link.anchor)
    }
    return link
  }

  /// Lets headings with blanks in a row be found by an anchor with one hyphen for them too, which is what the page shows:
  /// GitHub keeps every blank, other renderers do not.
  private mutating func addCollapsed() {
    for (index, heading) in headings.enumerated() where heading.text.contains("  ") {
      let words = heading.text.split(separator: " ").joined(separator: " ")
      let anchor = HeadingAnchors.slug(of: words)
      if places[anchor] == nil { places[anchor] = index }
    }
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

  /// Collects the values of `id` and `name` in tags.
  private mutating func findNames(_ bytes: Span<UInt8>) {
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
        let name = bytes.extracting(start..<end).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        named.insert(name)
        from = end
      }
    }
  }
}
