internal import TextBasics

/// Reads what `git diff --raw -z --patch --unified=0` prints: first the files, each with its path as it is, then their
/// patches in the same order.
struct DiffReader {
  /// A file, and which of its lines were changed.
  struct File {
    /// The path from the top of the repository, as bytes.
    let path: [UInt8]
    fileprivate(set) var changes = LineChanges()
  }

  private let bytes: ContiguousArray<UInt8>
  private var at = 0
  private var files: [File] = []
  /// For each patch the file it is of.
  private var patches: [Int] = []

  /// The files that are still there, in the order of the output; anything else in it is passed over.
  static func files(of bytes: ContiguousArray<UInt8>) -> [File] {
    var reader = DiffReader(bytes: bytes)
    reader.readPaths()
    reader.readPatches()
    return reader.files
  }

  private init(bytes: ContiguousArray<UInt8>) { self.bytes = bytes }

  /// Reads `:100644 100644 94efad0 94efad0 R100`, a zero, the old path and the new one or the only one, each with a zero.
  private mutating func readPaths() {
    while at < bytes.count, bytes[at] == UInt8(ascii: ":") {
      let status = next(until: 0).split(separator: 0x20).last?.first ?? 0
      var path = next(until: 0)
      if status == UInt8(ascii: "R") || status == UInt8(ascii: "C") { path = next(until: 0) }
      // A conflict has no patch here, and a file that became a link has two.
      if status == UInt8(ascii: "U") { continue }
      for _ in 0..<(status == UInt8(ascii: "T") ? 2 : 1) { patches.append(files.count) }
      files.append(File(path: Array(path)))
    }
    if at < bytes.count, bytes[at] == 0 { at += 1 }
  }

  private mutating func readPatches() {
    var patch = -1
    while at < bytes.count {
      let line = next(until: 0x0A)
      if line.starts(with: "diff --git ".utf8) {
        patch += 1
      } else if line.starts(with: "@@ -".utf8), patch >= 0, patch < patches.count, let hunk = Self.hunk(line) {
        files[patches[patch]].changes.add(from: hunk.start, count: hunk.count)
      }
    }
  }

  /// The bytes up to a certain one, which is passed.
  private mutating func next(until end: UInt8) -> ArraySlice<UInt8> {
    let stop = ByteSearch.first(end, in: bytes.span, from: at, end: bytes.count)
    defer { at = min(stop + 1, bytes.count) }
    return ArraySlice(bytes[at..<stop])
  }

  /// The lines of the new file in `@@ -4 +3,0 @@`.
  private static func hunk(_ line: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    guard let plus = line.firstIndex(of: UInt8(ascii: "+")) else { return nil }
    let numbers = line[(plus + 1)...].prefix { $0 != 0x20 }.split(separator: UInt8(ascii: ","))
    guard let start = numbers.first.flatMap(number) else { return nil }
    guard numbers.count > 1 else { return (start, 1) }
    return number(numbers[1]).map { (start, $0) }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? { Int(String(decoding: digits, as: UTF8.self)) }
}
