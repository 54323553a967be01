package import Testing

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Real files to try the program on. They lie beside the package and are no part of it: what needs them is skipped
/// where they are not there.
package enum Corpus {
  /// The folder of the corpus.
  package static let folder = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/") + "/shared/corpus"
  }()

  /// Whether the corpus is there.
  package static let isThere = FileManager.default.fileExists(atPath: folder)

  /// Says why a test is skipped.
  package static let hint: Comment = "needs the corpus in ../shared/corpus"

  /// The paths of the documents, in byte order.
  package static let documents = {
    files(in: folder + "/documents", endingWith: "").filter { !$0.hasPrefix(".") }.map { folder + "/documents/" + $0 }
  }()

  /// The paths of what cncf/mentoring's automation wrote, lists and machine form, in byte order.
  package static let exports = {
    let exports = folder + "/oracle/lfx-export"
    return [".README.md", ".lfx-export.json"].flatMap { files(in: exports, endingWith: $0) }.map { "\(exports)/\($0)" }
  }()

  /// The bytes of a file; none where there is no such file.
  package static func bytes(of path: String) -> ContiguousArray<UInt8> {
    ContiguousArray(FileManager.default.contents(atPath: path) ?? Data())
  }
}
