import IdeaCatalog
import IdeaExport
import Testing

@Suite struct CSVTests {
  /// The records as dictionaries by column.
  private func rows(_ catalog: Catalog, _ options: CSVOptions = CSVOptions()) throws -> [[String: String]] {
    let bytes = CatalogCSVWriter(options).csv(of: catalog.ideas)
    let records = try #require(
      RecordReader.records(bytes, delimiter: options.delimiter, lineEnd: options.lineEnd == .lf ? "\n" : "\r\n"))
    let header = try #require(records.first)
    #expect(records.allSatisfy { $0.count == header.count })
    return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  @Test func ideas() {
    let catalog = Sample.catalog([("ideas/lfx/2024-term3.md", Sample.lfx)])
    #expect(
      Sample.text(CatalogCSVWriter().csv(of: catalog.ideas)) == """
        id,title,full_name,project,subproject,program,term,mentors,skills,technologies,size,size_hours,difficulty,\
        component,prerequisites,upstream_issues,lfx_url,description,expected_outcome,path,line,end_line\r
        lfx/2024-term3/lighthouse/show-metrics-of-the-lamp,Show metrics of the lamp,,Lighthouse,,lfx,2024-term3,\
        Ana Cruz (@anacruz); Bo Li (@bo-li),golang; Kubernetes,,,,,,,https://github.com/lighthouse/lamp/issues/7,,\
        The lamp has one-time metrics. Collect them with Prometheus.,"'- A design document
        - A dashboard, with tests",ideas/lfx/2024-term3.md,5,15\r

        """)
  }

  @Test func mentors() {
    var options = CSVOptions()
    options.layout = .mentors
    options.includeEmails = true
    options.lineEnd = .lf
    options.delimiter = UInt8(ascii: ";")
    let catalog = Sample.catalog([("ideas/gsoc/2025.md", Sample.gsoc)])
    #expect(
      Sample.text(CatalogCSVWriter(options).csv(of: catalog.ideas)) == """
        name;github;email;lfid;role;affiliation;profile_url;idea_id;title;project;subproject;program;term;path;line
        Cy Diaz;cy;cy@example.org;;primary;;;gsoc/2025/harbor-lights/speed-up-the-foghorn;Speed up the foghorn;\
        Harbor Lights;;gsoc;2025;ideas/gsoc/2025.md;5
        Di Ek;di-ek;di@example.org;;;;;gsoc/2025/harbor-lights/speed-up-the-foghorn;Speed up the foghorn;\
        Harbor Lights;;gsoc;2025;ideas/gsoc/2025.md;5

        """)
  }

  @Test func addressesAreAColumnOfTheirOwn() throws {
    var options = CSVOptions()
    options.includeEmails = true
    let row = try #require(try rows(Sample.catalog, options).first)
    #expect(row["mentors"] == "Ana Cruz (@anacruz); Bo Li (@bo-li)")
    #expect(row["mentor_emails"] == "ana@example.org; bo@example.org")
    #expect(try rows(Sample.catalog).first?["mentor_emails"] == nil)
  }

  @Test(arguments: [
    "plain", "a,b", "say \"hi\"", "=HYPERLINK(\"https://example.org\")", "+1", "-1", "@cy", "a;b|c", "", "'quoted'",
    "日本",
  ])
  func titlesSurvive(title: String) throws {
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      var options = CSVOptions()
      options.delimiter = delimiter
      let catalog = Sample.catalog(
        fields: "- Description: x\n- Mentor(s): Ana Cruz", title: MarkdownEscaped.text(title))
      let row = try #require(try rows(catalog, options).first)
      let isFormula = title.first.map { "=+-@".contains($0) } ?? false
      #expect(row["title"] == (isFormula ? "'" + title : title))
      options.isRaw = true
      #expect(try rows(catalog, options).first?["title"] == title)
    }
  }

  @Test func byteOrderMark() {
    var options = CSVOptions()
    options.hasByteOrderMark = true
    #expect(CatalogCSVWriter(options).csv(of: []).starts(with: [0xEF, 0xBB, 0xBF, UInt8(ascii: "i")]))
  }

  @Test func delimiters() {
    #expect(CSVOptions.isDelimiter(0x09))
    #expect(!CSVOptions.isDelimiter(UInt8(ascii: "\"")))
    #expect(!CSVOptions.isDelimiter(0x0A))
    #expect(!CSVOptions.isDelimiter(0xC3))
  }
}

/// Text with a backslash before each ASCII punctuation character.
enum MarkdownEscaped {
  static func text(_ text: String) -> String {
    text.map { $0.isASCII && ($0.isPunctuation || $0.isSymbol) ? "\\\($0)" : String($0) }.joined()
  }
}
