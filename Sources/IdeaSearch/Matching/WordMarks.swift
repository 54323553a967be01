extension ArraySlice<UInt8> {
  /// A folded word without the white space and the punctuation at its ends that is no part of it: `(what?)` is `what`, `C#`
  /// and `.NET` stay.
  var withoutMarks: ArraySlice<UInt8> {
    var rest = drop { Self.opening.contains($0) }
    while let last = rest.last, Self.closing.contains(last) { rest.removeLast() }
    return rest
  }

  private static let opening = Array(" \"'`([{<#+".utf8)
  private static let closing = Array(" \"'`)]}>?!.,;:".utf8)
}
