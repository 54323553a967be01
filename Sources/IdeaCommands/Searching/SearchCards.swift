internal import IdeaCatalog
internal import IdeaExport
internal import IdeaSearch
internal import TextBasics

/// Hits as cards for people: title, project and term, mentors, and the line in which something was found.
struct SearchCards {
  private let width: Int
  private let paint: Paint
  private let highlighter: Highlighter

  init(width: Int, paint: Paint, query: Query) {
    self.width = max(30, width)
    self.paint = paint
    highlighter = Highlighter(query)
  }

  /// Writes a card for each hit, with blank lines between them.
  func write(_ hits: [(idea: Idea, hit: SearchHit)], to writer: inout ByteWriter) {
    for (place, hit) in hits.enumerated() {
      if place > 0 { writer.newline() }
      write(hit.idea, hit.hit, to: &writer)
    }
  }

  private func write(_ idea: Idea, _ hit: SearchHit, to writer: inout ByteWriter) {
    for line in WrappedLines.pieces(of: TerminalText.escaped(idea.title), width: width) {
      paint.write(line, marking: highlighter.ranges(in: line), as: .strong, to: &writer)
      writer.newline()
    }
    let names = [idea.project, idea.subproject].compactMap(\.self).joined(separator: " › ")
    let skills = (idea.skills + idea.technologies).map(\.name).withoutRepetitions.joined(separator: ", ")
    write([names, idea.termName, idea.size?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " · "), to: &writer)
    if !skills.isEmpty { write("Skills: " + skills, to: &writer) }
    let mentors = idea.mentors.compactMap { mentor in
      let mentor = mentor.published(includingEmail: false)
      return mentor.name ?? mentor.github.map { "@" + $0 }
    }
    if !mentors.isEmpty { write("Mentors: " + mentors.joined(separator: ", "), to: &writer) }
    for field in hit.matchedFields {
      guard let text = Self.text(of: field, in: idea), let excerpt = excerpt(of: text) else { continue }
      write("\(field == .expectedOutcome ? "Outcome" : field == .other ? "Also" : "About"): \(excerpt)", to: &writer)
    }
    for address in idea.addresses {
      if let range = highlighter.range(inAddress: address) { write(address: address, marking: range, to: &writer) }
    }
    if !hit.matchedFields.isEmpty {
      write("Found in " + hit.matchedFields.map(\.label).joined(separator: ", "), as: .faint, to: &writer)
    }
    write(idea.location, as: .faint, to: &writer)
  }

  /// Writes a line below the title; what is too long for it is cut.
  private func write(_ text: String, as role: Paint.Role? = nil, to writer: inout ByteWriter) {
    let line = DisplayWidth.truncated(TerminalText.escaped(text), to: width - 2)
    writer.write("  ")
    if let role {
      paint.write(line, as: role, to: &writer)
    } else {
      paint.write(line, marking: highlighter.ranges(in: line), as: nil, to: &writer)
    }
    writer.newline()
  }

  /// Writes an address that was looked for, and cuts none of it: people open it.
  private func write(address: String, marking range: Range<Int>, to writer: inout ByteWriter) {
    let safe = TerminalText.escaped(address)
    writer.write("  Link: ")
    paint.write(safe, marking: safe == address ? [range] : [], as: nil, to: &writer)
    writer.newline()
  }

  /// The long texts, of which a line is shown; other fields stand on the card as they are.
  private static func text(of field: SearchField, in idea: Idea) -> String? {
    switch field {
    case .expectedOutcome: idea.expectedOutcome?.text
    case .description: idea.description?.text
    case .other:
      ([idea.difficulty, idea.component, idea.prerequisites].compactMap(\.self)
        + idea.otherFields.map { $0.published(includingEmail: false).text }).joined(separator: "\n")
    case .title, .skills, .project, .mentors: nil
    }
  }

  /// The line of the first stretch found, from a few words before it on.
  private func excerpt(of text: String) -> String? {
    guard let found = highlighter.ranges(in: text).first else { return nil }
    let bytes = Array(text.utf8)
    let lineStart = bytes[..<found.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let lineEnd = bytes[found.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
    var start = lineStart
    if found.lowerBound - lineStart > width / 3 {
      let near = found.lowerBound - width / 4
      start = bytes[near..<found.lowerBound].firstIndex(of: 0x20).map { $0 + 1 } ?? found.lowerBound
    }
    let mark = start > lineStart ? "…" : ""
    // The marker of a list item says nothing on its own.
    if mark.isEmpty, bytes[start..<found.lowerBound].starts(with: "- ".utf8) { start += 2 }
    return mark + String(decoding: bytes[start..<lineEnd], as: UTF8.self)
  }
}
