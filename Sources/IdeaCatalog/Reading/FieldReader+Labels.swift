internal import MarkdownSyntax
internal import TextBasics

// Which lines that look like labels are some, by what stands before them.
extension FieldReader {
  typealias Match = (field: Field, strength: LabelTable.Strength, isMisspelt: Bool)

  /// What a label that begins here stands for; `nil` where the line only looks like one.
  mutating func match(
    _ label: LabelScanner.Label, carrier: FieldRecord.Carrier, isFirst: Bool, _ span: Span<UInt8>
  ) -> Match? {
    // Most lines within a paragraph.
    if !label.hasColon, !isFirst, !label.isEmphasised, !hasBareLabels, carrier == .paragraph { return nil }
    if let match = memory.match(label.text, in: span) {
      guard label.hasColon || isFirst || label.isEmphasised && current?.carrier == .paragraph else { return nil }
      if match.strength > .weak || carrier == .heading || takesWeak(label, match.field, carrier, isFirst, span) {
        return (match.field, match.strength, false)
      }
      return nil
    }
    if carrier == .heading {
      let field = LabelTable.kindredField(of: label.text, in: span)
      return (field ?? .other, field == nil ? .strong : .weak, false)
    }
    if !label.hasColon { return bareLabel(label, carrier, span) }
    guard carrier == .listItem || label.isEmphasised else {
      return isFirst && endsShortValue(label, span) ? (.other, .strong, false) : nil
    }
    if isFirst, let field = LabelTable.misspeltField(of: label.text, in: span) { return (field, .strong, true) }
    if label.isEmphasised || carrier == .listItem, looksLikeLabel(label, span),
      let field = LabelTable.kindredField(of: label.text, in: span), isFirst || current?.carrier == .paragraph
    {
      return (field, .weak, false)
    }
    guard isFirst else {
      return label.isEmphasised && current?.carrier == .paragraph && looksLikeLabel(label, span)
        ? (.other, .strong, false) : nil
    }
    return takesUnknown(label, span) ? (.other, .strong, false) : nil
  }

  /// A bold line without a colon is a label where known labels are written so.
  private func bareLabel(
    _ label: LabelScanner.Label, _ carrier: FieldRecord.Carrier, _ span: Span<UInt8>
  ) -> Match? {
    // Below a label of a few words such a line is its value.
    guard hasBareLabels, carrier == .paragraph, let current, !current.field.isShort || hasValue,
      looksLikeLabel(label, span),
      Emphasis.isWhole(label.endsInBreak ? label.whole : label.whole.lowerBound..<label.value, in: span)
    else { return nil }
    let field = LabelTable.kindredField(of: label.text, in: span)
    return (field ?? .other, field == nil ? .strong : .weak, false)
  }

  /// Bullets beside a label that has no value of its own are its value, whatever colons they hold.
  private func takesUnknown(_ label: LabelScanner.Label, _ span: Span<UInt8>) -> Bool {
    guard let current, looksLikeLabel(label, span) else { return false }
    if current.carrier == .paragraph {
      if label.isEmphasised { return hasValue && !hasBoldItems }
      return !tookBullet && hasInlineValue && (current.field.isShort || current.field.isList)
    }
    return hasInlineValue && !tookBullet
  }

  /// Whether an everyday word is a label here: behind a bullet or in bold, or in a paragraph where labels are.
  private func takesWeak(
    _ label: LabelScanner.Label, _ field: Field, _ carrier: FieldRecord.Carrier, _ isFirst: Bool, _ span: Span<UInt8>
  ) -> Bool {
    if !label.isEmphasised {
      guard label.hasColon else { return false }
      if carrier == .paragraph {
        if field == .other { return isFirst && endsShortValue(label, span) }
        guard isFirst || current?.carrier == .paragraph, current?.carrier != .listItem else {
          return false
        }
      }
    }
    return field != .other || takesUnknown(label, span)
  }

  /// A few words with a colon that begin a paragraph, behind one with a label and a value that is short, are a label too;
  /// behind one with skills only before a link.
  private func endsShortValue(_ label: LabelScanner.Label, _ span: Span<UInt8>) -> Bool {
    guard let current, current.carrier == .paragraph, hasInlineValue, looksLikeLabel(label, span) else { return false }
    if current.field.isShort { return true }
    guard current.field == .skills || current.field == .technologies else { return false }
    return ["http", "[", "<http"].contains { ByteText.begins($0, in: span, at: label.value, end: span.count) }
  }

  /// Whether a word that is not known was meant as a label: a few capitalised words.
  private func looksLikeLabel(_ label: LabelScanner.Label, _ span: Span<UInt8>) -> Bool {
    let first = span[label.text.lowerBound]
    guard ASCII.isUpper(first) || first >= 0x80 else { return false }
    // What stands in parentheses does not count.
    var words = 1
    var depth = 0
    for at in label.text {
      if span[at] == 0x28 { depth += 1 }
      if span[at] == 0x29 { depth -= 1 }
      if depth == 0, span[at] == 0x20, span[at + 1] != 0x28 { words += 1 }
    }
    return words <= 4
  }

  /// Whether a line of a list item begins at the left margin: there a label is meant as one.
  func isFlush(_ line: BlockLine, _ span: Span<UInt8>) -> Bool {
    line.start == 0 || ASCII.isLineEnd(span[Int(line.start) - 1])
  }

  /// Whether a label in a nested list begins a field: only one of two words or more, or of mentors, that the section
  /// lacks otherwise.
  mutating func takesNested(_ label: LabelScanner.Label, _ span: Span<UInt8>) -> Bool {
    guard label.hasColon, let field = LabelTable.field(of: label.text, in: span), field != .other else { return false }
    guard field == .mentors || label.text.contains(where: { span[$0] == 0x20 }) else { return false }
    if !slipped.contains(field) { slipped.append(field) }
    return nested.contains(field)
  }
}
