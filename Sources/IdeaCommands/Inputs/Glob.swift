/// A pattern that paths are left out by.
///
/// `?` stands for one byte, `*` for any number of them but `/`, `**` for any number of folders. A pattern without a slash
/// is compared with every name on the path, one with a slash with the path from its beginning; what matches a folder
/// leaves out all that is in it.
package struct Glob: Sendable {
  private let parts: [[UInt8]]
  private let isName: Bool

  package init(_ pattern: String) {
    let slash = UInt8(ascii: "/")
    parts = pattern.utf8.split(separator: slash).filter { !$0.elementsEqual(".".utf8) }.map { Array($0) }
    isName = !FilePath(pattern).bytes.contains(slash)
  }

  /// Whether the path, or a folder on its way, matches.
  package func matches(_ path: FilePath) -> Bool {
    let names = path.bytes.split(separator: UInt8(ascii: "/"))
    if isName {
      guard let part = parts.first else { return false }
      return names.contains { Self.matches(part, $0) }
    }
    return matches(names)
  }

  /// Whether the parts match the first names, however many.
  ///
  /// One place to come back to is enough: what an earlier `**` could take, the last one can take as well.
  private func matches(_ names: [ArraySlice<UInt8>]) -> Bool {
    var (part, name) = (0, 0)
    var retry: (part: Int, name: Int)?
    while part < parts.count {
      if parts[part].elementsEqual("**".utf8) {
        part += 1
        retry = (part, name)
        if part == parts.count { return name < names.count }
      } else if name < names.count, Self.matches(parts[part], names[name]) {
        (part, name) = (part + 1, name + 1)
      } else if let last = retry, last.name < names.count {
        retry = (last.part, last.name + 1)
        (part, name) = (last.part, last.name + 1)
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a part matches a whole name; the same way of coming back, for `*`.
  private static func matches(_ pattern: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
    var (place, offset) = (0, name.startIndex)
    var retry: (place: Int, offset: Int)?
    while offset < name.endIndex {
      if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
        place += 1
        retry = (place, offset)
      } else if place < pattern.count, pattern[place] == UInt8(ascii: "?") || pattern[place] == name[offset] {
        (place, offset) = (place + 1, offset + 1)
      } else if let last = retry {
        retry = (last.place, last.offset + 1)
        (place, offset) = (last.place, last.offset + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
