internal import IdeaLint
internal import TextBasics

/// Findings for reviewdog, as one `DiagnosticResult`: columns count bytes, the end is exclusive.
///
/// Suggestions of one diagnostic stand beside each other, to be taken one by one: only a fix of one edit becomes one.
/// A key that reviewdog does not know would make it refuse the whole document.
/// Source: reviewdog, `proto/rdf/reviewdog.proto`.
struct RDJSONReporter {
  let paths: ReportPaths

  /// All findings in the order of files and text.
  func document(of report: LintReport) -> [UInt8] {
    var json = JSONWriter(reserving: 600 * report.summary.findings + 200)
    json.beginObject()
    json.object("source") { json in
      json.field("name", "ideacat")
      json.field("url", ProgramHome.address)
    }
    json.key("diagnostics")
    json.beginArray()
    for file in report.files {
      let path = paths.name(of: file.findings.path)
      for item in file.items { write(item, path, to: &json) }
    }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  private func write(_ item: ReportItem, _ path: String, to json: inout JSONWriter) {
    let finding = item.finding
    json.beginObject()
    json.field("message", TerminalText.escaped(finding.message))
    json.object("location") { json in
      json.field("path", path)
      Self.write(item.place, to: &json)
    }
    json.field("severity", finding.severity.name.uppercased())
    json.object("code") { json in
      json.field("value", finding.rule)
      json.field("url", ProgramHome.page(ofRule: finding.rule, named: finding.ruleName))
    }
    if let edit = finding.fix?.edits.first, let place = item.edits.first, item.edits.count == 1 {
      json.array("suggestions", of: CollectionOfOne(edit)) { json, edit in
        json.beginObject()
        Self.write(place, to: &json)
        json.field("text", edit.text)
        json.endObject()
      }
    }
    json.endObject()
  }

  private static func write(_ place: ReportItem.Place, to json: inout JSONWriter) {
    json.object("range") { json in
      for (key, position) in [("start", place.start), ("end", place.end)] {
        json.object(key) { json in
          json.field("line", position.line)
          json.field("column", position.column)
        }
      }
    }
  }
}
