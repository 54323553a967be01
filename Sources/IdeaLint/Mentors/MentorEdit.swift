internal import IdeaCatalog
internal import TextBasics

/// Edits of the entries of mentors. They change the form only: read again, the mentor is the same.
struct MentorEdit {
  private let file: IdeaFile
  private let mentors: [Mentor]
  private let index: Int
  private let line: ItemLine
  private let idea: Int

  /// Looks at the entry of a mentor of an idea.
  init(_ mentor: Int, ofIdea idea: Int, in file: IdeaFile) {
    self.file = file
    mentors = file.ideas[idea].mentors
    index = mentor
    line = ItemLine(at: mentors[mentor].range.start, in: file)
    self.idea = idea
  }

  /// Writes the entry as `Name (@handle, mail)`; nothing where something of it would be lost.
  func canonical() -> [SourceEdit] {
    guard let text = Self.text(of: mentors[index]), let place = place() else { return [] }
    let old = file.source.text(in: place)
    guard old != text, LostWords.areNone(between: old, and: text) else { return [] }
    return TextEdit.rewrite(place, as: text, in: file.source)
  }

  /// Gives an entry that follows another one in a list item an item of its own, and one behind a label a comma.
  func separated() -> [SourceEdit] {
    guard index > 0, isOnLine(index - 1) else { return [] }
    let between = SourceRange(mentors[index - 1].range.end, mentors[index].range.start)
    if !line.hasMarker || lastLabel(where: { line.range.contains($0.start) && $0.start < between.start }) != nil {
      let isBlank = file.source.bytes[between.start..<between.end].allSatisfy(ASCII.isBlank)
      return isBlank && !between.isEmpty ? [SourceEdit(between, ", ")] : []
    }
    guard !between.isEmpty, isSeparator(between) else { return [] }
    return [SourceEdit(between, "\n" + file.source.text(in: SourceRange(line.range.start, line.content)))]
  }

  /// Gives each of the mentors behind a label a list item below it; nothing where more than separators stands between
  /// them.
  func listed(behind label: SourceRange) -> [SourceEdit] {
    guard line.hasMarker, line.content == label.start, line.range.contains(mentors[index].range.start) else {
      return []
    }
    let indentation = String(repeating: " ", count: max(2, line.content - line.range.start))
    let marker = file.source.text(in: SourceRange(line.range.start, line.content)).first { !$0.isWhitespace }
    let item = "\n\(indentation)\(marker ?? "-") "
    var edits: [SourceEdit] = []
    var end = label.end
    for mentor in mentors {
      guard mentor.range.start >= end, mentor.range.end <= line.range.end else { return [] }
      let between = SourceRange(end, mentor.range.start)
      guard isSeparator(between) else { return [] }
      edits.append(SourceEdit(between, item))
      end = mentor.range.end
    }
    let rest = SourceRange(end, line.range.end)
    guard isSeparator(rest) else { return [] }
    return rest.isEmpty ? edits : edits + [SourceEdit(rest, "")]
  }

  /// Whether nothing but what parts entries stands in a range.
  private func isSeparator(_ range: SourceRange) -> Bool {
    file.source.text(in: range).split { " \t,;&/|+".contains($0) }.allSatisfy { $0 == "and" }
  }

  /// Removes the entry with its list item, where an entry before it is the same in every field.
  func removed() -> [SourceEdit] {
    guard line.hasMarker, isAlone, mentors[..<index].contains(mentors[index]) else { return [] }
    return [line.removal(in: file)]
  }

  /// Writes another word in the place of the last one like it in the entry, case aside.
  func replacing(_ word: String, by new: String) -> [SourceEdit] {
    let bytes = file.source.bytes
    let place = place() ?? mentors[index].range
    let wanted = word.utf8.map { ASCII.lowered($0) }
    guard !wanted.isEmpty, wanted.count <= place.count else { return [] }
    for start in stride(from: place.end - wanted.count, through: place.start, by: -1)
    where bytes[start..<start + wanted.count].lazy.map({ ASCII.lowered($0) }).elementsEqual(wanted) {
      return [SourceEdit(SourceRange(start, start + wanted.count), new)]
    }
    return []
  }

  /// The form that the templates ask for; `nil` for a mentor it has no place for.
  private static func text(of mentor: Mentor) -> String? {
    guard let name = mentor.name, mentor.lfid == nil, mentor.profileURL == nil, mentor.affiliation == nil,
      mentor.github != nil || mentor.email != nil, !name.utf8.contains(where: isMark)
    else { return nil }
    var text = name
    text += " ("
    if let handle = mentor.github {
      text += "@"
      text += handle
    }
    if let email = mentor.email {
      if mentor.github != nil { text += ", " }
      text += email
    }
    text += ")"
    if let role = mentor.role {
      text += " - "
      text += role
    }
    return text
  }

  /// What parts the entry of a mentor: `( ) , ; < > [ ] | @`.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x29, 0x2C, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0x7C, 0x40: true
    default: false
    }
  }

  /// What the entry is written in: its whole line, label and marker apart, when it is the only one there; else the entry
  /// itself, when no link or bracket begins before it.
  private func place() -> SourceRange? {
    let range = mentors[index].range
    guard range.end <= line.range.end else { return nil }
    if isAlone {
      let label = lastLabel { $0.start >= line.range.start && $0.end <= range.start }
      var start = max(line.content, label?.end ?? 0)
      while start < range.start, ASCII.isBlank(file.source.bytes[start]) { start += 1 }
      return start <= range.start ? line.text(from: start, in: file.source) : nil
    }
    let bytes = file.source.bytes.span
    var depth = 0
    for offset in range.start..<range.end {
      switch bytes[offset] {
      case 0x28: depth += 1
      case 0x29: depth -= 1
      case 0x5B, 0x5D, 0x3C, 0x3E: return nil
      default: break
      }
    }
    guard depth == 0, range.start > line.range.start else { return depth == 0 ? range : nil }
    switch bytes[range.start - 1] {
    case 0x5B, 0x3C, 0x28: return nil
    default: return range
    }
  }

  /// The last label of the idea for which a condition holds.
  private func lastLabel(where holds: (SourceRange) -> Bool) -> SourceRange? {
    let fields = file.ideas[idea].fields
    let last = fields.indices.last { fields[$0].carrier != .none && holds(fields[$0].label) }
    return last.map { fields[$0].label }
  }

  private var isAlone: Bool {
    (index == 0 || !isOnLine(index - 1)) && (index + 1 == mentors.count || !isOnLine(index + 1))
  }

  private func isOnLine(_ other: Int) -> Bool {
    mentors[other].range.start >= line.range.start && mentors[other].range.start <= line.range.end
  }
}
