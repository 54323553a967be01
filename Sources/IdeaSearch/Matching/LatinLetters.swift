/// Characters beyond ASCII that stand for one of ASCII: letters with accents, full-width characters, quotes, hyphens.
enum LatinLetters {
  /// The ASCII character that a character is, its mark and width aside: `é` is `e`, `Ł` is `L`, `Ａ` is `A`, `’` is `'`;
  /// `nil` for any other character.
  static func base(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0xC0...0x24F: return base(at: Int(scalar.value) - 0xC0)
    case 0x1E00...0x1EFF: return base(at: Int(scalar.value) - 0x1E00 + 0x190)
    case 0x2010...0x2015, 0x2212: return UInt8(ascii: "-")
    case 0x2018, 0x2019, 0x02BC: return UInt8(ascii: "'")
    case 0x201C, 0x201D: return UInt8(ascii: "\"")
    case 0x212A: return UInt8(ascii: "K")  // the sign of the unit
    case 0xFF01...0xFF5E: return UInt8(scalar.value - 0xFEE0)
    default: return nil
    }
  }

  /// The letters of ASCII that a character is which stands for several: `ß` is `ss`, `ﬁ` is `fi`; `nil` for any other one.
  static func several(of scalar: Unicode.Scalar) -> [UInt8]? {
    let letters: StaticString? =
      switch scalar.value {
      case 0xC6: "AE"
      case 0xDF: "ss"
      case 0xE6: "ae"
      case 0x132: "IJ"
      case 0x133: "ij"
      case 0x152: "OE"
      case 0x153: "oe"
      case 0x1E9E: "SS"
      case 0xFB00: "ff"
      case 0xFB01: "fi"
      case 0xFB02: "fl"
      case 0xFB03: "ffi"
      case 0xFB04: "ffl"
      case 0xFB05, 0xFB06: "st"
      default: nil
      }
    return letters?.withUTF8Buffer(Array.init)
  }

  /// The most letters of ASCII that a character is.
  static let most = 3

  /// Whether a byte of UTF-8 begins characters some of which are letters of ASCII.
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC3...0xCA, 0xE1, 0xE2, 0xEF: true
    default: false
    }
  }

  private static func base(at place: Int) -> UInt8? {
    let base = bases[place]
    return base == UInt8(ascii: ".") ? nil : base
  }

  /// The base of each character from U+00C0 to the end of Latin Extended-B, and of Latin Extended Additional; a dot where
  /// it has none. Letters without their dot and the long s have one too.
  ///
  /// The standard library does not decompose characters. It knows their names, such as LATIN SMALL LETTER E WITH ACUTE, but
  /// reading 656 of them takes as long as searching a megabyte.
  private static let bases = """
    AAAAAA.CEEEEIIII.NOOOOO.OUUUUY..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKk.LlLlLlL
    lLlNnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
    bBBb...Cc.DDd....FfG...IKkl..NnOOo..Pp.....tTtTUu.VYyZz.........
    .....D..L..N.AaIiOoUuUuUuUuUu.AaAa..GgGgKkOoOo..j.D.Gg..NnAa..Oo
    AaAaEeEeIiIiOoOoRrRrUuUuSsTt..HhNd..ZzAaEeOoOoOoOoYylntj..ACcLTs
    z..B..EeJj.qRrYy
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm
    MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv
    WwWwWwWwWwXxXxYyZzZzZzhtwya.....AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy....Yy
    """.utf8.filter { $0 != UInt8(ascii: "\n") }
}
