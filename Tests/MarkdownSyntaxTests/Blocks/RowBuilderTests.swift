import Testing

@testable import MarkdownSyntax

@Suite struct RowBuilderTests {
  @Test func keepsRowsWhileItGrows() {
    var builder = RowBuilder<Int>(capacity: 0)
    for number in 0..<1000 { builder.append(number, at: number, of: 1000) }
    let removed = builder.removeLast()
    #expect(removed == 999)
    builder[0] = -1
    builder.last = -2
    let rows = builder.finish()
    #expect(Array(rows) == [-1] + Array(1..<998) + [-2])
    #expect(rows.first == -1 && rows.last == -2 && rows.count == 999)
  }

  @Test func mayBeEmpty() {
    let rows = RowBuilder<Int>(capacity: 4).finish()
    #expect(rows.isEmpty)
  }
}
