import Testing
import TextBasics

@Suite struct ByteSearchTests {
  @Test func wordsEndAtTheFirstByteThatIsNeitherLetterNorDigitNorBlank() {
    let words = Array("Words 09 az AZ and 2".utf8)
    for byte in UInt8.min...UInt8.max {
      let isPlain = byte == 0x20 || ASCII.isAlphanumeric(byte)
      for place in words.indices {
        var bytes = words
        bytes[place] = byte
        let end = ByteSearch.wordsEnd(in: bytes.span, from: 0, end: bytes.count)
        #expect(end == (isPlain ? bytes.count : place), "byte \(byte) at \(place)")
      }
    }
    #expect(ByteSearch.wordsEnd(in: words.span, from: 3, end: 11) == 11)
    // Blocks of 16 bytes, and what is left of them.
    let long = Array(repeating: UInt8(ascii: "a"), count: 40)
    for (place, end) in (0..<40).flatMap({ place in (0...40).map { (place, $0) } }) {
      var bytes = long
      bytes[place] = UInt8(ascii: "_")
      for from in [0, 1, 7] where from <= end {
        let expected = place >= from && place < end ? place : end
        let found = ByteSearch.wordsEnd(in: bytes.span, from: from, end: end)
        #expect(found == expected)
      }
    }
  }

  @Test func tidyTextHasSingleBlanksWithin() {
    func isTidy(_ text: [UInt8]) -> Bool { ByteSearch.isTidy(text.span) }
    for text in ["Words, and some more of them", "Words, and fünf more of them"].map({ Array($0.utf8) }) {
      #expect(isTidy(text))
      for place in text.indices {
        var bytes = text
        bytes[place] = 0x09
        #expect(!isTidy(bytes))
        bytes[place] = 0x20
        let isBeside = [place - 1, place + 1].contains { text.indices.contains($0) && text[$0] == 0x20 }
        #expect(isTidy(bytes) == (text[place] == 0x20 || place > 0 && !isBeside))
      }
    }
  }

  @Test func marksAreFoundWhereverTheyStand() {
    let words = Array("Words 09 az AZ ;=Z\\ ^".utf8)
    for byte in UInt8.min...UInt8.max {
      let isMark = byte >= 0x80 || "<[]".utf8.contains(byte)
      for place in words.indices {
        var bytes = words
        bytes[place] = byte
        let end = ByteSearch.firstMark(in: bytes.span, from: 0, end: bytes.count)
        #expect(end == (isMark ? place : bytes.count), "byte \(byte) at \(place)")
      }
    }
    #expect(ByteSearch.firstMark(in: Array("[<]".utf8).span, from: 1, end: 3) == 1)
  }

  @Test func wordsAreTidyWithSingleBlanksAndNoControls() {
    func tidy(_ text: String, afterBlank: Bool = false) -> String? {
      let word = text.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return ByteSearch.tidyWords(word, afterBlank: afterBlank).map { tidy in
        String(decoding: (0..<8).map { UInt8(truncatingIfNeeded: tidy.lowered >> ($0 * 8)) }, as: UTF8.self)
          + (tidy.endsWithBlank ? "|" : "")
      }
    }
    #expect(tidy("AZ[@`{az") == "az[@`{az")
    #expect(tidy(" a B c D") == " a b c d")
    #expect(tidy(" a B c D", afterBlank: true) == nil)
    #expect(tidy("LAMPS 9 ") == "lamps 9 |")
    for text in ["ab  cdef", "  abcdef", "abcdef  ", "abc\tdefg", "abcdefg\n", "\u{1}bcdefgh"] {
      #expect(tidy(text) == nil)
    }
  }
}
