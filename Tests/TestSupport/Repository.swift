internal import Foundation

/// A new repository of git with one commit on the branch `main`.
package struct Repository {
  package struct Failure: Error {
    let words: [String]
  }

  /// The folder it is in.
  package let folder: TemporaryFolder

  /// Whether git is installed.
  package static let canBeMade = (try? run(["--version"])) != nil

  /// Creates the repository and commits some files.
  package init(_ files: [String: String]) throws {
    folder = try TemporaryFolder()
    try git("init", "--quiet", "--initial-branch", "main")
    try git("config", "user.name", "Ada Example")
    try git("config", "user.email", "ada@example.org")
    for (name, text) in files { try folder.write(text, to: name) }
    try git("add", "--all")
    try git("commit", "--quiet", "--no-gpg-sign", "--message", "Begin")
  }

  /// Runs git in the folder.
  package func git(_ words: String...) throws { try Self.run(["-C", folder.path] + words) }

  private static func run(_ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failure(words: words) }
  }
}
