#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FileSystem {
  /// The folder that relative paths begin at, from the root.
  var workingFolder: FilePath {
    if let folder, folder.isAbsolute { return folder }
    guard let current = getcwd(nil, 0) else { return FilePath("/") }
    defer { free(current) }
    return (folder ?? .workingFolder).absolute(from: FilePath(String(cString: current)))
  }
}

extension FilePath {
  private static let slash = UInt8(ascii: "/")

  /// The path from the root; `..` takes back the name before it, links are not followed.
  ///
  /// - Parameter folder: What a relative path begins at, from the root.
  func absolute(from folder: FilePath) -> FilePath {
    var parts = isAbsolute ? [] : folder.bytes.split(separator: Self.slash)
    for part in bytes.split(separator: Self.slash) {
      if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
    }
    var bytes: [UInt8] = []
    for part in parts {
      bytes.append(Self.slash)
      bytes += part
    }
    return FilePath(bytes: bytes.isEmpty ? [Self.slash] : bytes)
  }

  /// The folder that holds a path from the root; `nil` for the root.
  var parent: FilePath? { bytes.count > 1 ? split.folder : nil }

  /// The path below a folder, both from the root; `nil` for one that does not lie there.
  func relative(to folder: FilePath) -> FilePath? {
    if self == folder { return .workingFolder }
    let begin = folder.bytes.count > 1 ? folder.bytes + [Self.slash] : folder.bytes
    guard bytes.starts(with: begin) else { return nil }
    return FilePath(bytes: Array(bytes[begin.count...]))
  }

  /// A path from the root as it is shown to someone in a folder: relative below it and above it.
  func shown(from folder: FilePath) -> String {
    if let below = relative(to: folder) { return below.text }
    guard let above = self.parent.flatMap({ folder.relative(to: $0) }) else { return text }
    let steps = above.bytes.count { $0 == Self.slash } + 1
    return String(repeating: "../", count: steps) + String(decoding: split.name, as: UTF8.self)
  }
}
