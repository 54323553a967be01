internal import MarkdownSyntax
internal import TextBasics

extension MentorReader {
  mutating func readHandle(_ token: MentorToken, at index: Int) {
    tail = .none
    let isElsewhere = contact == .network
    contact = nil
    let isMatrixAddress = !isElsewhere && tokens.isMatrixAddress(at: index, in: text)
    // The host of such an address is skipped.
    if isMatrixAddress { skipped = index + 3 }
    if isElsewhere || isMatrixAddress {
      entry.take(token.range)
      return
    }
    var range = token.range
    while let first = range.first, text.bytes[first] == 0x40 { range = first + 1..<range.upperBound }
    guard !range.isEmpty else { return }
    if let known = entry.mentor.github {
      let isGuess = depth > 0 && entry.mentor.form.contains(.handleWithoutAt)
      if isGuess || known.lowercased() == text.string(range).lowercased() {
        entry.mentor.form.remove(.handleWithoutAt)
        entry.mentor.form.insert(.unusual)
      } else {
        finish()
      }
    }
    entry.mentor.github = text.string(range)
    if !GitHubHandle.isValid(range, in: text.bytes.span) { entry.mentor.form.insert(.invalidHandle) }
    entry.take(token.range)
  }

  mutating func readEmail(_ token: MentorToken) {
    if entry.mentor.email != nil { finish() }
    tail = .none
    contact = nil
    entry.mentor.email = token.isObfuscated ? EmailAddress.revealed(text.string(token.range)) : text.string(token.range)
    if token.isObfuscated { entry.mentor.form.insert(.obfuscatedEmail) }
    if !EmailAddress.isValid(entry.mentor.email ?? "") { entry.mentor.form.insert(.invalidEmail) }
    entry.take(token.range)
  }

  /// `mail@host@handle`: no address; handles that are clearly parted stay people.
  mutating func readGlued(_ token: MentorToken) {
    if entry.mentor.email != nil { finish() }
    entry.mentor.email = text.string(token.range)
    entry.mentor.form.insert(.invalidEmail)
    entry.take(token.range)
  }

  mutating func readLink(_ token: MentorToken, at index: Int) {
    let link = token.link >= 0 ? text.links[token.link] : nil
    let destination = link?.destination ?? text.string(token.range)
    // A link around its own address names nobody.
    let isNamed = link.map { !$0.isBare && !LinkReader.isWeb(text.string($0.range)) } ?? false
    if destination.hasPrefix("mailto:") {
      let address = String(destination.dropFirst("mailto:".count))
      if entry.mentor.email != nil { finish() }
      entry.mentor.email = address
      if !EmailAddress.isValid(address) { entry.mentor.form.insert(.invalidEmail) }
      entry.mentor.form.insert(.unusual)
      if isNamed, !token.range.contains(where: { text.bytes[$0] == 0x40 }), entry.mentor.name == nil {
        setName(token.range)
      }
      entry.take(token.range)
      return
    }
    let shown = ByteText.trimmed(token.range, in: text.bytes.span)
    let isHandleShown = isNamed && !shown.isEmpty && text.bytes[shown.lowerBound] == 0x40
    if isNamed, !isHandleShown, depth == 0 {
      if entry.mentor.name != nil || entry.mentor.github != nil { finish() }
      setName(shown)
    }
    entry.take(token.range)
    if let handle = GitHubHandle.handle(ofURL: destination) {
      if entry.mentor.github != nil { finish() }
      entry.mentor.github = handle
      entry.take(token.range)
    } else if isHandleShown, GitHubHandle.isUnlinked(destination) {
      entry.mentor.github = text.string(shown.lowerBound + 1..<shown.upperBound)
    } else if !GitHubHandle.isOnGitHub(destination), !MentorWords.isPicture(destination) {
      entry.mentor.profileURL = destination
    }
    entry.mentor.form.insert(.unusual)
  }
}
