import Foundation
import IdeaCatalog
import IdeaLint
import TestSupport
import Testing
import TextBasics

@Suite struct ContentsRuleTests {
  /// What an oracle says of the table of contents of one document.
  private struct Oracle: Decodable {
    struct Entry: Decodable {
      let line: Int
      let status: String
    }
    struct Missing: Decodable { let line: Int }

    let file: String
    let order_matches_headings: Bool
    let toc: [Entry]
    let ideas_not_in_toc: [Missing]
  }

  @Test(.enabled(if: Corpus.isThere, Corpus.hint))
  func whatIsWrongWithRealContents() throws {
    let folder = Corpus.folder + "/oracle/toc"
    for name in files(in: folder, endingWith: ".json") {
      let data = try #require(FileManager.default.contents(atPath: folder + "/" + name))
      let oracle = try JSONDecoder().decode(Oracle.self, from: data)
      let path = Corpus.folder + "/documents/" + oracle.file
      let file = IdeaFile(SourceText(path: path, bytes: Corpus.bytes(of: path)))
      let found = try Linter(RuleSelection(select: ["MI6"])).lint(file).findings
      func lines(_ rule: String) -> [Int] {
        found.filter { $0.rule == rule }.map { file.lineIndex.line(at: $0.range.start) }
      }
      // The oracle takes white space together before it makes anchors; GitHub makes a hyphen of each blank.
      let blanks = oracle.toc.filter { entry in
        let line = file.lineIndex.range(ofLine: entry.line, in: file.source.bytes.span)
        return entry.status == "ok" && file.source.text(in: line).contains(" -  ")
      }
      #expect(blanks.count == (oracle.file == "lfx-2026-term1-accepted.md" ? 1 : 0))
      let dead = (oracle.toc.filter { $0.status == "anchor-broken" || $0.status == "no-heading" } + blanks).map(\.line)
        .sorted()
      let entries = Set(oracle.toc.map(\.line))
      #expect(lines("MI604").filter { entries.contains($0) } == dead, "\(name)")
      #expect(lines("MI603").isEmpty == oracle.order_matches_headings, "\(name)")
      #expect(lines("MI601").isEmpty, "\(name)")
      let missing = found.filter { $0.rule == "MI602" && $0.idea != nil }.compactMap(\.idea)
      let ideas = file.ideas.filter { missing.contains($0.id) }.map(\.lines.lowerBound)
      #expect(ideas == oracle.ideas_not_in_toc.map(\.line), "\(name)")
    }
  }

  private func page(_ contents: String, _ headings: String) -> String {
    let ideas = headings.split(separator: "\n").map {
      $0.hasSuffix("*") ? "\($0.dropLast())\n\n- Description: Text.\n- Recommended Skills: Go\n" : "\($0)\n"
    }
    return contents + "\n\n" + ideas.joined(separator: "\n")
  }

  @Test(arguments: [
    "## Table of Contents\n\n- [Karmada](#karmada)\n  - [One & two](#one--two)",
    "<!-- TOC -->\n* [Karmada](#karmada)\n    * [One & two](#one--two)\n<!-- TOC -->",
    "1. [Karmada](#karmada)\n   1. [One \\& two](#one--two)\n2. [Back](#top)",
    "## Contents\n\n- [**Karmada**](#karmada)",
    "- [Karmada](https://example.org#karmada)\n- [One](https://example.org)\n- [Two](https://example.org)",
  ])
  func contentsThatAreSound(contents: String) throws {
    #expect(try summary(page(contents, "### Karmada\n#### One & two*"), "MI6") == [])
  }

  @Test func anchorsAreThoseOfGitHub() throws {
    let links = ["#日本-語", "#a_b", "#c-1", "#c-2", "#d--e", "#caf%C3%A9", "#user-content-c", "#über-x"]
    let text = links.map { "[x](\($0))" }.joined(separator: " ")
    let headings = "# 日本 語\n\n# a_b\n\n# C\n\n## c\n\n### `c`\n\n# d – e\n\n# Café!\n\n> # Über\u{A0} [X](y)\n"
    #expect(try summary("\(text)\n\n\(headings)", "MI604", "MI605") == [])
    #expect(try summary("[x](#c-3) `[y](#no)`\n\n\(headings)", "MI604").count == 1)
    #expect(try summary("[x](#Caf%C3%A9)\n\n\(headings)", "MI604", "MI605").count == 1)
  }

  @Test func whatALinkMeansIsOffered() throws {
    #expect(
      try summary("[x](#one-two) [One & two](#1) [y](#z)\n\n# One & two", "MI604") == [
        "1: write \"#one--two\": no heading has the anchor that stands there",
        "1: write \"#one--two\": no heading has the anchor that stands there",
        "1: correct the link: no heading has the anchor \"#z\"",
      ])
  }

  @Test func entriesThatAreMissing() throws {
    let contents = "- [Karmada](#karmada)\n  - [One](#one)\n  - [Two](#two)\n  - [Four](#four)"
    let headings = "### Karmada\n#### One*\n#### Two*\n#### Three*\n#### Four*"
    #expect(try summary(page(contents, headings), "MI602") == ["3: add an entry for \"Three\" behind this one"])
    let projects = "- [Karmada](#karmada)\n- [Keptn](#keptn)\n- [Knative](#knative)"
    let all = "### KEDA\n#### One*\n### Karmada\n#### Two*\n### Keptn\n#### Three*\n### Knative\n#### Four*"
    #expect(try summary(page(projects, all), "MI602") == ["1: add an entry for \"KEDA\" before this one"])
    // An entry whose link is dead is there all the same.
    let dead = "- [Karmada](#karmada)\n  - [One](#one)\n  - [Two & three](#two-three)"
    #expect(try summary(page(dead, "### Karmada\n#### One*\n#### Two & three*"), "MI602") == [])
  }

  @Test func theOrderIsSaidOnce() throws {
    let contents = "- [B](#b)\n- [A](#a)\n- [C](#c)\n- [E](#e)\n- [D](#d)"
    #expect(
      try summary(page(contents, "# A\n# B\n# C\n# D\n# E"), "MI603") == [
        "1: put the entries in the order of the headings: 2 have to move"
      ])
  }
}
