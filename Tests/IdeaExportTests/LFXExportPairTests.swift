import IdeaCatalog
import IdeaExport
import TestSupport
import Testing
import TextBasics

/// What is written of the README of an export is the export, but for what a README cannot know.
@Suite(.enabled(if: Corpus.isThere, Corpus.hint)) struct LFXExportPairTests {
  static let folder = Corpus.folder + "/oracle/lfx-export/"
  static let names = files(in: folder, endingWith: ".README.md").map { String($0.dropLast(".README.md".utf8.count)) }

  /// The keys of a program that only the proposal tells; the list of projects is of a later day than the exports.
  private static let unknown = ["issue_number", "issue_url", "prerequisites", "lfid", "cncf_project_maturity"]

  private func programs(_ name: String) -> [LFXProgram] {
    let path = "programs/lfx-mentorship/2026/03-Sep-Nov/README.md"
    let file = IdeaFile(SourceText(path: path, bytes: Corpus.bytes(of: Self.folder + name + ".README.md")))
    return file.ideas.map { LFXProgram($0, source: file.source) }
  }

  private func text(_ name: String) -> String {
    String(decoding: Corpus.bytes(of: Self.folder + name), as: UTF8.self)
  }

  @Test(arguments: names) func json(name: String) throws {
    let own = String(decoding: LFXExportWriter(includeEmails: true).json(of: programs(name)), as: UTF8.self)
    let theirs = text(name + ".lfx-export.json")
    // Theirs stand in the order of the issues, ours in that of the list.
    let expected = Self.programs(theirs).sorted { Self.key($0) < Self.key($1) }
    let found = Self.programs(own).sorted { Self.key($0) < Self.key($1) }
    #expect(found.count == expected.count)
    for (left, right) in zip(found, expected) {
      let (left, right) = (Self.known(left), Self.known(right))
      #expect(left.count == right.count)
      for (own, their) in zip(left, right) { #expect(own == their) }
    }
    #expect(
      own.hasPrefix("{\n  \"_term\": \"2026 Term 3 (Sep-Nov)\",\n  \"_count\": \(expected.count),\n  \"programs\": ["))
    #expect(try #require(JSONValue(own))["programs"]?.elements.count == expected.count)
  }

  @Test(arguments: names) func csv(name: String) {
    let own = String(decoding: LFXTrackingWriter(includeEmails: true).csv(of: programs(name)), as: UTF8.self)
    let expected = text(name + ".lfx-tracking.csv").split(separator: "\n").map(String.init)
    let found = own.split(separator: "\n").map(String.init)
    #expect(found.first == expected.first)
    #expect(own.hasSuffix("\n"))
    #expect(found.dropFirst().sorted() == expected.dropFirst().map(Self.withoutLFID).sorted())
  }

  /// An export that is read and written again keeps its order, and tells more than a README.
  @Test(arguments: names) func jsonOfJSON(name: String) {
    let path = Self.folder + name + ".lfx-export.json"
    let file = IdeaFile(SourceText(path: path, bytes: Corpus.bytes(of: path)))
    let writer = LFXExportWriter(includeEmails: true)
    let own = String(
      decoding: writer.json(of: file.ideas.map { LFXProgram($0, source: file.source) }), as: UTF8.self)
    let (found, expected) = (Self.programs(own), Self.programs(text(name + ".lfx-export.json")))
    #expect(found.count == expected.count)
    for (left, right) in zip(found, expected) {
      #expect(Self.known(left, besides: ["lfid"]) == Self.known(right, besides: ["lfid"]))
    }
  }

  /// The lines of each program.
  private static func programs(_ json: String) -> [[Substring]] {
    var programs: [[Substring]] = []
    for line in json.split(separator: "\n") {
      if line == "    {" { programs.append([]) }
      if line.hasPrefix("      "), !programs.isEmpty { programs[programs.count - 1].append(line) }
    }
    return programs
  }

  private static func key(_ program: [Substring]) -> Substring {
    program.first { $0.hasPrefix("      \"program_name_full\"") } ?? ""
  }

  /// The lines of a program that a README can tell.
  ///
  /// - Parameter besides: Keys that only the proposal tells and that are compared all the same.
  private static func known(_ program: [Substring], besides: [String] = []) -> [Substring] {
    var lines: [Substring] = []
    var isInside = false
    for line in program {
      if isInside {
        isInside = !line.hasPrefix("      }")
        continue
      }
      let key = line.drop { $0 == " " || $0 == "\"" }.prefix { $0 != "\"" }
      if unknown.contains(String(key)), !besides.contains(String(key)) {
        isInside = line.hasSuffix("{")
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  /// The record with the columns of LFIDs empty.
  private static func withoutLFID(_ record: String) -> String {
    var fields: [String] = []
    var isQuoted = false
    for piece in record.split(separator: ",", omittingEmptySubsequences: false) {
      if isQuoted { fields[fields.count - 1] += "," + piece } else { fields.append(String(piece)) }
      if piece.filter({ $0 == "\"" }).count % 2 == 1 { isQuoted.toggle() }
    }
    return fields.enumerated().map { $0.offset >= 8 && ($0.offset - 8) % 4 == 0 ? "" : $0.element }
      .joined(separator: ",")
  }
}
