/// Names in the form in which two are the same when only case, accents, width and white space differ.
package enum NameKey {
  /// The key of a name.
  package static func of(_ name: String) -> String { String(decoding: FoldedText(name).folded, as: UTF8.self) }
}
