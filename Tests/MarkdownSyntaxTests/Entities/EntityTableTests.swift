import Testing

@testable import MarkdownSyntax

@Suite struct EntityTableTests {
  /// Every entry is found under its name, and under no name that begins or goes on like it. Bytes are compared: values
  /// that combine with what stands before them are one character with it.
  @Test func findsEachEntryUnderItsName() {
    let table = Array(EntityTable.entries.utf8)
    let entries = table.split(separator: UInt8(ascii: " "))
    #expect(entries.count == 2125)
    let names = Set(entries.map { Array($0.prefix { $0 != UInt8(ascii: "=") }) })
    for entry in entries {
      let name = Array(entry.prefix { $0 != UInt8(ascii: "=") })
      let found = EntityTable.value(of: name.span).map { Array(table[$0]) }
      if found != Array(entry.dropFirst(name.count + 1)) { Issue.record("\(String(decoding: entry, as: UTF8.self))") }
      for other in [name.dropLast(), name + [0x61]] where !other.isEmpty && !names.contains(Array(other)) {
        if EntityTable.value(of: other.span) != nil { Issue.record("\(String(decoding: other, as: UTF8.self))") }
      }
    }
  }
}
