import Testing
import TextBasics

@Suite struct LineIndexTests {
  private static let texts: [[UInt8]] = [
    [], Array("one".utf8), Array("one\ntwo\n".utf8), Array("é\r\n\r\n→ x\ry\r".utf8), Array("\u{FEFF}a\n\n\r\n".utf8),
    [0x61, 0xFF, 0x80, 0x0A, 0xC3, 0x0D, 0x0A, 0xE2, 0x82, 0xAC, 0x80],
  ]

  @Test(arguments: texts)
  func aLineEndsBeforeItsLineEnd(bytes: [UInt8]) {
    let index = LineIndex(bytes.span)
    for line in 1...index.lineCount {
      let range = index.range(ofLine: line, in: bytes.span)
      #expect(!bytes[range.start..<range.end].contains { $0 == 0x0A || $0 == 0x0D })
      #expect(range.end == bytes.count || bytes[range.end] == 0x0A || bytes[range.end] == 0x0D)
      #expect(index.line(at: range.start) == line && index.line(at: range.end) == line)
    }
  }

  @Test(arguments: texts)
  func positionsAreTheSameCountedOnFromOthers(bytes: [UInt8]) {
    let index = LineIndex(bytes.span)
    for known in 0...bytes.count {
      let position = index.position(at: known, in: bytes.span)
      for offset in 0...bytes.count + 1 {
        #expect(
          index.position(at: offset, in: bytes.span, from: (known, position))
            == index.position(at: offset, in: bytes.span))
      }
    }
  }
}
