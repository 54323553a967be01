internal import TextBasics

/// What was changed in a repository since a commit, as git tells it.
struct Changes: Sendable {
  /// For the path of each file that was changed, from the root, which of its lines.
  private var files: [FilePath: LineChanges] = [:]
  private let workingFolder: FilePath

  /// Asks git what is other in the working tree than in the commit where the branch left `reference`; files that git does
  /// not know are changed as a whole.
  init(since reference: String, _ system: FileSystem) throws(Obstacle) {
    workingFolder = system.workingFolder
    let git = Git(folder: workingFolder)
    guard let up = try git.line("rev-parse", "--show-cdup") else {
      throw Obstacle(message: "this folder is in no working tree of git", status: .failure)
    }
    let top = FilePath(up).absolute(from: workingFolder)
    // What begins with a dash is an option to git, and the name of no commit.
    let isName = !reference.isEmpty && reference.utf8.first != UInt8(ascii: "-")
    guard isName, let commit = try git.line("rev-parse", "--verify", "--quiet", reference + "^{commit}") else {
      throw Obstacle(message: "git knows no commit '\(reference)'", status: .usage)
    }
    let base = try git.line("merge-base", "HEAD", commit) ?? commit
    let options = [
      "--raw", "-z", "--patch", "--unified=0", "--inter-hunk-context=0", "--find-renames", "--text", "--no-color",
      "--no-ext-diff", "--no-textconv",
    ]
    for file in DiffReader.files(of: try Git(folder: top).output(["diff"] + options + [base, "--"])) {
      files[top.appending(file.path)] = file.changes
    }
    for path in try Git(folder: top).output(["ls-files", "--others", "--exclude-standard", "-z"]).split(separator: 0) {
      files[top.appending(Array(path))] = .everything
    }
  }

  /// Which lines of a file were changed; `nil` where none was.
  func changes(of path: FilePath) -> LineChanges? { files[path.absolute(from: workingFolder)] }
}

/// Runs git.
private struct Git {
  /// The folder it runs in, from the root.
  let folder: FilePath

  /// The one line that git prints; `nil` where it fails.
  func line(_ words: String...) throws(Obstacle) -> String? {
    let outcome = try run(words)
    guard outcome.status == 0 else { return nil }
    return String(decoding: outcome.output.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// All that git prints.
  func output(_ words: [String]) throws(Obstacle) -> ContiguousArray<UInt8> {
    let outcome = try run(words)
    guard outcome.status == 0 else {
      throw Obstacle(message: "'git \(words[0])' failed with status \(outcome.status)", status: .failure)
    }
    return outcome.output
  }

  private func run(_ words: [String]) throws(Obstacle) -> Programs.Outcome {
    do throws(SystemError) {
      return try Programs.run("git", ["-C", folder.text] + words)
    } catch {
      throw Obstacle(message: "cannot run git: \(error.reason)", status: .failure)
    }
  }
}
