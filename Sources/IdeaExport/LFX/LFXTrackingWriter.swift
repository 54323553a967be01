internal import IdeaCatalog
internal import TextBasics

/// Writes ideas in the shape of `lfx-tracking.csv`, the sheet in which cncf/mentoring's administrators keep track: a
/// record for each idea, four columns for each of four mentors, lines ended by LF.
package struct LFXTrackingWriter: Sendable {
  private let isRaw: Bool
  private let includeEmails: Bool

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - isRaw: Whether a value that a spreadsheet would run as a formula stays as it is.
  ///   - includeEmails: Whether mentors have their addresses.
  package init(isRaw: Bool = false, includeEmails: Bool = false) {
    self.isRaw = isRaw
    self.includeEmails = includeEmails
  }

  /// The records in UTF-8, behind a header.
  ///
  /// - Parameter programs: Ideas of four mentors at most; there is no column for a fifth.
  package func csv(of programs: [LFXProgram]) -> [UInt8] {
    var output = ByteWriter(reserving: 1_024 + 512 * programs.count)
    write(Self.header, to: &output)
    for program in programs { write(record(of: program), to: &output) }
    return output.bytes
  }

  /// The fourth column has no name, and nothing in it.
  private static let header =
    ["PROJECT", "LFX URL", "Upstream issue", "", "mentor count"]
    + (1...LFXProgram.mentorLimit).flatMap { number in
      ["", " GitHub", " email address", " LFID"].map { "Mentor \(number)\($0)" }
    }

  private func record(of program: LFXProgram) -> [String] {
    let mentors = program.idea.mentors.map { $0.published(includingEmail: includeEmails) }
    var fields = [
      program.fullName, program.idea.lfxURL?.url ?? "", program.upstreamIssue ?? "", "", String(mentors.count),
    ]
    for index in 0..<LFXProgram.mentorLimit {
      let mentor = index < mentors.count ? mentors[index] : nil
      fields += [mentor?.name ?? "", mentor?.github ?? "", mentor?.email ?? "", mentor?.lfid ?? ""]
    }
    return fields
  }

  private func write(_ fields: [String], to output: inout ByteWriter) {
    for (index, field) in fields.enumerated() {
      if index > 0 { output.write(byte: UInt8(ascii: ",")) }
      output.write(csvField: field, raw: isRaw)
    }
    output.newline()
  }
}
