import MarkdownSyntax
import Testing

@Suite struct LinkScannerTests {
  /// The parts of the definition at the beginning of a text, and what is left.
  private func scan(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    guard let found = LinkScanner.scanLinkReferenceDefinition(bytes.span, from: 0) else { return nil }
    let parts = [found.label, found.destination, found.title, found.end..<bytes.count]
    return parts.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "-" }
  }

  @Test(arguments: [
    ("[a]: b", ["a", "b", "-", ""]),
    ("[a]: b\nc", ["a", "b", "-", "c"]),
    ("[a]:b 't'\n[c]: d\n", ["a", "b", "t", "[c]: d\n"]),
    ("[a]:\nb\n\"t\nu\"  \nc", ["a", "b", "t\nu", "c"]),
    ("[a]: <b c> (t)", ["a", "b c", "t", ""]),
    ("[a]: <>", ["a", "", "-", ""]),
    ("[a]: b\n't' c", ["a", "b", "-", "'t' c"]),
    ("[a]: b\n't", ["a", "b", "-", "'t"]),
    (#"[\]]: \<"#, [#"\]"#, #"\<"#, "-", ""]),
  ])
  func definitions(_ example: (text: String, parts: [String])) {
    #expect(scan(example.text) == example.parts)
  }

  @Test(arguments: [
    "[a]", "[a] : b", "[]: b", "[ \n]: b", "[a]:", "[a]: b c", "[a]: b 't' c", "[a]: <b>c", "[a]: <b>(t) d", "[a[]: b",
    "a]: b", "[a]: (b", "",
  ])
  func noDefinitions(_ text: String) {
    #expect(scan(text) == nil)
  }

  @Test("scanners answer at any offset")
  func ends() {
    let bytes = Array("[".utf8)
    for offset in 0...1 {
      let label = LinkScanner.scanLinkLabel(bytes.span, from: offset)
      let title = LinkScanner.scanLinkTitle(bytes.span, from: offset)
      #expect(label == nil && title == nil)
    }
    let destination = LinkScanner.scanLinkDestination(bytes.span, from: 1)
    #expect(destination?.content == 1..<1)
  }

  @Test("the first definition of a label wins, and many are found")
  func manyDefinitions() {
    var references = definitionTable("[x]: 1\n[X]: 2\n")
    #expect(references.entries.count == 1)
    for number in 0..<500 {
      let label = Array("label \(number)".utf8)
      let isNew = references.add(label: label.span, destination: label.span, title: label.span)
      #expect(isNew)
    }
    for number in 0..<500 {
      let label = Array("LABEL\n\t\(number) ".utf8)
      let found = references.lookup(label.span)
      #expect(found == number + 1)
    }
    let unknown = Array("label".utf8)
    let found = references.lookup(unknown.span)
    #expect(found == nil)
  }
}
