/// Which extensions of CommonMark a document is read with.
public struct DocumentOptions: OptionSet, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Tables (GitHub Flavored Markdown, 4.10).
  public static let tables = DocumentOptions(rawValue: 1)
  /// Task list items (GitHub Flavored Markdown, 5.3).
  public static let taskItems = DocumentOptions(rawValue: 2)

  /// CommonMark alone.
  public static let commonMark: DocumentOptions = []
  /// What GitHub reads.
  public static let github: DocumentOptions = [.tables, .taskItems]
}
