import Testing
import TextBasics

@Suite struct ByteWriterTests {
  @Test func writesTextOfEveryLengthAndKind() {
    var writer = ByteWriter()
    writer.write("short")
    writer.write(" a string that does not fit into sixteen bytes; Größe 量 🎓 ")
    writer.write("literal" as StaticString)
    writer.write(contentsOf: [0x21, 0x3F])
    writer.write(contentsOf: "xyz".utf8.dropFirst())
    writer.write(byte: 0x2E)
    writer.write(repeating: 0x3D, count: 3)
    writer.write(repeating: 0x3D, count: 0)
    writer.newline()
    #expect(writer.text == "short a string that does not fit into sixteen bytes; Größe 量 🎓 literal!?yz.===\n")
  }

  @Test func writesASpan() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62]
    var writer = ByteWriter(reserving: 8)
    writer.write(contentsOf: bytes.span)
    #expect(writer.bytes == bytes)
    #expect(writer.text == "a\u{FFFD}b")
  }

  @Test(arguments: [0, 7, 10, -1, 120, 1_234_567, Int.max, Int.min])
  func writesDecimals(_ value: Int) {
    var writer = ByteWriter()
    writer.write("n")
    writer.write(decimal: value)
    #expect(writer.text == "n\(value)")
  }

  @Test func writesHexadecimals() {
    var writer = ByteWriter()
    writer.write(hexadecimal: 0)
    writer.write(byte: 0x20)
    writer.write(hexadecimal: 0x1B, minimumCount: 4)
    writer.write(byte: 0x20)
    writer.write(hexadecimal: .max, minimumCount: 4, uppercase: true)
    #expect(writer.text == "0 001b FFFFFFFFFFFFFFFF")
  }
}
