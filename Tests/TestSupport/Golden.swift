package import Testing

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Expects `text` to be what a file holds.
///
/// With `RECORD=1` in the environment the file is written instead, and the test fails all the same: a recorded run
/// proves nothing, so none can pass by accident.
///
/// - Parameter file: The absolute path of the golden file, made of `#filePath`.
package func expectGolden(_ text: String, at file: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  let golden = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
  if isRecording {
    if golden != text { write(text, to: file) }
    Issue.record("recorded \(file); run again without RECORD", sourceLocation: sourceLocation)
  } else if let golden {
    #expect(text == golden, "differs from \(file); RECORD=1 rewrites it", sourceLocation: sourceLocation)
  } else {
    Issue.record("there is no \(file); RECORD=1 writes it", sourceLocation: sourceLocation)
  }
}

/// Writes a file, and the folders above it.
private func write(_ text: String, to file: String) {
  let url = URL(filePath: file)
  try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
  try? Data(text.utf8).write(to: url)
}
