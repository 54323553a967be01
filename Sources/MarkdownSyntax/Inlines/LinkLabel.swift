import TextBasics

/// Comparison of link labels (CommonMark 0.31.2, 6.3): Unicode case fold, white space inside made one blank,
/// white space at both ends dropped.
enum LinkLabel {
  /// Whether the label is written as it is compared: ASCII without capitals and white space.
  static func isNormal(_ label: Span<UInt8>) -> Bool {
    for offset in label.indices where label[offset] &- 0x21 >= 0x5F || ASCII.isUpper(label[offset]) { return false }
    return true
  }

  /// Replaces `name` by the form of `label` that is compared.
  static func normalize(_ label: Span<UInt8>, into name: inout [UInt8]) {
    name.removeAll(keepingCapacity: true)
    var needsBlank = false
    var position = 0
    while position < label.count {
      let byte = label[position]
      if InlineBytes.isSpaceOrLineEnd(byte) {
        needsBlank = !name.isEmpty
        position += 1
        continue
      }
      if needsBlank {
        name.append(0x20)
        needsBlank = false
      }
      if byte < 0x80 {
        name.append(ASCII.lowered(byte))
        position += 1
      } else {
        position += fold(label, at: position, into: &name)
      }
    }
  }

  static func hash(_ name: Span<UInt8>) -> UInt32 {
    var hasher = Hasher()
    name.withUnsafeBytes { hasher.combine(bytes: $0) }
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }

  /// Appends the folded form of the scalar at `start`: the lower case of the upper case of the lower case, which joins
  /// the same scalars as the full case folding of Unicode does (ẞ, ß and ss are one).
  ///
  /// - Returns: The number of bytes read. A byte that begins no scalar is taken as it is.
  private static func fold(_ label: Span<UInt8>, at start: Int, into name: inout [UInt8]) -> Int {
    let scalar = UTF8Scalar.decode(label, at: start, end: label.count)
    guard scalar != UTF8Scalar.replacement else {
      name.append(label[start])
      return 1
    }
    // The dotless i folds to itself alone, though its upper case is I.
    guard scalar != "\u{131}" else {
      UTF8Scalar.append(scalar, to: &name)
      return 2
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      for upper in lower.properties.uppercaseMapping.unicodeScalars {
        name.append(contentsOf: upper.properties.lowercaseMapping.utf8)
      }
    }
    return UTF8Scalar.length(ofLead: label[start])
  }
}
