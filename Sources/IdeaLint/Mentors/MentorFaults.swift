internal import IdeaCatalog
internal import TextBasics

/// What is wrong with how the entry of a mentor is written, where a rule has a name for it.
package struct MentorFaults: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A handle without `@`.
  static let handleWithoutAt = MentorFaults(rawValue: 1)
  /// No blank before the parenthesis: `Name(@handle`.
  static let missingSpace = MentorFaults(rawValue: 2)
  /// Only a blank between handle and address.
  static let missingComma = MentorFaults(rawValue: 4)
  /// Full-width parentheses, commas or colons.
  static let fullWidth = MentorFaults(rawValue: 8)
  /// An address as a link, or in angle brackets.
  static let wrappedEmail = MentorFaults(rawValue: 16)
  /// An address as words.
  static let obfuscatedEmail = MentorFaults(rawValue: 32)
  /// Neither handle nor address stands beside a name.
  static let nameMissing = MentorFaults(rawValue: 64)
  /// Not the first entry of its list item, or with nothing between it and the one before.
  static let joined = MentorFaults(rawValue: 128)
  /// A link to a profile instead of a handle.
  static let linkForm = MentorFaults(rawValue: 256)
  /// A parenthesis without its partner.
  static let unbalanced = MentorFaults(rawValue: 512)
}

extension MentorFaults {
  /// The faults of each mentor of an idea with these fields.
  ///
  /// - Complexity: linear in the length of the entries.
  static func faults(of mentors: [Mentor], _ fields: [FieldRecord], in file: IdeaFile) -> [MentorFaults] {
    guard !mentors.isEmpty else { return [] }
    let bytes = file.source.bytes
    var faults: [MentorFaults] = []
    faults.reserveCapacity(mentors.count)
    for index in mentors.indices {
      let line = file.lineIndex.line(at: mentors[index].range.start)
      let lineEnd = line < file.lineIndex.lineCount ? Int(file.lineIndex.starts[line]) : bytes.count
      let next = index + 1 < mentors.count ? mentors[index + 1].range.start : bytes.count
      let end = max(mentors[index].range.end, min(lineEnd, next))
      var found = MentorEntryScanner(mentors[index], end: end).faults(in: bytes.span)
      if index > 0, mentors[index - 1].range.start >= Int(file.lineIndex.starts[line - 1]),
        isListItem(Int(file.lineIndex.starts[line - 1]), before: mentors[index].range.start, fields, bytes)
          || isUnseparated(mentors[index - 1], mentors[index], bytes)
      {
        found.insert(.joined)
      }
      faults.append(found)
    }
    return faults
  }

  /// Whether nothing but blanks stands between two entries, the first of which ends with its parenthesis.
  private static func isUnseparated(_ first: Mentor, _ second: Mentor, _ bytes: ContiguousArray<UInt8>) -> Bool {
    let between = first.range.end..<max(first.range.end, second.range.start)
    return !between.isEmpty && bytes[first.range.end - 1] == 0x29 && bytes[between].allSatisfy(ASCII.isBlank)
  }

  /// Whether a line is an item of the list of mentors: a bullet begins it, and no label stands in it.
  private static func isListItem(
    _ lineStart: Int, before mentor: Int, _ fields: [FieldRecord], _ bytes: ContiguousArray<UInt8>
  ) -> Bool {
    var at = lineStart
    while at < mentor, ASCII.isBlank(bytes[at]) { at += 1 }
    guard at < mentor, bytes[at] == 0x2D || bytes[at] == 0x2A || bytes[at] == 0x2B else { return false }
    return !fields.contains { $0.carrier != .none && $0.label.start >= lineStart && $0.label.start < mentor }
  }
}

/// Looks at the bytes of one entry.
private struct MentorEntryScanner {
  private let mentor: Mentor
  private let start: Int
  /// Where the entry ends; `end` is where what follows it on its line does.
  private let stop: Int
  private let end: Int

  init(_ mentor: Mentor, end: Int) {
    self.mentor = mentor
    start = mentor.range.start
    stop = mentor.range.end
    self.end = end
  }

  func faults(in bytes: Span<UInt8>) -> MentorFaults {
    var faults: MentorFaults = []
    if mentor.form.contains(.handleWithoutAt), !mentor.form.contains(.invalidHandle) { faults.insert(.handleWithoutAt) }
    if mentor.form.contains(.obfuscatedEmail) { faults.insert(.obfuscatedEmail) }
    if mentor.name == nil, mentor.github != nil || mentor.email != nil, !hasRemark(bytes) {
      faults.insert(.nameMissing)
    }
    if isTemplateForm { return faults }
    let isLinked = isLinked(bytes)
    if isLinked, ByteText.first("](http", in: bytes, from: start, end: end) != nil { faults.insert(.linkForm) }
    if mentor.email != nil, hasWrappedEmail(bytes) { faults.insert(.wrappedEmail) }
    var depth = start > 0 && bytes[start - 1] == 0x28 ? 1 : 0
    var isUnbalanced = false
    for at in start..<stop {
      switch bytes[at] {
      case 0x28:
        depth += 1
        if isGlued(at, bytes) { faults.insert(.missingSpace) }
      case 0x29:
        depth -= 1
        if depth < 0 { isUnbalanced = true }
      case 0x40:
        if lacksComma(behind: at, bytes) { faults.insert(.missingComma) }
      case 0xEF where at + 2 < stop && bytes[at + 1] == 0xBC && Self.isFullWidthMark(bytes[at + 2]):
        faults.insert(.fullWidth)
      default: break
      }
    }
    if isUnbalanced || depth != 0, !isLinked, !faults.contains(.fullWidth) { faults.insert(.unbalanced) }
    return faults
  }

  /// Whether the entry is exactly `Name (@handle, mail)`, without marks that are no part of its text.
  private var isTemplateForm: Bool {
    guard mentor.form.isEmpty, let name = mentor.name, let github = mentor.github, let email = mentor.email else {
      return false
    }
    let length = name.utf8.count + github.utf8.count + email.utf8.count + " (@, )".utf8.count
    let role = mentor.role?.utf8.count ?? 0
    return stop - start == length || role > 0 && mentor.affiliation == nil && stop - start == length + 3 + role
  }

  /// Whether words with a capital stand behind a dash: a name, as in `@handle - Name`.
  private func hasRemark(_ bytes: Span<UInt8>) -> Bool {
    guard let dash = ByteText.first(" - ", in: bytes, from: start, end: end), dash + 3 < end else { return false }
    return ASCII.isUpper(bytes[dash + 3])
  }

  /// The last bytes of the full-width forms of `( ) , : ;`.
  private static func isFullWidthMark(_ byte: UInt8) -> Bool {
    byte == 0x88 || byte == 0x89 || byte == 0x8C || byte == 0x9A || byte == 0x9B
  }

  /// Whether the entry is, or holds, a Markdown link.
  private func isLinked(_ bytes: Span<UInt8>) -> Bool {
    if start > 0, bytes[start - 1] == 0x5B { return true }
    return ByteText.first("](", in: bytes, from: start, end: end) != nil
  }

  /// Whether a parenthesis with a handle follows the name without a blank.
  private func isGlued(_ at: Int, _ bytes: Span<UInt8>) -> Bool {
    guard at > start, at + 1 < stop, bytes[at + 1] == 0x40 else { return false }
    return ASCII.isAlphanumeric(bytes[at - 1]) || bytes[at - 1] == 0x2E || bytes[at - 1] >= 0x80
  }

  /// Whether `@handle` at a place is followed by a blank and an address.
  private func lacksComma(behind sign: Int, _ bytes: Span<UInt8>) -> Bool {
    guard sign == start || !ASCII.isAlphanumeric(bytes[sign - 1]) else { return false }
    var at = sign + 1
    while at < stop, ASCII.isAlphanumeric(bytes[at]) || bytes[at] == 0x2D { at += 1 }
    let handleEnd = at
    while at < stop, ASCII.isBlank(bytes[at]) { at += 1 }
    guard handleEnd > sign + 1, at > handleEnd, at < stop, bytes[at] != 0x40 else { return false }
    while at < stop, ASCII.isAlphanumeric(bytes[at]) || Self.mayStandInUser(bytes[at]) { at += 1 }
    return at + 1 < stop && bytes[at] == 0x40 && ASCII.isAlphanumeric(bytes[at + 1])
  }

  private static func mayStandInUser(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
  }

  /// Whether the address is the target of a link, or stands in angle brackets.
  private func hasWrappedEmail(_ bytes: Span<UInt8>) -> Bool {
    if ByteText.first("](mailto:", in: bytes, from: start, end: end) != nil { return true }
    var at = max(0, start - 1)
    while at < end {
      at = ByteSearch.first(0x3C, in: bytes, from: at, end: end)
      var hasSign = false
      at += 1
      while at < end, bytes[at] != 0x3E, !ASCII.isSpace(bytes[at]) {
        if bytes[at] == 0x40 { hasSign = true }
        at += 1
      }
      if at < end, bytes[at] == 0x3E, hasSign { return true }
    }
    return false
  }
}
