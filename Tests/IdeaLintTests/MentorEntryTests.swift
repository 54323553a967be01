import IdeaLint
import Testing
import TextBasics

@Suite struct MentorEntryTests {
  /// What rules say about one entry beside a sound one.
  private func ids(_ entry: String) throws -> [String] {
    let text = """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ben Okoro (@ben-okoro, ben@example.org)
        - \(entry)
      """
    return try lint(text, "MI20", "MI212", "MI225", "MI227", "MI229").findings.map(\.rule)
  }

  @Test(
    arguments: [
      ("Ana Silva (ana-silva, ana@example.org)", ["MI202"]),
      ("Ana Silva(@ana-silva, ana@example.org)", ["MI203"]),
      ("Ana Silva (@ana-silva ana@example.org)", ["MI204"]),
      ("Ana Silva @ana-silva ana.silva@example.org", ["MI204"]),
      ("Ana Silva （@ana-silva，ana@example.org）", ["MI205"]),
      ("Ana Silva (@ana-silva, [ana@example.org](mailto:ana@example.org))", ["MI206"]),
      ("Ana Silva (@ana-silva, <ana@example.org>) - primary", ["MI206"]),
      ("Ana Silva (@ana-silva, ana at example dot org)", ["MI207"]),
      ("@ana-silva (ana@example.org)", ["MI212"]),
      ("ana@example.org", ["MI212"]),
      ("[Ana Silva](https://github.com/ana-silva), ana@example.org", ["MI227"]),
      ("Ana Silva (@ana-silva, ana@example.org", ["MI229"]),
      ("Ana Silva (@ana-silva), ana@example.org)", ["MI229"]),
      ("Ana Silva (@ana-silva, ana@example.org) - primary", []),
    ] as [(String, [String])])
  func everyFaultHasItsName(entry: String, rules: [String]) throws {
    #expect(try ids(entry).filter { $0 != "MI208" && $0 != "MI210" && $0 != "MI201" } == rules, "\(entry)")
  }

  @Test func twoOnALine() throws {
    let two = "Ana Silva (@ana-silva, ana@example.org), Chi Wu (@chi-wu, chi@example.org)"
    #expect(try ids(two) == ["MI225"])
    #expect(try lint("#### C\n\n- Description: Text.\n- Mentor(s): \(two)", "MI225").findings.isEmpty)
  }

  private func list(_ mentors: [String], label: String = "Mentor(s)") -> String {
    "#### C\n\n- Description: Text.\n- \(label):\n" + mentors.map { "  - \($0)\n" }.joined()
  }

  @Test func peopleWhoAreListedTwice() throws {
    let ana = "Ana Silva (@ana-silva, ana@example.org)"
    #expect(try lint(list([ana, ana]), "MI213", "MI214").findings.map(\.rule) == ["MI213"])
    #expect(
      try lint(list([ana, "Ben (@ben, Ana@Example.org)"]), "MI213", "MI214").findings.map(\.rule) == ["MI214"])
    // The second of two lists is a fault of its own.
    #expect(try lint(list([ana]) + "- Mentors: \(ana)", "MI213").findings.isEmpty)
    #expect(try lint(list([ana], label: "Primary Mentor") + "- Co-Mentor: \(ana)", "MI213").findings.count == 1)
  }
}
