import IdeaLint
import Testing
import TextBasics

@Suite struct MentorRuleTests {
  /// The rules of group 2 that have something to say about an entry beside a sound one.
  private func ids(_ entry: String, path: String = "ideas.md") throws -> [String] {
    let text = """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ben Okoro (@ben-okoro, ben@example.org)
        - \(entry)
      """
    return try lint(text, "MI2", path: path).findings.map(\.rule)
  }

  @Test(
    arguments: [
      ("Ana Silva (@ana-silva, ana@example.org)", []),
      ("Ana Silva (@ana-silva, ana@example.org) - primary", []),
      ("Ana Silva", ["MI208", "MI210"]),
      ("Ana Silva (@ana-silva)", ["MI208"]),
      ("@ana-silva", ["MI208", "MI212"]),
      ("Ana Silva (ana@example.org)", ["MI210"]),
      ("Ana Silva <ana@example.org>", ["MI206", "MI210"]),
      ("Ana Silva (@ana.silva, ana@example.org)", ["MI211"]),
      ("Ana Silva (@ana-silva, ana@example)", ["MI209"]),
      ("Ana Silva @ana-silva (ana@example.org)", []),
      ("Ana Silva @ana-silva (ana@example.org) - primary", []),
      ("Ana Silva, @ana-silva, ana@example.org", ["MI201"]),
      ("Ana Silva (@ana-silva, ana@example.org) -primary", []),
      ("Ana Silva (@ana-silva, ana@example..org)", ["MI209"]),
      ("[Ana Silva](https://github.com/ana-silva) (ana@example.org)", ["MI227"]),
    ] as [(String, [String])])
  func oneFaultIsReportedOnce(entry: String, rules: [String]) throws {
    #expect(try ids(entry) == rules)
  }

  @Test func messagesNameThePersonAndKeepAddressesToThemselves() throws {
    func text(_ entry: String) -> String {
      "#### Collect\n\n- Description: Text.\n- Mentor(s): \(entry), Ben Okoro (@ben-okoro, ben@example.org)"
    }
    func messages(_ entry: String, _ rule: String) throws -> [String] {
      try lint(text(entry), rule).findings.map(\.message)
    }
    #expect(try messages("Ana Silva (@ana-silva)", "MI208") == ["add the e-mail address of Ana Silva"])
    #expect(try messages("@ana-silva", "MI208") == ["add the e-mail address of @ana-silva"])
    #expect(try messages("ana@example.org", "MI210") == ["add the GitHub handle of this mentor"])
    for finding in try lint(text("Ana Silva, @ana-silva, ana@example"), "MI2").findings {
      #expect(!finding.message.contains("example"), "\(finding.message)")
    }
  }

  @Test func oneMentorIsTooFewAndNoneIsMissing() throws {
    func ids(_ mentors: String, path: String = "ideas.md") throws -> [String] {
      let text = "#### Collect\n\n- Description: Text.\n- Recommended Skills: Go\n\(mentors)"
      return try lint(text, "MI105", "MI217", path: path).findings.map { "\($0.rule) \($0.severity.name)" }
    }
    let ana = "Ana Silva (@ana-silva, ana@example.org)"
    #expect(try ids("") == ["MI105 error"])
    #expect(try ids("- Mentor(s): \(ana)") == ["MI217 warning"])
    #expect(try ids("- Mentor(s): \(ana)", path: "ideas/gsoc/2024.md") == ["MI217 error"])
    #expect(try ids("- Mentor(s):\n  - \(ana)\n  - Ben Okoro (@ben-okoro, ben@example.org)") == [])
    #expect(try ids("- Primary Mentor: \(ana)\n- Co-Mentor: Ben Okoro (@ben-okoro, ben@example.org)") == [])
  }

  @Test func rangesCoverTheEntry() throws {
    let text = "#### Collect\n\n- Description: Text.\n- Mentor(s): Ana Silva (@ana-silva), Ben Okoro (@ben-okoro)"
    let found = try lint(text, "MI208").findings.map { finding in
      String(decoding: Array(text.utf8)[Int(finding.range.lower)..<Int(finding.range.upper)], as: UTF8.self)
    }
    #expect(found == ["Ana Silva (@ana-silva)", "Ben Okoro (@ben-okoro)"])
  }
}
