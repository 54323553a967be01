import TextBasics

/// Destinations and titles of links, info strings of fences: text in which backslash escapes and character references
/// count and nothing else does (CommonMark 0.31.2, 2.4 and 2.5).
package enum LinkText {
  /// Appends what `raw` stands for.
  package static func appendDecoded(_ raw: Span<UInt8>, to output: inout [UInt8]) {
    append(raw, escape: UInt8(ascii: "\\"), to: &output)
  }

  /// Appends what `raw` stands for where backslashes are text: in autolinks.
  package static func appendUnreferenced(_ raw: Span<UInt8>, to output: inout [UInt8]) {
    append(raw, escape: UInt8(ascii: "&"), to: &output)
  }

  /// Whether the text stands for itself: there is no backslash and no `&` in it.
  static func isPlain(_ raw: Span<UInt8>) -> Bool {
    for offset in 0..<raw.count where raw[offset] == 0x5C || raw[offset] == 0x26 { return false }
    return true
  }

  static func widened(_ range: Range<UInt32>) -> Range<Int> { Int(range.lowerBound)..<Int(range.upperBound) }

  /// Appends `raw` with character references decoded, and punctuation behind an `escape` that is none without it.
  @inline(__always)
  private static func append(_ raw: Span<UInt8>, escape: UInt8, to output: inout [UInt8]) {
    var copied = 0
    var position = 0
    while position < raw.count {
      let byte = raw[position]
      guard byte == UInt8(ascii: "&") || byte == escape else {
        position += 1
        continue
      }
      copy(raw, copied..<position, to: &output)
      copied = position
      position += 1
      if byte == UInt8(ascii: "&") {
        guard let end = CharacterReference.decode(raw, at: copied, to: &output) else { continue }
        copied = end
        position = end
      } else if position < raw.count, ASCII.isPunctuation(raw[position]) {
        copied = position
        position += 1
      }
    }
    copy(raw, copied..<position, to: &output)
  }

  @inline(__always)
  private static func copy(_ raw: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    guard !range.isEmpty else { return }
    raw.extracting(range).withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }
}

extension InlineParser {
  /// Appends the decoded destination of a link, image or autolink: its whole address.
  package func appendDestination(
    of node: InlineNode, in text: Span<UInt8>, _ references: borrowing LinkReferenceTable, to output: inout [UInt8]
  ) {
    switch node.kind {
    case .link, .image:
      let target = links[Int(node.link)]
      if let reference = target.reference {
        let range = references.entries[Int(reference)].destination
        LinkText.appendDecoded(references.bytes.span.extracting(LinkText.widened(range)), to: &output)
      } else {
        LinkText.appendDecoded(text.extracting(LinkText.widened(target.destination)), to: &output)
      }
    case .autolink, .extendedAutolink:
      switch node.addressKind {
      case .absolute: break
      case .web: output.append(contentsOf: "http://".utf8)
      case .mail: output.append(contentsOf: "mailto:".utf8)
      }
      appendAddress(of: node, in: text, to: &output)
    default: break
    }
  }

  /// Appends the decoded title of a link or image; nothing when it has none.
  package func appendTitle(
    of node: InlineNode, in text: Span<UInt8>, _ references: borrowing LinkReferenceTable, to output: inout [UInt8]
  ) {
    guard node.kind == .link || node.kind == .image else { return }
    let target = links[Int(node.link)]
    if let reference = target.reference {
      let range = references.entries[Int(reference)].title
      LinkText.appendDecoded(references.bytes.span.extracting(LinkText.widened(range)), to: &output)
    } else {
      LinkText.appendDecoded(text.extracting(LinkText.widened(target.title)), to: &output)
    }
  }

  /// Whether a link or image has a title, which may be empty.
  func hasTitle(_ node: InlineNode, _ references: borrowing LinkReferenceTable) -> Bool {
    let target = links[Int(node.link)]
    guard let reference = target.reference else { return !target.title.isEmpty }
    return !references.entries[Int(reference)].title.isEmpty
  }

  /// Appends the address of an autolink as a reader sees it.
  ///
  /// Character references count between angle brackets (2.5) and backslashes in bare mail addresses, in which the
  /// parser took them for escapes.
  func appendAddress(of node: InlineNode, in text: Span<UInt8>, to output: inout [UInt8]) {
    let address = text.extracting(node.content)
    if node.kind == .autolink {
      LinkText.appendUnreferenced(address, to: &output)
    } else if node.addressKind == .mail {
      LinkText.appendDecoded(address, to: &output)
    } else {
      address.withUnsafeBufferPointer { output.append(contentsOf: $0) }
    }
  }
}
