internal import TextBasics

/// What an alert warns of; its raw value is stored in the block quote.
public enum AlertKind: UInt16, Sendable, CaseIterable {
  case note = 1
  case tip
  case important
  case warning
  case caution

  /// The word that stands between `[!` and `]`, in lower case: part of the HTML class too.
  public var name: String { String(describing: word) }

  /// The title that is shown above the alert.
  public var title: String { String(describing: shownWord) }

  var word: StaticString {
    switch self {
    case .note: "note"
    case .tip: "tip"
    case .important: "important"
    case .warning: "warning"
    case .caution: "caution"
    }
  }

  var shownWord: StaticString {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    }
  }

  /// The alert whose title is all of a line, in any case.
  static func scan(_ bytes: Span<UInt8>, from start: Int, end: Int) -> AlertKind? {
    let stop = BlockScanners.trimmedEnd(bytes, from: start, end: end)
    guard stop - start > 3, bytes[start] == 0x5B, bytes[start + 1] == 0x21, bytes[stop - 1] == 0x5D else { return nil }
    let name = bytes.extracting(start + 2..<stop - 1)
    return allCases.first { InlineBytes.isEqual(name, ignoringCaseOf: $0.word) }
  }
}
