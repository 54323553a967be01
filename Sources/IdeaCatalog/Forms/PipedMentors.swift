internal import MarkdownSyntax
internal import TextBasics

/// Reads mentors as an issue form asks for them: `Name | @handle | mail | LFID`, one a line, the last part optional.
enum PipedMentors {
  /// The people of `range`, in its order: the first is primary, the others are co-mentors.
  static func mentors(in range: SourceRange, of bytes: Span<UInt8>) -> [Mentor] {
    var mentors: [Mentor] = []
    var at = range.start
    while at < range.end {
      let end = ByteSearch.lineEnd(in: bytes, from: at, end: range.end)
      for var mentor in people(in: bare(at..<end, bytes), bytes) {
        mentor.role = mentors.isEmpty ? "primary" : "co-mentor"
        mentors.append(mentor)
      }
      at = end + 1
    }
    return mentors
  }

  /// A line without a bullet, the bars of a table and white space.
  private static func bare(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int> {
    var line = ByteText.trimmed(line, in: bytes)
    if line.count >= 2, [0x2D, 0x2A, 0x2B].contains(bytes[line.lowerBound]), ASCII.isBlank(bytes[line.lowerBound + 1]) {
      line = ByteText.trimmed(line.lowerBound + 1..<line.upperBound, in: bytes)
    }
    if !line.isEmpty, bytes[line.lowerBound] == 0x7C { line = line.lowerBound + 1..<line.upperBound }
    return ByteText.trimmed(line, in: bytes)
  }

  private static func people(in line: Range<Int>, _ bytes: Span<UInt8>) -> [Mentor] {
    guard line.contains(where: { ASCII.isAlphanumeric(bytes[$0]) || bytes[$0] >= 0x80 }) else { return [] }
    var parts = parts(of: line, bytes)
    if parts.count > 3, let last = parts.last, last.isEmpty { parts.removeLast() }
    guard parts.count > 1 else {
      var text = AnnotatedText()
      text.append(bytes, line, from: line.lowerBound)
      return MentorReader.mentors(in: text)
    }
    var mentor = Mentor(range: SourceRange(line.lowerBound, line.upperBound))
    for (number, part) in parts.enumerated() {
      guard !part.isEmpty, !MentorWords.isNobody(part, in: bytes) else { continue }
      let word = Part(part, bytes)
      switch word.kind {
      case _ where number == 3: mentor.lfid = word.shown
      case .handle where number == 0 && word.isNamed:
        mentor.name = word.shown
        mentor.github = word.text
      case .email: set(\.email, word.text, of: &mentor)
      case .handle: set(\.github, word.text, of: &mentor)
      case .text where number == 0: mentor.name = word.text
      case .text where number == 1 && parts.count >= 3:
        set(\.github, word.text, of: &mentor)
        mentor.form.insert(.handleWithoutAt)
      case .text where number == 2 && parts.count > 3:
        mentor.email = mentor.email ?? word.text
      case .text: set(\.lfid, word.text, of: &mentor)
      }
    }
    if let github = mentor.github, !GitHubHandle.isValid(github.utf8) { mentor.form.insert(.invalidHandle) }
    if let email = mentor.email, !EmailAddress.isValid(email) { mentor.form.insert(.invalidEmail) }
    let isNobody = mentor.name == nil && mentor.github == nil && mentor.email == nil && mentor.lfid == nil
    return isNobody || MentorWords.isSample(mentor) ? [] : [mentor]
  }

  /// Sets what is not set yet: the first of two counts.
  private static func set(_ field: WritableKeyPath<Mentor, String?>, _ text: String, of mentor: inout Mentor) {
    if mentor[keyPath: field] == nil { mentor[keyPath: field] = text }
  }

  /// What stands between the bars of a line.
  private static func parts(of line: Range<Int>, _ bytes: Span<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    for at in line where bytes[at] == 0x7C {
      // A backslash that kept the bar from ending a table's cell goes with it.
      parts.append(ByteText.trimmed(start..<(at > start && bytes[at - 1] == 0x5C ? at - 1 : at), in: bytes))
      start = at + 1
    }
    parts.append(ByteText.trimmed(start..<line.upperBound, in: bytes))
    return parts
  }

  /// One part of a line and what it is by its look.
  private struct Part {
    enum Kind { case text, handle, email }
    let kind: Kind
    /// The address, the handle, or the words.
    let text: String
    /// The words as a reader sees them.
    let shown: String
    /// Whether the words are a name around a link.
    let isNamed: Bool

    init(_ range: Range<Int>, _ bytes: Span<UInt8>) {
      let document = Document(SourceText(path: "", bytes: ContiguousArray(bytes, range)))
      var text = AnnotatedText()
      var reader = InlineReader()
      reader.append(document.lines.indices, of: document, to: &text)
      shown = text.string.onOneLine ?? ""
      isNamed = text.links.first.map { !$0.isBare } ?? false && shown.utf8.first != 0x40
      let address = text.links.first?.destination ?? shown
      let mail = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
      if mail.utf8.dropFirst().contains(0x40) {
        (kind, self.text) = (.email, mail)
      } else if let handle = GitHubHandle.handle(ofURL: address) {
        (kind, self.text) = (.handle, handle)
      } else if shown.utf8.first == 0x40 {
        (kind, self.text) = (.handle, String(shown.drop { $0 == "@" }))
      } else {
        (kind, self.text) = (.text, shown)
      }
    }
  }
}

extension ContiguousArray<UInt8> {
  /// A copy of a part of a span.
  fileprivate init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    self.init()
    reserveCapacity(range.count)
    for offset in range { append(bytes[offset]) }
  }
}
