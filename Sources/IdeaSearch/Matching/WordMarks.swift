internal import TextBasics

extension ArraySlice<UInt8> {
  /// A folded word without the white space and the punctuation at its ends that is no part of it: `(what?)` is `what`, `C#`,
  /// `.NET` and `@handle` stay.
  var withoutMarks: ArraySlice<UInt8> {
    let scalars = String(decoding: self, as: UTF8.self).unicodeScalars
    var rest = scalars[...]
    while let first = rest.first, first.isMark {
      let next = rest.dropFirst().first
      if first == "@" || first == ".", let next, !next.isMark, next != " " { break }
      rest.removeFirst()
    }
    while let last = rest.last, last.isMark, last != "+", last != "#" { rest.removeLast() }
    return Array(String(rest).utf8)[...]
  }
}

extension Unicode.Scalar {
  /// Whether it is punctuation of any script, or a sign of ASCII.
  var isPunctuation: Bool {
    if isASCII { return ASCII.isPunctuation(UInt8(value)) }
    return switch properties.generalCategory {
    case .dashPunctuation, .connectorPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// Whether it is no part of a word that it stands before or behind.
  fileprivate var isMark: Bool { isPunctuation || isASCII && ASCII.isSpace(UInt8(value)) }
}
