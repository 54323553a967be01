import Testing
import TextBasics

@testable import IdeaSearch

/// What looks at 32 bytes a step finds what is found byte by byte.
@Suite struct NearWordScanTests {
  /// The words of a text.
  private static func words(of bytes: [UInt8], keepsHyphens: Bool) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for at in 0...bytes.count {
      if at < bytes.count, ASCII.isAlphanumeric(bytes[at]) || bytes[at] >= 0x80 || keepsHyphens && bytes[at] == 0x2D {
        continue
      }
      if at > start { words.append(start..<at) }
      start = at + 1
    }
    return words
  }

  /// Holds what is found against the words of the text.
  private static func check(_ word: TypedWord, _ bytes: [UInt8], _ place: SourceLocation = #_sourceLocation) {
    let limit = word.letters.count >= 8 ? 2 : 1
    for keepsHyphens in [false, true] {
      let scan = NearWordScan(word, keepsHyphens: keepsHyphens)
      let found = scan.candidates(in: bytes.span)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(Set(found).count == found.count, "\(text)", sourceLocation: place)
      let words = words(of: bytes, keepsHyphens: keepsHyphens)
      #expect(Set(found).isSubset(of: words), "\(text)", sourceLocation: place)
      for range in words {
        let distance = EditDistance.between(word.letters, bytes[range].map { ASCII.lowered($0) }, limit: limit)
        #expect(word.distance(to: range, of: bytes.span) == distance, "\(text) \(range)", sourceLocation: place)
        let folded = FoldedText(String(decoding: bytes[range], as: UTF8.self)).folded
        let isNear = Self.words(of: folded, keepsHyphens: keepsHyphens).contains {
          EditDistance.between(word.letters, Array(folded[$0]), limit: limit) != nil
        }
        #expect(scan.isNear(range, in: bytes.span) == isNear, "\(text) \(range)", sourceLocation: place)
        if distance != nil || isNear { #expect(found.contains(range), "\(text) \(range)", sourceLocation: place) }
      }
    }
  }

  private static func typed(_ word: String) throws -> TypedWord { try #require(TypedWord(word)) }

  @Test(arguments: ["tset", "lantern", "lantenrs", "a-lamp-post"])
  func wordsAreFoundWhereverTheyStand(text: String) throws {
    let word = try Self.typed(text)
    for before in 0..<70 {
      for (opening, ending) in [(" ", " "), ("x", " "), (" ", "x"), ("-", "é"), ("", "")] {
        let blanks = String(repeating: " ", count: before)
        for tail in ["", String(repeating: ".", count: 40)] {
          Self.check(word, Array((blanks + opening + text.uppercased() + ending + tail).utf8))
        }
      }
    }
  }

  /// Lengths are told apart up to 32 bytes.
  @Test(arguments: [4, 7, 8, 29, 30, 31, 32, 33, 34, 40, 63, 64, 65, 90])
  func wordsOfAllLengths(count: Int) throws {
    let letters = String((0..<count).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0 * 7 % 26))) })
    let word = try Self.typed(letters)
    for other in [
      letters, String(letters.dropLast()), letters + "q", "qq" + letters, "q" + letters + "qq", letters + letters,
    ] {
      for before in [0, 1, 30, 31, 32, 33] {
        let blanks = String(repeating: " ", count: before)
        Self.check(word, Array((blanks + other).utf8))
        Self.check(word, Array((blanks + other + " " + letters + ".").utf8))
      }
    }
  }

  /// Texts of all kinds of bytes, with the word in them as people misspell it.
  @Test(arguments: ["tset", "lanterns", "bo-lii", "größer", "plug-in-s"])
  func textsOfAllKinds(text: String) throws {
    let word = try Self.typed(text)
    var state: UInt64 = 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let others = Array(" \n-.,/_@[`{:aZz09é–灯".utf8)
    for _ in 0..<60 {
      var bytes: [UInt8] = []
      while bytes.count < 150 {
        var letters = word.letters
        for _ in 0..<random(4) {
          let place = random(letters.count)
          switch random(4) {
          case 0: letters.remove(at: place)
          case 1: letters.insert(others[random(others.count)], at: place)
          case 2: letters[place] = others[random(others.count)]
          default: letters.swapAt(place, random(letters.count))
          }
        }
        bytes += letters
        for _ in 0..<random(5) { bytes.append(random(8) == 0 ? UInt8(random(256)) : others[random(others.count)]) }
      }
      Self.check(word, bytes)
    }
  }

  @Test(arguments: [
    ("Lanterns", true), ("LÁNTERNS", true), ("läntern", true), ("ｌａｎｔｅｒｎｓ", true), ("lant\u{AD}erns", true),
    ("lentérn", true), ("läntrn", true), ("läntr", false), ("lamp", false), ("灯台灯台", false), ("灯台lanterns", false),
    ("“Lantern’s”", true), ("some—lanterns—are", true), ("new\u{A0}lantens", true), ("an—lan—tern", false),
  ])
  func wordsAreFolded(text: String, isNear: Bool) throws {
    let bytes = Array(text.utf8)
    let scan = NearWordScan(try Self.typed("lanterns"), keepsHyphens: false)
    #expect(scan.candidates(in: bytes.span).contains { scan.isNear($0, in: bytes.span) } == isNear)
  }
}
