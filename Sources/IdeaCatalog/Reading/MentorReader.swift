internal import MarkdownSyntax
internal import TextBasics

/// Reads the people of a mentors field, whatever separates them and in whatever order name, handle and address stand.
struct MentorReader {
  let text: AnnotatedText
  let tokens: MentorTokens
  private var mentors: [Mentor] = []
  /// The person in hand.
  var entry = MentorEntry()
  /// How many parentheses are open.
  var depth = 0
  private var nextRole: String?
  /// Whether the text stands on a line of its own below other people.
  private var isBelow = false
  /// Whether what follows a dash or `from` is being read.
  enum Tail { case none, dash, affiliation }
  var tail = Tail.none
  /// Whether the entry in hand names its account of another network.
  private var hasChatHandle = false
  /// What the words behind a colon will be.
  var contact: MentorWords.Contact?
  /// The token before which all are part of an address of another network.
  var skipped = 0

  private init(_ text: AnnotatedText) {
    self.text = text
    self.tokens = MentorTokens(text)
  }

  /// The people named in `text`, in its order.
  ///
  /// - Parameters:
  ///   - role: What the field's label says of all of them.
  ///   - isBelow: Whether the text stands on a line of its own below other people.
  static func mentors(in text: AnnotatedText, role: String? = nil, isBelow: Bool = false) -> [Mentor] {
    // A hint of the template that was left on the line is nobody.
    if text.bytes.first == 0x23 || MentorWords.isHint(text.bytes.span)
      || Placeholders.isPlaceholder(0..<text.bytes.count, in: text.bytes.span)
    {
      return []
    }
    var reader = MentorReader(text)
    reader.nextRole = role
    reader.isBelow = isBelow
    reader.read()
    if reader.mentors.count > 1 {
      for index in reader.mentors.indices { reader.mentors[index].form.insert(.shared) }
    }
    // One name is written with joiners and without.
    if text.bytes.contains(0xE2) {
      for index in reader.mentors.indices {
        reader.mentors[index].name = reader.mentors[index].name.map(ZeroWidth.withoutJoiners)
      }
    }
    return reader.mentors
  }

  private mutating func read() {
    var index = 0
    while index < tokens.count {
      if index >= skipped { read(tokens[index], at: index) }
      index += 1
    }
    finish()
  }

  private mutating func read(_ token: MentorToken, at index: Int) {
    switch token.kind {
    case .words: readWords(token, at: index)
    case .handle: readHandle(token, at: index)
    case .email: readEmail(token)
    case .gluedAddress: readGlued(token)
    case .link: readLink(token, at: index)
    case .opening: depth += 1
    case .closing:
      depth = max(0, depth - 1)
      entry.nameIsClosed = entry.mentor.github != nil || entry.mentor.email != nil
      if !entry.isEmpty { entry.take(token.range) }
    case .comma:
      tail = .none
      contact = nil
    case .separator:
      if depth == 0, !hasChatHandle,
        tokens[index].range.count > 1 || text.bytes[token.range.lowerBound] != 0x2F || !entry.isEmpty
      {
        finish()
      }
    case .dash:
      if !entry.isEmpty { tail = .dash }
    case .lineBreak:
      tail = .none
      contact = nil
      if depth == 0, entry.mentor.github != nil || entry.mentor.email != nil,
        tokens.contact(announcedAt: index + 1, in: text) == nil
      {
        finish()
      }
    case .colon:
      takeLabel(before: index)
    }
  }

  // MARK: - Words

  private mutating func readWords(_ token: MentorToken, at index: Int) {
    var range = token.range
    if let contact = tokens.contact(announcedAt: index, in: text) {
      // Before anybody was named, `Contact:` is a label.
      if contact != .mail || !entry.isEmpty || !mentors.isEmpty { self.contact = contact }
      return
    }
    if let contact {
      readContact(contact, range)
      return
    }
    if let role = role(of: range) {
      // `Ana Cruz, Co-mentor: Bo Lund`: the role is that of the one who follows.
      if index + 1 < tokens.count, tokens[index + 1].kind == .colon { finish() }
      take(role: role, range)
      return
    }
    let remark = MentorRemarks.reach(of: range, in: text.bytes.span)
    if depth > 0 {
      if let remark {
        skipped = tokens.endOfRemark(from: index + 1, remark)
      } else {
        readWordsInParentheses(token, at: index)
      }
      return
    }
    switch tail {
    case .dash:
      // After a dash: a role with more words, or a remark that names nobody.
      tail = .none
      if let role = MentorWords.role(beginning: range, in: text.bytes.span) {
        take(role: role, range)
      } else if isEmployer(range), entry.mentor.affiliation == nil,
        index + 1 == tokens.count || tokens[index + 1].kind != .colon
      {
        entry.mentor.affiliation = text.string(range)
        entry.take(range)
      }
      return
    case .affiliation:
      entry.mentor.affiliation = text.string(range)
      entry.take(range)
      tail = .none
      return
    case .none:
      break
    }
    if let remark {
      let isFirst = entry.isEmpty && mentors.isEmpty
      if remark == .entry || !isFirst {
        skipped = tokens.endOfRemark(from: index + 1, .entry)
      } else if !tokens.nameSomebody(from: index + 1, in: text) {
        skipped = tokens.count
      }
      return
    }
    if let affiliation = MentorWords.affiliation(in: range, text.bytes.span),
      !entry.isEmpty || affiliation.lowerBound > range.lowerBound + 5
    {
      if affiliation.lowerBound > range.lowerBound + 5 {
        let name = range.lowerBound..<affiliation.lowerBound - 5
        range = ByteText.trimmed(name, in: text.bytes.span)
        if entry.mentor.name != nil { finish() }
        setName(range)
      }
      entry.mentor.affiliation = text.string(affiliation)
      entry.take(affiliation)
      return
    }
    if isNobody(range) { return }
    if !entry.isEmpty || !mentors.isEmpty, MentorWords.isRemark(range, in: text.bytes.span),
      !tokens.haveOwnHandle(after: index, hasEmail: false)
    {
      return
    }
    if !entry.isEmpty, tokens.isChatHandle(at: index, in: text) {
      hasChatHandle = true
      return
    }
    if hasChatHandle, !tokens.haveOwnHandle(after: index, hasEmail: entry.mentor.email != nil) {
      // After name, address and chat comes who pays.
      if entry.mentor.affiliation == nil {
        entry.mentor.affiliation = text.string(ByteText.trimmed(range, in: text.bytes.span))
      }
      entry.take(range)
      return
    }
    // `Yuan (Terry) Tang`: what stood in parentheses was part of the name.
    if entry.mentor.name != nil, !entry.nameIsClosed, entry.mentor.github == nil, entry.mentor.email == nil,
      let whole = entry.range, index > 0, tokens[index - 1].kind == .closing
    {
      entry.take(range)
      entry.mentor.name = text.string(whole.lowerBound..<range.upperBound)
      return
    }
    if isEmployerBehindAddress(range, at: index) {
      entry.mentor.affiliation = text.string(range)
      entry.take(range)
      return
    }
    if joinsName(range, at: index), let whole = entry.range {
      entry.take(range)
      entry.mentor.name = text.string(whole.lowerBound..<range.upperBound)
      return
    }
    if entry.mentor.name != nil
      || tokens.haveOwnHandle(after: index, hasEmail: entry.mentor.email != nil) && !entry.isEmpty
    {
      finish()
    }
    setName(range)
  }

  /// What `GitHub:` or `IRC:` announced.
  private mutating func readContact(_ contact: MentorWords.Contact, _ range: Range<Int>) {
    self.contact = nil
    entry.take(range)
    if contact == .affiliation { entry.mentor.affiliation = entry.mentor.affiliation ?? text.string(range) }
    guard contact == .github, entry.mentor.github == nil, GitHubHandle.isValid(range, in: text.bytes.span) else {
      return
    }
    entry.mentor.github = text.string(range)
    entry.mentor.form.insert(.handleWithoutAt)
  }

  /// Whether the word behind name and address, `Ana Cruz, ana@example.org, Acme`, is no one more, who would have an
  /// address as the others have.
  private func isEmployerBehindAddress(_ range: Range<Int>, at index: Int) -> Bool {
    guard let name = entry.mentor.name, entry.mentor.email != nil, entry.mentor.affiliation == nil,
      tokens.isBehindAddress(index), name.utf8.contains(0x20), !range.contains(where: { text.bytes[$0] == 0x20 })
    else { return false }
    return mentors.allSatisfy { $0.email != nil || $0.github != nil }
  }

  /// Whether what follows a dash is the name of one who employs: up to five words, the first with a capital.
  private func isEmployer(_ range: Range<Int>) -> Bool {
    guard let first = range.first, entry.mentor.name != nil else { return false }
    return ASCII.isUpper(text.bytes[first]) && range.count { text.bytes[$0] == 0x20 } < 5
  }

  /// Whether the words after a comma belong to the name before it: `Hung-Ying, Tai (@handle)`.
  private func joinsName(_ range: Range<Int>, at index: Int) -> Bool {
    guard entry.mentor.name != nil, entry.mentor.github == nil, entry.mentor.email == nil, index > 1,
      tokens[index - 1].kind == .comma, tokens[index - 2].range.upperBound == entry.range?.upperBound,
      index + 1 < tokens.count, tokens[index + 1].kind == .opening
    else { return false }
    return !range.contains { text.bytes[$0] == 0x20 } && !(entry.range ?? range).contains { text.bytes[$0] == 0x20 }
  }

  mutating func setName(_ range: Range<Int>) {
    var range = ByteText.trimmed(range, in: text.bytes.span)
    // What breaks a line before the next label is no part of a name.
    if let last = range.last, text.bytes[last] == 0x5C { range = range.lowerBound..<last }
    while let last = range.last, text.bytes[last] == 0x2E, !MentorWords.endsInInitial(range, in: text.bytes.span) {
      range = range.lowerBound..<last
    }
    // No-break spaces that were written as `&nbsp;` are no name.
    guard range.contains(where: { text.bytes[$0] != 0xC2 && text.bytes[$0] != 0xA0 }) else { return }
    entry.mentor.name = text.string(range)
    entry.take(range)
  }

  private mutating func readWordsInParentheses(_ token: MentorToken, at index: Int) {
    let range = token.range
    // `(aka Bee)`: another name has no place.
    if MentorWords.isNetwork(range, in: text.bytes.span) || MentorWords.isAlias(range, in: text.bytes.span) { return }
    if let handle = MentorWords.handle(on: range, in: text.bytes.span) {
      // `(handle on GitHub)`
      entry.take(range)
      if let own = handle, entry.mentor.github == nil { entry.mentor.github = text.string(own) }
      return
    }
    let isSeveral = range.contains { text.bytes[$0] == 0x20 }
    if isSeveral, !entry.isEmpty, entry.mentor.name != nil,
      tokens.haveOwnHandle(after: index, hasEmail: entry.mentor.email != nil) || tokens.haveOwnParentheses(after: index)
    {
      // A parenthesis was left open: the next person begins.
      finish()
    }
    if isSeveral, entry.mentor.name == nil, !isNobody(range) {
      setName(range)
      return
    }
    entry.take(range)
    let opensGroup = index > 0 && tokens[index - 1].kind == .opening
    let closesGroup = index + 1 < tokens.count && tokens[index + 1].kind == .closing
    let isOneWord = !range.contains { text.bytes[$0] == 0x20 }
    if isOneWord, opensGroup, entry.mentor.github == nil,
      !closesGroup || GitHubHandle.isLikely(range, in: text.bytes.span)
    {
      entry.mentor.github = text.string(range)
      entry.mentor.form.insert(.handleWithoutAt)
      if !GitHubHandle.isValid(range, in: text.bytes.span) { entry.mentor.form.insert(.invalidHandle) }
    } else if opensGroup, closesGroup, index + 2 < tokens.count, tokens[index + 2].kind == .words {
      return
    } else if entry.mentor.affiliation == nil, isNobody(range) == false {
      entry.mentor.affiliation = text.string(range)
    }
  }

  // MARK: - Roles and remarks

  /// `Primary Mentor:`, `Mentor Name:`, `Name:`: what stood before the colon, a token, was no name.
  private mutating func takeLabel(before colon: Int) {
    guard entry.mentor.email == nil, entry.mentor.github == nil, let name = entry.mentor.name else { return }
    if let role = MentorWords.role(beginning: 0..<name.utf8.count, in: name.utf8.span) {
      entry = MentorEntry()
      nextRole = role
      return
    }
    guard tokens.beginLine(before: colon, isBelow: true) else { return }
    let words = tokens[colon - 1].range
    guard entry.range?.lowerBound == words.lowerBound else { return }
    if MentorRemarks.announceThing(words, in: text.bytes.span) {
      entry = MentorEntry()
      skipped = max(skipped, tokens.endOfLine(from: colon))
    } else if tokens.beginLine(before: colon, isBelow: isBelow), let next = tokens.endOfNobody(after: colon, in: text) {
      entry = MentorEntry()
      skipped = max(skipped, next)
    } else if MentorRemarks.areLabel(words, in: text.bytes.span), !tokens.haveContact(after: colon) {
      entry = MentorEntry()
    }
  }

  private mutating func take(role: String, _ range: Range<Int>) {
    tail = .none
    if entry.isEmpty {
      nextRole = role
    } else {
      entry.mentor.role = role
      entry.take(range)
    }
  }

  private func role(of range: Range<Int>) -> String? { MentorWords.role(range, in: text.bytes.span) }

  private func isNobody(_ range: Range<Int>) -> Bool { MentorWords.isNobody(range, in: text.bytes.span) }

  // MARK: - The end of an entry

  mutating func finish() {
    tail = .none
    hasChatHandle = false
    contact = nil
    var done = MentorEntry()
    swap(&done, &entry)
    guard !done.isEmpty, let range = done.range, !MentorWords.isSample(done.mentor) else { return }
    let isTemplateForm = done.isTemplateForm(in: text.bytes.span)
    if !isTemplateForm { done.mentor.form.insert(.unusual) }
    if done.mentor.role == nil { done.mentor.role = nextRole }
    nextRole = nil
    done.mentor.range = text.source(of: range)
    mentors.append(done.mentor)
  }
}
