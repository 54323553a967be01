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
    guard var count = used.updateValue(0, forKey: slug) else { return slug }
    var anchor = slug
    repeat {
      count += 1
      anchor = "\(slug)-\(count)"
    } while used[anchor] != nil
    used[slug] = count
    used[anchor] = 0
    return anchor
  }

  /// The text as it stands in an anchor: lower case, without punctuation, a hyphen for each blank.
  public static func slug(of text: String) -> String {
    var slug: [UInt8] = []
    appendSlug(of: text, to: &slug)
    return String(decoding: slug, as: UTF8.self)
  }

  /// Appends the slug of a text.
  package static func appendSlug(of text: String, to slug: inout [UInt8]) {
    let bytes = text.utf8.span
    var at = 0
    while true {
      at = appendASCII(bytes, from: at, to: &slug)
      if at == bytes.count { return }
      let scalar = UTF8Scalar.decode(bytes, at: at, end: bytes.count)
      at += max(1, UTF8Scalar.length(ofLead: bytes[at]))
      for lowered in scalar.properties.lowercaseMapping.unicodeScalars where isKept(lowered) {
        UTF8Scalar.append(lowered, to: &slug)
      }
    }
  }

  /// Appends what stays of the bytes up to one above ASCII, whose offset is returned.
  private static func appendASCII(_ bytes: Span<UInt8>, from start: Int, to slug: inout [UInt8]) -> Int {
    var at = start
    slug.append(addingCapacity: bytes.count - start) { output in
      while at < bytes.count, bytes[at] < 0x80 {
        let byte = bytes[at]
        if byte == 0x20 {
          output.append(0x2D)
        } else if ASCII.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F {
          output.append(ASCII.lowered(byte))
        }
        at += 1
      }
    }
    return at
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
