#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A new, empty folder that is removed with all it holds when nobody refers to it any longer.
package final class TemporaryFolder: Sendable {
  /// The absolute path.
  package let path: String

  /// Creates the folder.
  package init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "ideacat-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path()
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, and the folders above it.
  package func write(_ text: String, to name: String) throws {
    try write(bytes: Array(text.utf8), to: name)
  }

  /// Writes a file of any bytes, and the folders above it.
  package func write(bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Removes a file.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  /// Makes an empty folder.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  /// Sets the permission bits of a file.
  package func setPermissions(_ bits: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: bits], ofItemAtPath: path + "/" + name)
  }

  /// The permission bits of a file.
  package func permissions(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.posixPermissions] as? Int
  }

  /// The text of a file; `nil` when there is none.
  package func text(of name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names in the folder, in byte order.
  package var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// The files of a folder whose names end so, in byte order.
///
/// - Parameter folder: An absolute path, made of `#filePath`.
package func files(in folder: String, endingWith suffix: String) -> [String] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(suffix) }.sorted()
}
