/// What of a document may reach its HTML.
public struct HTMLOptions: OptionSet, Sendable {
  /// The bits of the set.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Raw HTML and all destinations are written as they are, which is the output that the specification shows. For text
  /// by people you trust.
  public static let unsafe = HTMLOptions(rawValue: 1)
  /// Raw HTML is shown as text. Without this and ``unsafe`` a comment stands where it was.
  public static let escapesRawHTML = HTMLOptions(rawValue: 2)

  /// Nothing that could run: no raw HTML, and of destinations only `http`, `https`, `mailto` and relative ones.
  public static let safe: HTMLOptions = []
}
