internal import CommandKit
internal import IdeaCatalog
internal import IdeaExport
internal import TextBasics

/// What the options of `export` come to.
struct ExportPlan {
  /// What is written.
  private enum Shape {
    case json, ndjson
    case csv(CSVOptions)
    case markdown(Template?)
    case issueForm
    case lfxExport
    case lfxTracking(isRaw: Bool)
  }

  private let shape: Shape
  private let includeEmails: Bool

  /// Puts the options together.
  ///
  /// - Throws: When two of them exclude each other, or one has no effect.
  init(_ arguments: Arguments) throws(UsageError) {
    includeEmails = arguments[InputOptions.includeEmails]
    let preset = arguments[ExportKeys.preset]
    let template = arguments[ExportKeys.template]?.template
    if preset != nil, template != nil {
      throw arguments.usageError("'--template' and '--preset' exclude each other")
    }
    let implied = preset?.format ?? (template == nil ? nil : .markdown)
    let named = arguments[ExportKeys.output].flatMap(ExportKeys.Format.init(fileName:))
    let format = arguments[ExportKeys.format] ?? implied ?? named ?? .json
    if let implied, format != implied {
      let option = preset == nil ? "--template" : "--preset \(preset?.rawValue ?? "")"
      throw arguments.usageError("'\(option)' writes \(implied.rawValue), not \(format.rawValue)")
    }
    let csv = try CSVKeys.options(arguments, isCSV: format == .csv, hasFixedLayout: preset != nil)
    switch (preset, format) {
    case (.lfxExport, _): shape = .lfxExport
    case (.lfxTracking, _): shape = .lfxTracking(isRaw: csv.isRaw)
    case (nil, .json): shape = .json
    case (nil, .ndjson): shape = .ndjson
    case (nil, .csv): shape = .csv(csv)
    case (nil, .markdown): shape = template == .issueForm ? .issueForm : .markdown(template)
    }
  }

  /// Writes ideas of a catalog; `nil` where they cannot be written so, which is said.
  func bytes(
    of ideas: [Idea], in catalog: Catalog, _ files: [IdeaFile], _ arguments: Arguments, _ session: inout Session
  ) throws(UsageError) -> [UInt8]? {
    switch shape {
    case .json:
      return CatalogJSONWriter(version: ProgramVersion.text, includeEmails: includeEmails).json(
        of: catalog, ideas: ideas)
    case .ndjson: return CatalogNDJSONWriter(includeEmails: includeEmails).lines(of: ideas)
    case .csv(let options): return CatalogCSVWriter(options).csv(of: ideas)
    case .markdown(let template):
      return CatalogMarkdownWriter(template: template, includeEmails: includeEmails).markdown(of: ideas)
    case .issueForm:
      guard ideas.count < 2 else {
        throw arguments.usageError(
          "the issue form holds one idea, and \(ideas.count) were read; choose one with '--id'")
      }
      guard let idea = ideas.first else {
        session.warn("no idea was read, and nothing is written")
        return nil
      }
      return IssueFormWriter(includeEmails: includeEmails).body(of: idea)
    case .lfxExport:
      return LFXExportWriter(includeEmails: includeEmails).json(of: Self.programs(ideas, files))
    case .lfxTracking(let isRaw):
      guard Self.fit(ideas, &session) else { return nil }
      return LFXTrackingWriter(isRaw: isRaw, includeEmails: includeEmails).csv(of: Self.programs(ideas, files))
    }
  }

  /// The ideas with the texts they were read from.
  private static func programs(_ ideas: [Idea], _ files: [IdeaFile]) -> [LFXProgram] {
    let sources = Dictionary(files.map { ($0.source.path, $0.source) }) { first, _ in first }
    return ideas.compactMap { idea in sources[idea.path].map { LFXProgram(idea, source: $0) } }
  }

  /// Whether no idea has a mentor too many; each that has is reported.
  private static func fit(_ ideas: [Idea], _ session: inout Session) -> Bool {
    var isFit = true
    for idea in ideas where idea.mentors.count > LFXProgram.mentorLimit {
      isFit = false
      session.fail(
        "\(idea.path):\(idea.lines.lowerBound): '\(idea.title)' has \(idea.mentors.count) mentors, and lfx-tracking has "
          + "columns for \(LFXProgram.mentorLimit); list fewer, or use '--format csv --csv-layout mentors'")
    }
    return isFit
  }
}
