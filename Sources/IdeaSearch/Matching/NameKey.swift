/// Names in the form in which two are the same when only case, accents, width, white space, hyphens and the periods of
/// initials differ.
package enum NameKey {
  /// The key of a name.
  package static func of(_ name: String) -> String {
    let words = FoldedText(name).folded.split { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    return String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
  }
}
