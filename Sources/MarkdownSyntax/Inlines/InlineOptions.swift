/// Which extensions of CommonMark inlines are read with.
package struct InlineOptions: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Text between one or two tildes is struck through (GitHub Flavored Markdown, 6.5).
  package static let strikethrough = InlineOptions(rawValue: 1)
  /// Bare web and mail addresses are links (GitHub Flavored Markdown, 6.9).
  package static let extendedAutolinks = InlineOptions(rawValue: 2)

  /// CommonMark alone.
  package static let commonMark: InlineOptions = []
  /// What GitHub reads.
  package static let github: InlineOptions = [.strikethrough, .extendedAutolinks]
}
