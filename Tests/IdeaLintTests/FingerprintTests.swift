import IdeaCatalog
import IdeaLint
import Testing
import TextBasics

@Suite struct FingerprintTests {
  @Test(arguments: zip(["", "a", "foobar"], ["cbf29ce484222325", "af63dc4c8601ec8c", "85944171f73967e8"]))
  func theHashIsFNV1a(_ text: String, _ hash: String) {
    var fingerprint = Fingerprint()
    for byte in text.utf8 { fingerprint.add(byte: byte) }
    #expect(fingerprint.text == hash)
  }

  @Test func theEndOfATextCounts() {
    func fingerprint(_ texts: String...) -> Fingerprint {
      var fingerprint = Fingerprint()
      for text in texts { fingerprint.add(text.utf8) }
      return fingerprint
    }
    #expect(fingerprint("ab", "c") != fingerprint("a", "bc"))
    #expect(fingerprint("ab") != fingerprint("ab", ""))
  }

  private static let page = """
    ### Kettle

    #### Boil faster

    - Description: The kettle takes four minutes. The mentee brings it down to three without a stronger heater.
    - Recommended Skills: golang, rust
    - Mentor(s):
      - Ada Example (ada-example, ada@example.org)
      - Ada Example (ada-example, ada@example.org)

    #### Boil slower

    - Description: The kettle takes four minutes. The mentee brings it down to three without a stronger heater.
    - Recommended Skills: golang
    - Mentor(s):
      - Ada Example (ada-example, ada@example.org)

    """

  /// The findings of a page and their fingerprints, in the order of the text.
  private static func fingerprints(_ text: String, path: String = "ideas.md") -> [(rule: String, text: String)] {
    let file = IdeaFile(SourceText(path: path, text: text))
    var maker = FingerprintMaker(file.ideas, in: file.source, path: path)
    return Linter().lint(file).findings.map { ($0.rule, maker.fingerprint(of: $0).text) }
  }

  @Test func allDifferOnOnePage() {
    let found = Self.fingerprints(Self.page)
    #expect(found.count > 8)
    #expect(Set(found.map(\.text)).count == found.count)
  }

  @Test func nothingDependsOnLines() {
    let before = Self.fingerprints(Self.page).map(\.text)
    let moved = Self.fingerprints("# Ideas\n\nAn introduction.\n\n" + Self.page)
    #expect(Set(moved.map(\.text)).isSuperset(of: before))
    #expect(Self.fingerprints(Self.page.replacing("\n", with: "\r\n")).map(\.text) == before)
    #expect(Self.fingerprints(Self.page, path: "other.md").allSatisfy { !before.contains($0.text) })
  }

  @Test func anIdeaBeforeChangesNothing() {
    let before = Set(Self.fingerprints(Self.page).map(\.text))
    let other = """
      ### Lantern

      #### Dim

      - Description: The lamp knows on and off only. The mentee adds a dimmer that keeps the colour of the light.
      - Recommended Skills: golang
      - Mentor(s):
        - Ada Example (ada-example, ada@example.org)


      """
    #expect(Set(Self.fingerprints(other + Self.page).map(\.text)).isSuperset(of: before))
  }

  @Test func whatIsEditedIsAnotherFinding() {
    func handles(_ text: String) -> [String] {
      Self.fingerprints(text).filter { $0.rule == "MI202" }.map(\.text)
    }
    let before = handles(Self.page)
    let after = handles(Self.page.replacing("slower", with: "gently"))
    #expect(before.count == 3)
    #expect(before.dropLast() == after.dropLast())
    #expect(before.last != after.last)
  }
}
