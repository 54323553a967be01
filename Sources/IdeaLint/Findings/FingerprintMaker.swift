package import IdeaCatalog
internal import MarkdownSyntax
package import TextBasics

/// Makes the fingerprints of what was found in one file, from rule, path, project, idea, field, the text that the finding
/// is about, and its number among findings that are equal in all of these.
package struct FingerprintMaker {
  /// The text of a finding that counts, in bytes: a description that grows at its end stays the same finding.
  private static let longestValue = 256

  private let ideas: [Idea]
  private let source: SourceText
  private let path: String
  /// The idea of the last finding, and the hash of its names: findings come idea by idea.
  private var last: (idea: Int, project: String, title: String)?
  private var counts: [Fingerprint: Int] = [:]

  /// - Parameters:
  ///   - ideas: The ideas of the file.
  ///   - source: Its text.
  ///   - path: The path that goes into the fingerprints; `nil` for that of the file.
  package init(_ ideas: [Idea], in source: SourceText, path: String? = nil) {
    self.ideas = ideas
    self.source = source
    var path = Substring(path ?? source.path)
    while path.utf8.starts(with: "./".utf8) { path = path.dropFirst(2) }
    self.path = String(path)
  }

  /// The fingerprint of the next finding; findings are given in the order of the text, those that comments suppress
  /// among them, so that a comment changes no number.
  package mutating func fingerprint(of finding: Finding) -> Fingerprint {
    var fingerprint = Fingerprint()
    fingerprint.add(finding.rule.utf8)
    fingerprint.add(path.utf8)
    let idea = Self.index(before: finding.range.start, in: ideas) { $0.range.start }
    let isInside = idea.map { ideas[$0].range.contains(finding.range.start) } ?? false
    let names = isInside ? idea.map { self.names(of: $0) } : nil
    fingerprint.add((names?.project ?? "").utf8)
    fingerprint.add((names?.title ?? finding.idea ?? "").utf8)
    fingerprint.add(field(at: finding.range.start, of: isInside ? idea : nil).utf8)
    addValue(of: finding.range, to: &fingerprint)
    let number = (counts[fingerprint] ?? 0) + 1
    counts[fingerprint] = number
    fingerprint.add(String(number).utf8)
    return fingerprint
  }

  private mutating func names(of idea: Int) -> (project: String, title: String) {
    if let last, last.idea == idea { return (last.project, last.title) }
    let project = ideas[idea].project.map { HeadingAnchors.slug(of: $0) } ?? ""
    let title = HeadingAnchors.slug(of: ideas[idea].title)
    last = (idea, project, title)
    return (project, title)
  }

  /// The field whose label or value an offset lies in; empty where it lies in none.
  private func field(at offset: Int, of idea: Int?) -> String {
    guard let idea else { return "" }
    let fields = ideas[idea].fields
    guard let index = Self.index(before: offset, in: fields, { $0.start }), offset <= fields[index].value.end else {
      return ""
    }
    return fields[index].field == .other ? fields[index].labelText : fields[index].field.rawValue
  }

  /// The last of the elements, which are sorted, that begins at an offset or before it.
  private static func index<Element>(
    before offset: Int, in elements: [Element], _ start: (Element) -> Int
  ) -> Int? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if start(elements[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Takes in the text of a range, each run of white space as one blank.
  private func addValue(of range: SourceRange, to fingerprint: inout Fingerprint) {
    let bytes = source.bytes
    var pending = false
    var isEmpty = true
    for offset in min(range.start, bytes.count)..<min(range.end, range.start + Self.longestValue, bytes.count) {
      if ASCII.isSpace(bytes[offset]) {
        pending = !isEmpty
      } else {
        if pending { fingerprint.add(byte: 0x20) }
        fingerprint.add(byte: bytes[offset])
        pending = false
        isEmpty = false
      }
    }
    fingerprint.add(byte: 0xFF)
  }
}

extension FieldRecord {
  /// Where the field begins.
  fileprivate var start: Int { label.isEmpty ? value.start : label.start }
}
