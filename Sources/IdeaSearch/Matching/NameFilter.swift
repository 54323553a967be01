/// Words that a name must hold, in any order; the beginning of a word will do.
struct NameFilter: Sendable {
  /// The whole value, folded.
  let text: String
  /// Its words.
  let words: [WordPattern]

  init(_ value: String) {
    let folded = FoldedText(value).folded
    text = String(decoding: folded, as: UTF8.self)
    words = folded.split(separator: 0x20).map {
      WordPattern(bytes: Array($0), matchesCase: false, allowsBeginning: true, quality: 1)
    }
  }

  /// Whether a name holds all words; a value without words matches none.
  func matches(_ name: FoldedText) -> Bool {
    !words.isEmpty && words.allSatisfy { $0.stands(in: name) }
  }
}
