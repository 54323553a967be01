import IdeaCatalog
import Testing
import TextBasics

/// The people of a mentors field in every form that real files have, told with invented people.
struct MentorReaderTests {
  /// The mentors of an idea whose mentors field is `field`, each as `name|handle|mail|role|affiliation|profile`.
  private func people(_ field: String) -> [String] {
    let text = "### Project\n\n#### Idea\n\n- Description: Text.\n\(field)\n- Recommended Skills: Go\n"
    let ideas = IdeaFile(SourceText(path: "ideas.md", text: text)).ideas
    #expect(ideas.count == 1)
    return (ideas.first?.mentors ?? []).map { mentor in
      [mentor.name, mentor.github, mentor.email, mentor.role, mentor.affiliation, mentor.profileURL]
        .map { $0 ?? "" }.joined(separator: "|")
    }
  }

  private func inline(_ value: String) -> [String] { people("- Mentor(s): \(value)") }

  private static let ana = "Ana Cruz|ana-cruz|ana@example.org|||"
  private static let bo = "Bo Lund|bolund|bo@example.org|||"

  @Test(arguments: [
    "Ana Cruz (@ana-cruz, ana@example.org)",
    "Ana Cruz(@ana-cruz, ana@example.org)",
    "Ana Cruz (@ana-cruz , ana@example.org)",
    "Ana Cruz (@ana-cruz,ana@example.org)",
    "Ana Cruz (@ana-cruz ana@example.org)",
    "Ana Cruz (ana-cruz, ana@example.org)",
    "Ana Cruz (@ana-cruz，ana@example.org)",
    "Ana Cruz（@ana-cruz, ana@example.org）",
    "Ana Cruz (ana@example.org, @ana-cruz)",
    "Ana Cruz (@ana-cruz, <ana@example.org>)",
    "Ana Cruz (@ana-cruz, [ana@example.org](mailto:ana@example.org))",
    "Ana Cruz @ana-cruz (ana@example.org)",
    "Ana Cruz @ana-cruz ana@example.org",
    "Ana Cruz, @ana-cruz, ana@example.org",
    "Ana Cruz, @ana-cruz (ana@example.org)",
    "@ana-cruz Ana Cruz ana@example.org",
    "@ana-cruz, Ana Cruz ana@example.org",
    "[Ana Cruz](https://github.com/ana-cruz) (ana@example.org)",
    "[Ana Cruz](https://github.com/ana-cruz/) <ana@example.org>",
    "Ana Cruz ([@ana-cruz](https://github.com/ana-cruz), ana@example.org)",
    "Ana Cruz (https://github.com/ana-cruz, ana@example.org)",
    "Ana Cruz (@ana-cruz, ana AT example DOT org)",
    "Ana Cruz @ana-cruz (ana at example dot org)",
    "Ana Cruz (@ana-cruz, ana AT example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org),",
    "Ana Cruz (@ana-cruz, ana@example.org).",
    "Mentor Name: Ana Cruz (@ana-cruz, ana@example.org)",
    "Mentor(s): Ana Cruz (@ana-cruz, ana@example.org)",
    "**Ana Cruz** (@ana-cruz, ana@example.org)",
    "Ana Cruz (`@ana-cruz`, ana@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org",
    "Ana Cruz (@ana-cruz,\u{A0}ana@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org) - please use the same address as on the platform",
  ])
  func onePerson(value: String) {
    #expect(inline(value) == [Self.ana])
    #expect(people("- Mentor(s):\n  - \(value)") == [Self.ana])
  }

  @Test(arguments: [
    "Ana Cruz (@ana-cruz, ana@example.org), Bo Lund (@bolund, bo@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org); Bo Lund (@bolund, bo@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org) and Bo Lund (@bolund, bo@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org), and Bo Lund (@bolund, bo@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org) & Bo Lund (@bolund, bo@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org) / Bo Lund (@bolund, bo@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org) Bo Lund (@bolund, bo@example.org)",
    "Ana Cruz @ana-cruz ana@example.org, Bo Lund @bolund bo@example.org",
    "Ana Cruz @ana-cruz ana@example.org and Bo Lund @bolund bo@example.org",
    "@ana-cruz, Ana Cruz ana@example.org, @bolund Bo Lund bo@example.org",
    "[Ana Cruz](https://github.com/ana-cruz) (ana@example.org), [Bo Lund](https://github.com/bolund) (bo@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org)<br>Bo Lund (@bolund, bo@example.org)",
    "Ana Cruz (@ana-cruz, ana@example.org)\n  Bo Lund (@bolund, bo@example.org)",
  ])
  func twoPeopleOnALine(value: String) {
    #expect(inline(value) == [Self.ana, Self.bo])
  }

  @Test(arguments: [
    ("Ana Cruz", ["Ana Cruz|||||"]),
    ("@ana-cruz", ["|ana-cruz||||"]),
    ("@ana-cruz @bolund", ["|ana-cruz||||", "|bolund||||"]),
    ("Ana Cruz (@ana-cruz)", ["Ana Cruz|ana-cruz||||"]),
    ("Ana Cruz @ana-cruz, Bo Lund @bolund", ["Ana Cruz|ana-cruz||||", "Bo Lund|bolund||||"]),
    ("Ana Cruz @ana-cruz and Bo Lund  @bolund", ["Ana Cruz|ana-cruz||||", "Bo Lund|bolund||||"]),
    ("Ana Cruz, Bo Lund, Cy van Dam", ["Ana Cruz|||||", "Bo Lund|||||", "Cy van Dam|||||"]),
    ("Ana Cruz, Bo Lund (Bee) Oak, Cy Dam", ["Ana Cruz|||||", "Bo Lund (Bee) Oak|||||", "Cy Dam|||||"]),
    ("Ana Cruz <ana@example.org>", ["Ana Cruz||ana@example.org|||"]),
    ("Ana Cruz (ana@example.org)", ["Ana Cruz||ana@example.org|||"]),
    ("[Ana Cruz](https://github.com/ana-cruz).", ["Ana Cruz|ana-cruz||||"]),
    ("Cruz-Bo, Ana (@ana-cruz, ana@example.org)", ["Cruz-Bo, Ana|ana-cruz|ana@example.org|||"]),
    ("Ana C. (@ana-cruz)", ["Ana C.|ana-cruz||||"]),
    ("Ana Cruz ([@anacruz](https://twitter.com/anacruz))", ["Ana Cruz|||||https://twitter.com/anacruz"]),
    ("[Ana Cruz](https://www.linkedin.com/in/ana)", ["Ana Cruz|||||https://www.linkedin.com/in/ana"]),
    ("Ana Cruz (@ana-cruz, ana@example.org) - primary", ["Ana Cruz|ana-cruz|ana@example.org|primary||"]),
    ("Ana Cruz (@ana-cruz, ana@example.org) – primary", ["Ana Cruz|ana-cruz|ana@example.org|primary||"]),
    ("Ana Cruz (@ana-cruz, ana@example.org) (Primary)", ["Ana Cruz|ana-cruz|ana@example.org|primary||"]),
    ("Primary Mentor: Ana Cruz (@ana-cruz)", ["Ana Cruz|ana-cruz||primary||"]),
    ("Co-mentor: Ana Cruz <ana@example.org>", ["Ana Cruz||ana@example.org|co-mentor||"]),
    (
      "Ana Cruz (@ana-cruz, ana@example.org) from Orchard - primary",
      ["Ana Cruz|ana-cruz|ana@example.org|primary|Orchard|"]
    ),
    ("Ana Cruz (@ana-cruz), Orchard Inc (@orchard)", ["Ana Cruz|ana-cruz||||", "Orchard Inc|orchard||||"]),
    ("Ana Cruz (@@ana-cruz, ana@example.org)", ["Ana Cruz|ana-cruz|ana@example.org|||"]),
    (
      "Ana Cruz (@ana-cruz) -- Issues: [https://github.com/o/r/issues/1](https://github.com/o/r/issues/1)",
      ["Ana Cruz|ana-cruz||||"]
    ),
    ("(Ana Cruz, @ana-cruz)", ["Ana Cruz|ana-cruz||||"]),
    ("@ana-cruz (Ana Cruz)", ["Ana Cruz|ana-cruz||||"]),
    (
      "Ana Cruz (@ana-cruz, ana@example.org, Bo Lund (@bolund, bo@example.org))",
      ["Ana Cruz|ana-cruz|ana@example.org|||", "Bo Lund|bolund|bo@example.org|||"]
    ),
    (
      "Ana Cruz, [ana@example.org](mailto:ana@example.org), ana_c (Discord), Orchard Research",
      ["Ana Cruz||ana@example.org||Orchard Research|"]
    ),
    ("Ana Cruz (@ana-cruz, ana@example.org), Bo Lund", ["Ana Cruz|ana-cruz|ana@example.org|||", "Bo Lund|||||"]),
    (
      "Ana Cruz <ana@example.org>, Co-mentor: Bo Lund <bo@example.org>",
      ["Ana Cruz||ana@example.org|||", "Bo Lund||bo@example.org|co-mentor||"]
    ),
    ("Ana Cruz - Acme Labs, Bo Lund- Acme", ["Ana Cruz||||Acme Labs|", "Bo Lund||||Acme|"]),
    ("Ana Cruz (ana-cruz on GitHub), Bo Lund (bo on Slack)", ["Ana Cruz|ana-cruz||||", "Bo Lund|||||"]),
    ("Ana Cruz (she/her), Bo Lund he/him (@bolund)", ["Ana Cruz|||||", "Bo Lund|bolund||||"]),
    ("Ana Cruz, IRC: anac on #orchard", ["Ana Cruz|||||"]),
    ("Ana Cruz, GitHub: ana-cruz, mail: ana@example.org", ["Ana Cruz|ana-cruz|ana@example.org|||"]),
    ("Ana Cruz (@ana:chat.example.org, @ana-cruz)", ["Ana Cruz|ana-cruz||||"]),
    ("Ana Cruz (ana-cruz, @ana-cruz)", ["Ana Cruz|ana-cruz||||"]),
    ("Ana Cruz und Bo Lund", ["Ana Cruz|||||", "Bo Lund|||||"]),
    ("Ana Cruz y Bo Lund", ["Ana Cruz|||||", "Bo Lund|||||"]),
    ("Ana Cruz（@ana-cruz，ana@example.org）、Bo Lund", ["Ana Cruz|ana-cruz|ana@example.org|||", "Bo Lund|||||"]),
    ("Ana Cruz ana[at]example[dot]org", ["Ana Cruz||ana@example.org|||"]),
    ("Ana Cruz (ana (at) example.org)", ["Ana Cruz||ana@example.org|||"]),
    ("Ana Cruz or Bo Lund", ["Ana Cruz|||||", "Bo Lund|||||"]),
    (
      "[Ana Cruz](https://github.com/ana-cruz) or [Bo Lund](https://github.com/bolund)",
      ["Ana Cruz|ana-cruz||||", "Bo Lund|bolund||||"]
    ),
    ("Or Cruz, Bo Lund", ["Or Cruz|||||", "Bo Lund|||||"]),
    ("Lead: Ana Cruz https://github.com/ana-cruz", ["Ana Cruz|ana-cruz||primary||"]),
    ("Support: Ana Cruz (@ana-cruz)", ["Ana Cruz|ana-cruz||support||"]),
    ("Support 2: Ana Cruz, Backup 1: Bo Lund", ["Ana Cruz|||support||", "Bo Lund|||backup||"]),
    ("Support: TBC – Ana Cruz https://github.com/ana-cruz", ["Ana Cruz|ana-cruz||support||"]),
    ("Mentor 3: Ana Cruz", ["Ana Cruz|||||"]),
    ("Support 2: TBC", []),
    ("Ana Cruz (![ana%20cruz](https://raw.githubusercontent.com/wiki/lamp/ana%20cruz.png))", ["Ana Cruz|||||"]),
    (
      "Ana Cruz (![ana](https://example.org/ana.png), Bo Lund (bo@example.org))",
      ["Ana Cruz|||||", "Bo Lund||bo@example.org|||"]
    ),
    ("[Ana Cruz](https://example.org/people/ana.png)", ["Ana Cruz|||||"]),
    ("Ana Cruz, ana@example.org, Orchard", ["Ana Cruz||ana@example.org||Orchard|"]),
    (
      "Ana Cruz, [ana@example.org](mailto:ana@example.org), Orchard\n  Bo Lund, bo@example.org, Orchard",
      ["Ana Cruz||ana@example.org||Orchard|", "Bo Lund||bo@example.org||Orchard|"]
    ),
    ("Cy Dam, Ana Cruz, ana@example.org, Bo", ["Cy Dam|||||", "Ana Cruz||ana@example.org|||", "Bo|||||"]),
    ("Ana Cruz, ana@example.org, Bo Lund", ["Ana Cruz||ana@example.org|||", "Bo Lund|||||"]),
    ("Ana Cruz, ana@example.org, Bo, bo@example.org", ["Ana Cruz||ana@example.org|||", "Bo||bo@example.org|||"]),
    ("Ana Cruz (aka Bee) [email: ana@example.org]", ["Ana Cruz||ana@example.org|||"]),
    (
      "Name: Ana Cruz\n  Email: ana@example.org\n  Company affiliation: Orchard Inc\n  GitHub: @ana-cruz",
      ["Ana Cruz|ana-cruz|ana@example.org||Orchard Inc|"]
    ),
    (
      "Name: Ana Cruz\n  Email: ana@example.org\n  Company: Orchard\n  Name: Bo Lund\n  Email: bo@example.org",
      ["Ana Cruz||ana@example.org||Orchard|", "Bo Lund||bo@example.org|||"]
    ),
    ("Contact: Ana Cruz (@ana-cruz)", ["Ana Cruz|ana-cruz||||"]),
    ("Technical contact(s): Ana Cruz", ["Ana Cruz|||||"]),
    ("Any Cruz, We Lund (@welund)", ["Any Cruz|||||", "We Lund|welund||||"]),
    ("Ana do Carmo de Cruz dos Santos Lund (@ana-cruz)", ["Ana do Carmo de Cruz dos Santos Lund|ana-cruz||||"]),
    ("Ana Cruz, anyone of the Lamp team, Bo Lund", ["Ana Cruz|||||", "Bo Lund|||||"]),
    ("Ana Cruz (please ask on the forum), Bo Lund", ["Ana Cruz|||||", "Bo Lund|||||"]),
    ("TBD", []),
    ("N/A", []),
    ("TBC", []),
    ("(Add yourself here!)", []),
    ("No mentor (you can ask for one on [the list](https://example.org/list)).", []),
    ("We will find the mentor with you, [Lamp team](mailto:lamp@example.org)", []),
    ("Almost any [Lamp committer](https://github.com/example/lamp/tree/main/people)", []),
    ("(your name and email address for contact)", []),
    ("Looking for mentors, please add yourself", []),
    ("Many parts of the lamp are still made of iron, glass, and other things.", []),
    ("# two mentors are required", []),
    ("For GSoC, it is **required** to have at least 2 mentors, with 1 being the primary mentor.", []),
    ("Ana Cruz (@ana-cruz) - at least two mentors", ["Ana Cruz|ana-cruz||||"]),
    ("Jane Doe (@jane-github, jane@email.address) - primary", []),
    ("Mentor Name (@mentor_github, mentor@email.addy)", []),
  ])
  func partsOfPeople(value: String, expected: [String]) {
    #expect(inline(value) == expected)
  }

  /// What is written below people, or behind them, and names nobody.
  @Test(arguments: [
    "- Mentor(s): Ana Cruz (@ana-cruz, ana@example.org)\n\nMisc. ideas:\n",
    "- Mentor(s): Ana Cruz (@ana-cruz, ana@example.org)\n  Other ideas:\n",
    "- Mentor(s): Ana Cruz (@ana-cruz, ana@example.org)\n-- Bugs: [one](https://github.com/example/lamp/issues/7)\n",
    "- Mentor(s): Ana Cruz (@ana-cruz, ana@example.org)\n-- Bugs: https://github.com/example/lamp/issues/7\n",
    "- Mentor(s): Ana Cruz (@ana-cruz, ana@example.org) and consulting with the Lamp team.",
    "- Mentor(s): Ana Cruz (@ana-cruz, ana@example.org), others by request",
    "- Mentor(s):\n  - Ana Cruz\n    - Email: ana@example.org\n    - GitHub: https://github.com/ana-cruz",
    "- Mentor(s):\n  - Name: Ana Cruz\n  - GitHub: @ana-cruz\n  - Email: ana@example.org\n  - Related links: Orchard",
    "**Mentors:**\n\nAna Cruz (@ana-cruz, ana@example.org)\n\nAssociated Lamp project/s: Orchard, Pear\n",
    "**Mentors:**\n\nAna Cruz (@ana-cruz, ana@example.org)\n\nPlease apply if you\n\n- Like trees, and fruit\n",
    "**Mentors:** Ana Cruz (@ana-cruz, ana@[example.org](http://example.org))\n\n&nbsp;\n",
    "**Mentors:**\n\nAna Cruz (@ana-cruz, ana@example.org)\n\nWe will supply a mentor and two more to support you.\n",
  ])
  func headingsAndRemarksAreNobody(field: String) {
    #expect(people(field) == [Self.ana])
  }

  @Test func aNameBeforeItsContactsIsNoHeading() {
    #expect(
      people("- Mentor(s):\n  - Ana Cruz (@ana-cruz, ana@example.org)\n  - Bo Lund:\n    - @bolund").contains {
        $0.hasPrefix("Bo Lund|")
      })
    #expect(inline("Ana Cruz\n  Bo Lund: https://github.com/bolund") == ["Ana Cruz|||||", "Bo Lund|bolund||||"])
    #expect(inline("Ana Cruz\n  -- Bugs: https://github.com/example/lamp/issues/7").first == "Ana Cruz|||||")
    #expect(inline("Ana Cruz, help with tests by Bo (@bolund)").count == 2)
  }

  @Test func labelsOfMentorsNameTheRole() {
    let field = "- Primary Mentor: Ana Cruz (@ana-cruz)\n- Co-Mentor: Bo Lund (@bolund)"
    #expect(people(field) == ["Ana Cruz|ana-cruz||primary||", "Bo Lund|bolund||co-mentor||"])
  }

  @Test func rangesCoverTheEntries() throws {
    let text =
      "### P\n\n#### I\n\n- Description: T\n- Mentor(s):\n  - Ana Cruz (@ana-cruz, ana@example.org) - primary\n"
    let source = SourceText(path: "ideas.md", text: text)
    let mentor = try #require(IdeaFile(source).ideas.first?.mentors.first)
    #expect(source.text(in: mentor.range) == "Ana Cruz (@ana-cruz, ana@example.org) - primary")
  }

  @Test(arguments: [
    ("ana", true), ("ana-cruz", true), ("a", true), ("4na", true), ("-ana", false), ("ana-", false),
    ("ana--cruz", false), ("ana.cruz", false), ("ana_cruz", false), ("", false),
    (String(repeating: "a", count: 39), true), (String(repeating: "a", count: 40), false),
  ])
  func handles(handle: String, isValid: Bool) {
    #expect(GitHubHandle.isValid(handle.utf8) == isValid)
  }

  @Test(arguments: [
    ("ana@example.org", true), ("a.b+c@mail.example.org", true), ("ana@example", false), ("@example.org", false),
    ("ana@", false), ("a@b@example.org", false), ("ana @example.org", false), ("ana@.org", false),
    ("ana@example.", false),
  ])
  func addresses(address: String, isValid: Bool) {
    #expect(EmailAddress.isValid(address) == isValid)
  }

  /// A nickname is part of the name, and quotation marks around names part nobody.
  @Test(arguments: [
    ("Ana \"Nan\" Cruz (@ana-cruz)", ["Ana \"Nan\" Cruz|ana-cruz||||"]),
    ("Ana Cruz \"Nan\", Bo \"The Lamp\" Lund", ["Ana Cruz \"Nan\"|||||", "Bo \"The Lamp\" Lund|||||"]),
    ("\"Ana Cruz\", \"Bo Lund\"", ["Ana Cruz|||||", "Bo Lund|||||"]),
    ("\"Ana Cruz\" (@ana-cruz) and \"Bo Lund\"", ["Ana Cruz|ana-cruz||||", "Bo Lund|||||"]),
    ("Ana \"Nan\" \"Annie\" Cruz", ["Ana \"Nan\" \"Annie\" Cruz|||||"]),
  ])
  func nicknames(value: String, mentors: [String]) {
    #expect(inline(value) == mentors)
    #expect(people("- Mentor(s):\n  - \(value)") == mentors)
  }
}
