extension Query {
  /// Reads a query.
  ///
  /// - Throws: What is wrong with it; offsets are bytes of `text`.
  package init(_ text: String) throws(QueryError) {
    var parser = QueryParser(text)
    try parser.parse()
    self.init(conditions: parser.conditions, parts: parser.parts)
    dropRepetitions()
    joinWords()
    joinSkills()
  }

  /// Asks once for what is asked for several times.
  private mutating func dropRepetitions() {
    var known: Set<[String]> = []
    replaceParts(
      with: parts.filter { part in
        guard case .condition(let index) = part.nodes[0], part.nodes.count <= 2 else { return true }
        let condition = conditions[index]
        return known.insert([condition.text, part.nodes.count == 2 ? "-" : ""]).inserted
      })
  }

  /// Lets words side by side also be found in the word they make together: `auto scaling` in `autoscaling`.
  mutating func joinWords() {
    let words = parts.indices.map { name(of: parts[$0...$0]) }
    for (at, word) in words.enumerated() {
      guard let word, case .condition(let index) = parts[at].nodes[0] else { continue }
      var compounds: [String] = []
      if at > 0, let before = words[at - 1] { compounds.append(before + word) }
      if at + 1 < words.count, let behind = words[at + 1] { compounds.append(word + behind) }
      if compounds.isEmpty { continue }
      let texts = conditions[index].texts
      let values = texts.map { Condition.Value.word(SearchWord($0, compounds: compounds)) }
      replace(index, with: Condition(field: nil, texts: texts, values: values))
    }
  }

  /// Makes alternatives of words side by side that are the name of a skill: the words, or the skill under any of its names.
  private mutating func joinSkills() {
    var joined: [Part] = []
    var at = 0
    while at < parts.count {
      let count = (2...4).reversed().first { count in
        at + count <= parts.count && SearchWord(name(of: parts[at..<at + count]) ?? "").skill != nil
      }
      guard let count, let name = name(of: parts[at..<at + count]) else {
        joined.append(parts[at])
        at += 1
        continue
      }
      let skill = Condition(field: nil, texts: [name], values: [.word(SearchWord(name))], isImplied: true)
      let words = parts[at..<at + count].flatMap(\.nodes)
      joined.append(Part(nodes: words + [.and(count), .condition(append(skill)), .or(2)]))
      at += count
    }
    replaceParts(with: joined)
  }

  /// The words that some parts are, as one name; `nil` where one is more than a word.
  private func name(of parts: ArraySlice<Part>) -> String? {
    var words: [String] = []
    for part in parts {
      guard let word = word(of: part)?.word, !word.text.utf8.contains(0x20) else { return nil }
      words.append(word.text)
    }
    return words.joined(separator: " ")
  }

  /// Adds a condition on a field; its values are alternatives, parted by commas as in `field:value,value`.
  ///
  /// - Throws: What is wrong with the values; offsets are bytes of `values`.
  package mutating func add(_ field: QueryField, _ values: String) throws(QueryError) {
    var scanner = QueryScanner(values)
    let list = try scanner.values(endingAtBlank: false)
    add(try QueryParser.condition(field, list))
  }
}
