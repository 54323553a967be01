internal import IdeaLint
internal import TextBasics

/// Findings as SARIF 2.1.0, with fingerprints, fixes and what comments and baselines suppress.
///
/// Lines and columns are 1-based, columns count code points, the end is exclusive.
/// Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
struct SARIFReporter {
  let paths: ReportPaths
  /// Whether all that was asked for could be read.
  let isComplete: Bool

  /// The results that GitHub takes of a run; it refuses a file with more.
  static let mostResults = 25_000

  /// One run with all rules and all findings in the order of files and text.
  func document(of report: LintReport) -> [UInt8] {
    var json = JSONWriter(reserving: 1_200 * report.summary.findings + 400_000)
    json.beginObject()
    json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.field("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    json.object("tool") { json in json.object("driver", SARIFRules.writeDriver) }
    json.array("invocations", of: CollectionOfOne(isComplete)) { json, isComplete in
      json.beginObject()
      json.field("executionSuccessful", isComplete)
      json.endObject()
    }
    json.field("columnKind", "unicodeCodePoints")
    json.field("newlineSequences", ["\r\n", "\n", "\r"])
    json.key("results")
    json.beginArray()
    for file in report.files {
      let uri = paths.uri(of: file.findings.path)
      for item in file.items { write(item, uri, to: &json) }
      for item in file.suppressed { write(item, uri, to: &json) }
    }
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    return json.bytes
  }

  private func write(_ item: ReportItem, _ uri: String, to json: inout JSONWriter) {
    let finding = item.finding
    json.beginObject()
    json.field("ruleId", finding.rule)
    json.field("ruleIndex", finding.ruleIndex)
    json.field("level", finding.severity.sarifLevel)
    json.object("message") { json in json.field("text", SARIFText.escaped(finding.message)) }
    json.array("locations", of: CollectionOfOne(item)) { json, item in
      json.beginObject()
      json.object("physicalLocation") { json in
        json.object("artifactLocation") { json in json.field("uri", uri) }
        json.object("region") { json in Self.write(item.place, to: &json) }
      }
      if let idea = finding.idea {
        json.array("logicalLocations", of: CollectionOfOne(idea)) { json, idea in
          json.beginObject()
          json.field("fullyQualifiedName", idea)
          json.endObject()
        }
      }
      json.endObject()
    }
    if let fingerprint = item.fingerprint {
      json.object("partialFingerprints") { json in json.field("ideacat/v1", fingerprint.text) }
    }
    if let fix = finding.fix { write(fix, item.edits, uri, to: &json) }
    write(item.suppression, to: &json)
    json.endObject()
  }

  private static func write(_ place: ReportItem.Place, to json: inout JSONWriter) {
    json.field("startLine", place.start.line)
    json.field("startColumn", place.start.column)
    json.field("endLine", place.end.line)
    json.field("endColumn", place.end.column)
  }

  private func write(_ fix: Fix, _ places: [ReportItem.Place], _ uri: String, to json: inout JSONWriter) {
    json.array("fixes", of: CollectionOfOne(fix)) { json, fix in
      json.beginObject()
      json.object("description") { json in json.field("text", SARIFText.escaped(fix.title)) }
      json.array("artifactChanges", of: CollectionOfOne(uri)) { json, uri in
        json.beginObject()
        json.object("artifactLocation") { json in json.field("uri", uri) }
        json.array("replacements", of: zip(fix.edits, places)) { json, edit in
          json.beginObject()
          json.object("deletedRegion") { json in Self.write(edit.1, to: &json) }
          json.object("insertedContent") { json in json.field("text", edit.0.text) }
          json.endObject()
        }
        json.endObject()
      }
      json.endObject()
    }
  }

  /// An empty array says that the result counts: SARIF wants it there as soon as one result of a run is suppressed.
  private func write(_ suppression: ReportItem.Suppression?, to json: inout JSONWriter) {
    json.array("suppressions", of: [suppression].compactMap { $0 }) { json, suppression in
      json.beginObject()
      switch suppression {
      case .comment(let reason):
        json.field("kind", "inSource")
        if let reason { json.field("justification", TerminalText.escaped(reason)) }
      case .baseline:
        json.field("kind", "external")
        json.field("justification", "known: in the baseline")
      }
      json.endObject()
    }
  }
}

extension Severity {
  /// The word of SARIF.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
