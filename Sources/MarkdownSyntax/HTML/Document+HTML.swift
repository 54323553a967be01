internal import TextBasics

extension Document {
  /// The document as HTML, in the form of the specification's examples; safe unless told otherwise.
  ///
  /// ```swift
  /// Document("*a* <b>").html()            // <p><em>a</em> <!-- raw HTML omitted --></p>
  /// Document("*a* <b>").html(.unsafe)     // <p><em>a</em> <b></p>
  /// ```
  ///
  /// - Complexity: linear in the number of bytes.
  public func html(_ options: HTMLOptions = .safe) -> String {
    var bytes: [UInt8] = []
    writeHTML(options) { portion in portion.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the document as HTML, a portion at a time: the UTF-8 of ``html(_:)``, without holding all of it.
  ///
  /// U+0000 and bytes that are no UTF-8 become U+FFFD (CommonMark 0.31.2, 2.3).
  ///
  /// - Parameter part: The number of the document among those that make one page, from 1: so the ids of footnotes that are
  ///   labelled the same in two of them differ.
  public func writeHTML(_ options: HTMLOptions = .safe, part: Int = 1, to sink: (Span<UInt8>) -> Void) {
    if let repaired = RepairedText.repaired(source.bytes.span) {
      let document = Document(SourceText(path: source.path, bytes: repaired), options: self.options)
      var renderer = HTMLRenderer(document, options, part: part)
      renderer.render(to: sink)
    } else {
      var renderer = HTMLRenderer(self, options, part: part)
      renderer.render(to: sink)
    }
  }
}
