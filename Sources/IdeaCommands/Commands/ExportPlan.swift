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

  /// Whether the texts are asked for that ideas were read from.
  var needsSources: Bool {
    switch shape {
    case .lfxExport, .lfxTracking: true
    default: false
    }
  }

  /// Writes ideas of a catalog, piece by piece where there may be many of them.
  ///
  /// - Parameter sources: The texts that ideas were read from, where they are asked for.
  /// - Returns: Whether they can be written so; why not was said.
  func write(
    _ ideas: [Idea], of catalog: Catalog, _ sources: [SourceText], _ arguments: Arguments, _ session: inout Session,
    to sink: (inout Session, [UInt8]) -> Void
  ) throws(UsageError) -> Bool {
    switch shape {
    case .json:
      CatalogJSONWriter(version: ProgramVersion.text, includeEmails: includeEmails)
        .write(catalog, ideas: ideas) { sink(&session, $0) }
    case .ndjson: CatalogNDJSONWriter(includeEmails: includeEmails).write(ideas) { sink(&session, $0) }
    default:
      guard let bytes = try bytes(of: ideas, sources, arguments, &session) else { return false }
      sink(&session, bytes)
    }
    return true
  }

  /// Ideas in one piece; `nil` where they cannot be written so, which is said.
  private func bytes(
    of ideas: [Idea], _ sources: [SourceText], _ arguments: Arguments, _ session: inout Session
  ) throws(UsageError) -> [UInt8]? {
    switch shape {
    case .json, .ndjson: return []
    case .csv(let options): return CatalogCSVWriter(options).csv(of: ideas)
    case .markdown(let template):
      return CatalogMarkdownWriter(template: template, includeEmails: includeEmails).markdown(of: ideas)
    case .issueForm:
      guard ideas.count < 2 else {
        throw arguments.usageError(
          "the issue form holds one idea, and \(ideas.count) were read; choose one with '--id'")
      }
      return ideas.first.map { IssueFormWriter(includeEmails: includeEmails).body(of: $0) }
    case .lfxExport:
      return LFXExportWriter(includeEmails: includeEmails).json(of: Self.programs(ideas, sources))
    case .lfxTracking(let isRaw):
      guard Self.fit(ideas, &session) else { return nil }
      return LFXTrackingWriter(isRaw: isRaw, includeEmails: includeEmails).csv(of: Self.programs(ideas, sources))
    }
  }

  /// The ideas with the texts they were read from.
  private static func programs(_ ideas: [Idea], _ sources: [SourceText]) -> [LFXProgram] {
    let sources = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
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
