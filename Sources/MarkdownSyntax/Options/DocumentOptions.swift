/// Which extensions of CommonMark a document is read with: its blocks, its inlines and the HTML made of them.
public struct DocumentOptions: OptionSet, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Tables (GitHub Flavored Markdown, 4.10).
  public static let tables = DocumentOptions(rawValue: 1)
  /// Task list items (GitHub Flavored Markdown, 5.3).
  public static let taskItems = DocumentOptions(rawValue: 2)
  /// Text between one or two tildes is struck through (GitHub Flavored Markdown, 6.5).
  public static let strikethrough = DocumentOptions(rawValue: 4)
  /// Bare web and mail addresses are links (GitHub Flavored Markdown, 6.9).
  public static let extendedAutolinks = DocumentOptions(rawValue: 8)
  /// Tags that GitHub disallows lose their `<` where raw HTML is passed on (GitHub Flavored Markdown, 6.11).
  public static let tagFilter = DocumentOptions(rawValue: 16)
  /// Footnotes: `[^1]` leads to `[^1]: text`, as cmark-gfm has them.
  public static let footnotes = DocumentOptions(rawValue: 32)
  /// Alerts: a block quote at the top of a document that begins with a line like `[!NOTE]`, as GitHub has them.
  public static let alerts = DocumentOptions(rawValue: 64)

  /// CommonMark 0.31.2 alone.
  public static let commonMark: DocumentOptions = []
  /// What GitHub reads.
  public static let github: DocumentOptions = [
    .tables, .taskItems, .strikethrough, .extendedAutolinks, .tagFilter, .footnotes, .alerts,
  ]
}
