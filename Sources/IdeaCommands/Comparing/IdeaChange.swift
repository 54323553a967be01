internal import IdeaCatalog
internal import IdeaExport

/// An idea that both catalogs have, and what differs.
struct IdeaChange {
  let old: Idea
  let new: Idea
  let fields: [FieldChange]

  /// Compares two versions of an idea, each of one side.
  ///
  /// - Parameter includingEmails: Whether addresses may be shown; that one changed is said in any case.
  init(from old: Idea, of oldSide: DiffSide, to new: Idea, of newSide: DiffSide, includingEmails: Bool) {
    self.old = old
    self.new = new
    // Both are read from paths as well: a file that lies elsewhere may tell less.
    let isElsewhere = old.place != new.place
    let isProgramUnknown = isElsewhere && (old.program == .other || new.program == .other)
    let isTermUnknown = isElsewhere && (old.term == nil || new.term == nil)
    func line(_ field: OtherField) -> String {
      "\(field.label): \(field.published(includingEmail: includingEmails).text)"
    }
    func links(_ field: String, _ fields: [Field]) -> FieldChange? {
      guard let before = oldSide.addresses(in: fields, of: old), let after = newSide.addresses(in: fields, of: new)
      else {
        return nil
      }
      return .list(field, before, after)
    }
    fields = [
      .value("title", old.title, new.title),
      .value("fullName", old.fullName, new.fullName),
      .value("project", old.project, new.project),
      .value("subproject", old.subproject, new.subproject),
      isProgramUnknown ? nil : .value("program", old.program.rawValue, new.program.rawValue),
      isTermUnknown ? nil : .value("term", old.term?.label, new.term?.label),
      Self.long("description", old.description, new.description),
      Self.long("expectedOutcome", old.expectedOutcome, new.expectedOutcome),
      .list("skills", old.skills.map(\.text), new.skills.map(\.text)),
      .list("technologies", old.technologies.map(\.text), new.technologies.map(\.text)),
      Self.mentors(old.mentors, new.mentors, includingEmails),
      .list("upstreamIssues", old.upstreamIssues.map(\.comparedURL), new.upstreamIssues.map(\.comparedURL)),
      .value("lfxUrl", old.lfxURL?.url, new.lfxURL?.url),
      .value("size", old.size?.text, new.size?.text),
      .value("difficulty", old.difficulty, new.difficulty),
      .value("component", old.component, new.component),
      Self.change(
        .text("prerequisites", old.prerequisites, new.prerequisites), links("prerequisites", [.prerequisites])),
      Self.change(
        .list("otherFields", old.otherFields.map(line), new.otherFields.map(line)),
        links("otherFields", [.other, .mentee])),
    ].compactMap(\.self)
  }

  private static func long(_ field: String, _ old: LongText?, _ new: LongText?) -> FieldChange? {
    change(
      .text(field, old?.text, new?.text),
      .list(field, (old?.links ?? []).map(\.comparedURL), (new?.links ?? []).map(\.comparedURL)))
  }

  /// The words, and where they lead: another address behind the same words is a change as well.
  private static func change(_ words: FieldChange?, _ links: FieldChange?) -> FieldChange? {
    guard let words, let links else { return words ?? links }
    // An address that stands in the words is shown with them.
    func shown(_ lines: [String], and links: [String]) -> [String] {
      let words = Set(lines.flatMap { $0.split(whereSeparator: \.isWhitespace) })
      return lines + links.filter { !words.contains($0[...]) }
    }
    return FieldChange(
      field: words.field, removed: shown(words.removed, and: links.removed), added: shown(words.added, and: links.added)
    )
  }

  /// Who came and went; and of whom something that is not shown, the address, is another.
  private static func mentors(_ old: [Mentor], _ new: [Mentor], _ includingEmails: Bool) -> FieldChange? {
    func shown(_ mentor: Mentor) -> String { line(for: mentor.published(includingEmail: includingEmails)) }
    let change = FieldChange.list("mentors", old.map(shown), new.map(shown))
    var addresses: [String: Set<String?>] = [:]
    for mentor in old { addresses[shown(mentor), default: []].insert(mentor.email) }
    let readdressed = new.compactMap { mentor -> String? in
      guard let known = addresses[shown(mentor)], !known.contains(mentor.email) else { return nil }
      let what = mentor.email == nil ? "no address any more" : known == [nil] ? "an address" : "another address"
      return "\(shown(mentor)): \(what)"
    }
    if change == nil && readdressed.isEmpty { return nil }
    return FieldChange(field: "mentors", removed: change?.removed ?? [], added: (change?.added ?? []) + readdressed)
  }

  private static func line(for mentor: Mentor) -> String {
    let contacts = [mentor.github.map { "@" + $0 }, mentor.email, mentor.profileURL].compactMap(\.self).joined(
      separator: ", ")
    let notes = [mentor.role, mentor.affiliation, mentor.lfid].compactMap(\.self).joined(separator: ", ")
    let named = mentor.name.map { contacts.isEmpty ? $0 : "\($0) (\(contacts))" } ?? contacts
    return notes.isEmpty ? named : "\(named) - \(notes)"
  }
}
