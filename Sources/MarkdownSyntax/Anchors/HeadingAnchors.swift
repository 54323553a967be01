internal import TextBasics

/// The anchors that GitHub gives the headings of one document.
public struct HeadingAnchors: Sendable {
  /// How often each anchor, and each text that one was made of, has been used.
  private var used: [String: Int] = [:]

  /// Creates the anchors of a document without headings.
  public init() {}

  /// The anchor of the next heading, by its plain text; repeated ones get `-1`, `-2` and so on.
  public mutating func anchor(of heading: String) -> String {
    let slug = Self.slug(of: heading)
    var anchor = slug
    while used[anchor] != nil {
      let count = (used[slug] ?? 0) + 1
      used[slug] = count
      anchor = "\(slug)-\(count)"
    }
    used[anchor] = 0
    return anchor
  }

  /// The text as it stands in an anchor: lower case, without punctuation, a hyphen for each blank.
  public static func slug(of text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    let bytes = text.utf8.span
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      guard byte >= 0x80 else {
        at += 1
        if byte == 0x20 {
          slug.append(0x2D)
        } else if ASCII.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F {
          slug.append(ASCII.lowered(byte))
        }
        continue
      }
      let scalar = UTF8Scalar.decode(bytes, at: at, end: bytes.count)
      at += max(1, UTF8Scalar.length(ofLead: byte))
      for lowered in scalar.properties.lowercaseMapping.unicodeScalars where isKept(lowered) {
        UTF8Scalar.append(lowered, to: &slug)
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Whether a code point above ASCII stays in an anchor.
  ///
  /// GitHub's table is that of Unicode 13: what was assigned later is taken out like what is unassigned.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age, age.major <= 13 else { return false }
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
      return true
    default:
      return false
    }
  }
}
