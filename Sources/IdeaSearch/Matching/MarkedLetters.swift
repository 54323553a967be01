/// Letters beyond ASCII that are written with marks or without them, and the marks.
enum MarkedLetters {
  /// The letter that a letter of Greek, Cyrillic or Arabic is without its marks: `ή` is `η`, `ё` is `е`, `أ` is `ا`; `nil` for
  /// any other character. The marks of `й`, `ї` and `ў` make them letters of their own.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x386...0x3CE: greek(at: Int(scalar.value) - 0x386)
    case 0x1F00...0x1FFF: greek(at: Int(scalar.value) - 0x1F00 + 73)
    case 0x400, 0x401: "Е"
    case 0x40D: "И"
    case 0x450, 0x451: "е"
    case 0x45D: "и"
    case 0x622, 0x623, 0x625: "\u{627}"
    case 0x624: "\u{648}"
    case 0x626: "\u{64A}"
    case 0x6C0: "\u{6D5}"
    case 0x6C2: "\u{6C1}"
    case 0x6D3: "\u{6D2}"
    default: nil
    }
  }

  /// Whether a character is a mark that belongs to the letter before it and may be left out, or takes no room.
  ///
  /// Marks that Indian and other scripts write vowels with are none of them.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xFE20...0xFE2F: true  // of all scripts
    case 0x0483...0x0487: true  // Cyrillic
    case 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7, 0xFB1E: true  // Hebrew
    case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4: true  // Arabic
    case 0x06E7, 0x06E8, 0x06EA...0x06ED, 0x0898...0x089F, 0x08CA...0x08E1, 0x08E3...0x08FF: true  // Arabic
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true  // without width
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // bidirectional
    default: false
    }
  }

  /// Makes one letter of the last one of folded text and the mark behind it where both are a letter of its own: `й`.
  static func join(_ mark: Unicode.Scalar, to bytes: inout [UInt8]) {
    let isBreve = mark.value == 0x306
    guard isBreve || mark.value == 0x308, bytes.count > 1 else { return }
    let letter: (UInt8, UInt8)? =
      switch (bytes[bytes.count - 2], bytes[bytes.count - 1]) {
      case (0xD0, 0xB8) where isBreve: (0xD0, 0xB9)  // й
      case (0xD0, 0x98) where isBreve: (0xD0, 0x99)  // Й
      case (0xD1, 0x83) where isBreve: (0xD1, 0x9E)  // ў
      case (0xD0, 0xA3) where isBreve: (0xD0, 0x8E)  // Ў
      case (0xD1, 0x96) where !isBreve: (0xD1, 0x97)  // ї
      case (0xD0, 0x86) where !isBreve: (0xD0, 0x87)  // Ї
      default: nil
      }
    guard let letter else { return }
    bytes[bytes.count - 2] = letter.0
    bytes[bytes.count - 1] = letter.1
  }

  private static func greek(at place: Int) -> Unicode.Scalar? {
    let base = bases[place]
    return base == "." ? nil : base
  }

  /// The base of each character from U+0386 to U+03CE, and of Greek Extended; a dot where it has none.
  private static let bases: [Unicode.Scalar] = """
    Α.ΕΗΙ.Ο.ΥΩι.........................ΙΥαεηιυ.....................
    ....ιυουω
    ααααααααΑΑΑΑΑΑΑΑεεεεεε..ΕΕΕΕΕΕ..ηηηηηηηηΗΗΗΗΗΗΗΗιιιιιιιιΙΙΙΙΙΙΙΙ
    οοοοοο..ΟΟΟΟΟΟ..υυυυυυυυ.Υ.Υ.Υ.ΥωωωωωωωωΩΩΩΩΩΩΩΩααεεηηιιοουυωω..
    ααααααααΑΑΑΑΑΑΑΑηηηηηηηηΗΗΗΗΗΗΗΗωωωωωωωωΩΩΩΩΩΩΩΩααααα.ααΑΑΑΑΑ...
    ..ηηη.ηηΕΕΗΗΗ...ιιιι..ιιΙΙΙΙ....υυυυρρυυΥΥΥΥΡ.....ωωω.ωωΟΟΩΩΩ...
    """.unicodeScalars.filter { $0 != "\n" }
}
