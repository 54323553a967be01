import IdeaCatalog
import IdeaLint
import TestSupport
import Testing
import TextBasics

/// Tables of contents as they are written.
@Suite struct ContentsWriterTests {
  /// A text after its contents were brought up to date.
  private func revised(_ text: String) -> String {
    let file = MarkedText(text).file()
    let fixed = file.source.applying(ContentsCheck(file).edits)
    return fixed.text(in: SourceRange(0, fixed.bytes.count))
  }

  /// Contents, and headings below them, each of which is an idea when a star ends it.
  private func page(_ contents: String, _ headings: [String]) -> String {
    let ideas = headings.map {
      $0.hasSuffix("*") ? "\($0.dropLast())\n\n- Description: Text.\n- Recommended Skills: Go\n" : "\($0)\n"
    }
    return "\(contents)\n\n\(ideas.joined(separator: "\n"))"
  }

  private func expect(
    _ contents: String, _ headings: String..., become revision: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = revised(page(contents, headings))
    #expect(text == page(revision, headings), sourceLocation: sourceLocation)
    #expect(revised(text) == text, sourceLocation: sourceLocation)
    #expect(
      ContentsCheck(MarkedText(text).file()).findings.findings.map(\.message) == [], sourceLocation: sourceLocation)
  }

  @Test func whatIsMissingIsAddedInTheStyleThatIsThere() {
    expect(
      "<!-- TOC -->\n+   [Karmada](#karmada)\n     +   [One](#one)\n     +   [Two](#two)\n<!-- TOC -->",
      "### Karmada", "#### One*", "#### Two*", "#### Three*", "### Keptn",
      "#### Four*",
      become: "<!-- TOC -->\n+   [Karmada](#karmada)\n     +   [One](#one)\n     +   [Two](#two)\n"
        + "     +   [Three](#three)\n+   [Keptn](#keptn)\n     +   [Four](#four)\n<!-- TOC -->")
  }

  @Test func whatListsProjectsAloneGetsNoIdeas() {
    expect(
      "## Contents\n\n* [Karmada](#karmada)\n* [Keptn](#keptn)", "### Karmada", "#### One*", "### KEDA", "#### Two*",
      "### Keptn", "#### Three*",
      become: "## Contents\n\n* [Karmada](#karmada)\n* [KEDA](#keda)\n* [Keptn](#keptn)")
  }

  @Test func partsOfProjectsStandBetweenProjectAndIdea() {
    expect(
      "- [Kubernetes](#kubernetes)\n  - [SIG Docs](#sig-docs)\n    - [One](#one)\n  - [SIG Node](#sig-node)\n"
        + "    - [Two](#two)\n    - [Three](#three)\n- [Keptn](#keptn)",
      "### Kubernetes", "#### SIG Docs", "##### One*", "#### SIG Node", "##### Two*", "##### Three*", "#### SIG Auth",
      "##### Four*", "### Keptn", "#### Five*",
      become: "- [Kubernetes](#kubernetes)\n  - [SIG Docs](#sig-docs)\n    - [One](#one)\n  - [SIG Node](#sig-node)\n"
        + "    - [Two](#two)\n    - [Three](#three)\n  - [SIG Auth](#sig-auth)\n    - [Four](#four)\n- [Keptn](#keptn)\n"
        + "  - [Five](#five)")
  }

  @Test func otherLinesStayBehindTheirEntries() {
    expect(
      "## Contents\n\n- [The template](template.md)\n- [Timeline](#timeline)\n- [Keptn](#keptn)\n  - [Two](#two)\n"
        + "    - [its design](design.md)\n- [Rules](rules.md)\n- [Karmada](#karmada)\n  - [One](#one)\n- [Apply](apply.md)",
      "## Timeline", "### Karmada", "#### One*", "#### New*", "### Keptn", "#### Two*",
      become:
        "## Contents\n\n- [The template](template.md)\n- [Timeline](#timeline)\n- [Karmada](#karmada)\n  - [One](#one)\n"
        + "  - [New](#new)\n- [Keptn](#keptn)\n  - [Two](#two)\n    - [its design](design.md)\n- [Rules](rules.md)\n"
        + "- [Apply](apply.md)")
  }

  @Test func entriesThatAreWrongAreRepairedAndThoseThatLeadNowhereGo() {
    expect(
      "- [Karmada](#karmada)\n  - [One & **two**](#one-two \"Title\") (new)\n  - [Gone](#gone)\n"
        + "  - [[Three](https://example.org)](#three)\n  - [Fourth](#four)\n  - [Four](#four)\n- [Back to top](#)",
      "### Karmada", "#### One & two*", "#### Three*", "#### Four*",
      become: "- [Karmada](#karmada)\n  - [One & **two**](#one--two \"Title\") (new)\n"
        + "  - [Three](#three)\n  - [Four](#four)\n- [Back to top](#)")
  }

  @Test func groupsKeepTheirOrder() {
    expect(
      "## Contents\n\n- Graduated\n  - [Keptn](#keptn)\n- Sandbox\n  - [Karmada](#karmada)\n  - [Kuadrant](#kuadrant)",
      "### Karmada", "#### One*", "### KEDA", "#### Two*", "### Keptn", "#### Three*", "### Kuadrant", "#### Four*",
      become: "## Contents\n\n- Graduated\n  - [Keptn](#keptn)\n- Sandbox\n  - [Karmada](#karmada)\n  - [KEDA](#keda)\n"
        + "  - [Kuadrant](#kuadrant)")
  }

  /// A first line that is indented for no reason is no measure of what stands below it.
  @Test func whatStandsBelowAnEntryIsIndentedBelowIt() {
    expect(
      "  - [Gone](#gone)\n- [Gone too](#gone-too)\n  - [No more](#no-more)", "### Karmada", "#### One*",
      become: "  - [Karmada](#karmada)\n    - [One](#one)")
  }

  @Test func equalHeadingsHaveNumbers() {
    expect(
      "- [Karmada](#karmada)\n  - [A map](#a-map)\n  - [One](#one)\n- [Keptn](#keptn)", "### Karmada", "#### A map*",
      "#### One*", "### Keptn", "#### A map*",
      become: "- [Karmada](#karmada)\n  - [A map](#a-map)\n  - [One](#one)\n- [Keptn](#keptn)\n  - [A map](#a-map-1)")
  }

  @Test(arguments: [
    ("`code` and *more*", "[`code` and *more*](#code-and-more)"),
    ("[PM] a_b_c & 1 < 2 | 3 * 4", "[\\[PM\\] a\\_b\\_c \\& 1 \\< 2 \\| 3 \\* 4](#pm-a_b_c--1--2--3--4)"),
    ("[PM] plain", "[[PM] plain](#pm-plain)"), ("one ] two", "[one \\] two](#one--two)"),
    ("[A link](https://example.org)", "[A link](#a-link)"),
    ("Kubebuilder (https://example.org)", "[Kubebuilder (https://example.org)](#kubebuilder-httpsexampleorg)"),
    ("<a id=\"x\"></a>Tagged", "[Tagged](#tagged)"), ("日本 語", "[日本 語](#日本-語)"),
    ("&copy; AT&amp;T", "[&copy; AT&amp;T](#-att)"),
  ])
  func headingsAreWrittenSoThatTheyReadTheSame(heading: String, entry: String) {
    let headings = ["### Karmada", "#### One*", "#### \(heading)*"]
    let text = revised(
      page("## Contents\n\n- [Karmada](#karmada)\n  - [One](#one)\n  - [Two](#two)", headings + ["#### Two*"]))
    #expect(text.contains("  - [One](#one)\n  - \(entry)\n  - [Two](#two)\n"), "\(text)")
    #expect(ContentsCheck(MarkedText(text).file()).findings.findings.map(\.message) == [])
  }

  @Test func contentsThatAreAnnouncedAreFilled() {
    let list = "* [Karmada](#karmada)\n  * [One](#one)"
    for (mark, filled) in [
      ("<!-- TOC -->\n<!-- TOC -->", "<!-- TOC -->\n\(list)\n<!-- TOC -->"),
      ("<!-- toc -->\n\n<!-- tocstop: toc -->", "<!-- toc -->\n\(list)\n\n<!-- tocstop: toc -->"),
      ("## Table of Contents", "## Table of Contents\n\n\(list)"),
    ] {
      expect(mark, "### Karmada", "#### One*", become: filled)
    }
    #expect(revised("# Contents of a page\n\n### Karmada\n") == "# Contents of a page\n\n### Karmada\n")
  }

  @Test func aLongPageGetsContentsBeforeItsFirstProject() throws {
    let rule = try #require(Rule.named("MI601"))
    for variant in MarkedText.Variant.allCases {
      let text = MarkedText("# Ideas\n\nA text.\n" + rule.bad[0].markdown, variant: variant)
      let file = text.file(path: rule.bad[0].path)
      let fixed = IdeaFile(file.source.applying(ContentsCheck(file).edits))
      let lines = fixed.source.text(in: SourceRange(0, fixed.source.bytes.count)).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let first = try #require(lines.firstIndex(of: "<!-- TOC -->"))
      #expect(lines[first - 1] == "")
      #expect(lines[first + 1] == "* [Karmada](#karmada)")
      #expect(lines[first + 2] == "  * [Idea 1 for Karmada](#idea-1-for-karmada)")
      #expect(lines[first + 16...first + 18] == ["<!-- TOC -->", "", "### Karmada"])
      #expect(ContentsCheck(fixed).edits.isEmpty)
    }
  }

  /// Contents in the text of an idea would be no contents: those asked for would be added again and again.
  @Test func contentsDoNotBecomePartOfAnIdea() throws {
    let rule = try #require(Rule.named("MI601"))
    let idea = "- Description: Text.\n- Recommended Skills: Go\n- Mentor(s): Ana Silva (@ana-silva)\n\n"
    for text in [
      idea + rule.bad[0].markdown, idea + "<!-- TOC -->\n<!-- TOC -->\n\n" + rule.bad[0].markdown,
      idea + "---\n\n" + rule.bad[0].markdown, idea + "-   #### A part\n\n" + rule.bad[0].markdown,
    ] {
      let file = MarkedText(text).file(path: rule.bad[0].path)
      let check = ContentsCheck(file)
      #expect(check.findings.findings.count == 1)
      #expect(check.edits.isEmpty)
      #expect(check.text.contains("* [Karmada](#karmada)"))
    }
    let page = idea + "## Contents\n\n" + rule.bad[0].markdown
    #expect(revised(revised(page)) == revised(page))
    #expect(revised(page) != page)
  }

  /// However headings are nested, contents that were just written are right as they are.
  @Test func newContentsNeedNoRepair() {
    let headings = [
      "### Karmada", "#### One*", "### Keptn", "#### Two*", "### KEDA", "#### Three*", "# Flows*", "##### Four*",
      "### Linkerd", "#### Five*",
    ]
    let list = """
      * [Karmada](#karmada)
        * [One](#one)
      * [Keptn](#keptn)
        * [Two](#two)
      * [KEDA](#keda)
        * [Three](#three)
      * [Flows](#flows)
        * [Four](#four)
        * [Linkerd](#linkerd)
          * [Five](#five)
      """
    let text = revised(page("## Contents", headings))
    #expect(text == page("## Contents\n\n\(list)", headings))
    #expect(ContentsCheck(MarkedText(text).file()).findings.findings.map(\.message) == [])
  }

  @Test func theLastLineNeedsNoEnd() {
    let page =
      "### Karmada\n\n#### One\n\n- Description: Text.\n- Recommended Skills: Go\n\n#### Two\n\n- Description: Text.\n"
      + "- Recommended Skills: Go\n\n#### Three\n\n- Description: Text.\n- Recommended Skills: Go\n\n## Contents\n\n"
    #expect(
      revised(page + "- [One](#one)\n- [Two](#two)") == page + "- [One](#one)\n- [Two](#two)\n- [Three](#three)")
    #expect(
      revised(page + "- [Two](#two)\n- [Three](#three)\n- [One](#one)")
        == page + "- [One](#one)\n- [Two](#two)\n- [Three](#three)\n")
  }

  /// Fixes do what their rule says and no more: one adds, one sorts, and neither drops what nobody understands.
  @Test func eachRuleRepairsItsOwn() throws {
    let contents = "- [Two](#two)\n- [One](#one)\n- [Gone](#gone)\n- [One](#one)"
    let headings = ["### One*", "### Two*", "### Three*"]
    func fixed(_ rule: String) throws -> String {
      let outcome = Fixer(Linter(try RuleSelection(select: [rule]))).fix(MarkedText(page(contents, headings)).file())
      return outcome.file.source.text(in: SourceRange(0, outcome.file.source.bytes.count))
    }
    #expect(
      try fixed("MI602") == page("- [Two](#two)\n- [Three](#three)\n- [One](#one)\n- [Gone](#gone)", headings))
    #expect(
      try fixed("MI603") == page("- [One](#one)\n- [Two](#two)\n- [Gone](#gone)\n- [One](#one)", headings))
    #expect(try fixed("MI604") == page(contents, headings))
  }

  /// Whatever stands in contents: what was written is right, and is not written again.
  @Test(arguments: [
    "- [x](#x)\n", "- [x](#A)\n\n<!-- -->\n\n", "1. [x](#a) [y](#A)\n", "- [A1](#a-1)\n", "- - [a](#a)\n",
    "-\n  [a](#b)\n",
    "- [b\\]](#b \"](#a\")\n", "- [a](#a)\n  ```\n- [b](#b)\n", "> - [a](#a)\n",
    "- [a][b]\n- [c](<#a b>)\n",
    "* [a](#a)\r\n\r* [b](#c)\r", "- [![a](b)](#a)\n  - [](#b)\n",
  ])
  func hostileContentsAreWrittenOnce(entries: String) {
    for start in ["", "## Contents\n\n", "<!-- TOC -->\n<!-- TOC -->\n"] {
      for headings in ["# a\n", "# b [ c\n\n## ](#a)\n\n- Description: x\n- Mentor(s): y\n\n", "a\n=\n\n# A 1\n"] {
        for count in [1, 4] {
          let text =
            start + String(repeating: entries, count: count) + "\n\n" + String(repeating: headings, count: count)
          let once = revised(text)
          #expect(revised(once) == once, "\(text)")
        }
      }
    }
  }

  @Test(.enabled(if: Corpus.isThere, Corpus.hint), arguments: Corpus.documents)
  func ofRealFilesAllAnchorsLeadSomewhere(path: String) throws {
    let text = SourceText(path: "ideas.md", bytes: Corpus.bytes(of: path))
    let file = IdeaFile(text)
    let check = ContentsCheck(file)
    #expect(check.edits.isEmpty == check.findings.findings.isEmpty, "\(check.findings.findings.map(\.message))")
    guard !check.edits.isEmpty else { return }
    let fixed = IdeaFile(text.applying(check.edits))
    let again = ContentsCheck(fixed)
    #expect(again.findings.findings.map { "\($0.rule): \($0.message)" } == [])
    #expect(again.edits.isEmpty)
    #expect(check.text.contains(again.text))
    #expect(fixed.ideas.map(\.id) == file.ideas.map(\.id))
    let carriageReturns = text.withCarriageReturns
    let edits = ContentsCheck(IdeaFile(carriageReturns)).edits
    #expect(carriageReturns.applying(edits).bytes == fixed.source.withCarriageReturns.bytes)
  }
}

extension SourceText {
  /// The same text with lines that end with CR and LF.
  fileprivate var withCarriageReturns: SourceText {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return SourceText(path: path, bytes: ContiguousArray(lines.joined(separator: [0x0D, 0x0A])))
  }
}
