internal import CommandKit

extension Session {
  /// Finds what the command line asks to read; what is not there is said at once and makes the run end with status 3.
  ///
  /// - Parameter named: The files and folders that were named; none for the default.
  mutating func inputs(
    _ named: [String], of arguments: Arguments
  ) throws(UsageError) -> [Input] {
    let name = arguments[InputOptions.standardInputPath]
    if name != nil, !named.isEmpty, !named.contains("-") {
      throw arguments.usageError("'--stdin-path' names standard input, so it needs '-' among the paths")
    }
    return inputs(of: named.isEmpty ? [name == nil ? defaultPath : "-"] : named, arguments)
  }

  /// Finds what is at some paths.
  mutating func inputs(of paths: [String], _ arguments: Arguments) -> [Input] {
    let name = arguments[InputOptions.standardInputPath]
    var walker = FolderWalker(environment.files, excluded: arguments[InputOptions.exclude].map { Glob($0) })
    for text in paths {
      if text == "-" {
        walker.add(standardInput: name ?? "<stdin>")
      } else {
        find(text, with: &walker, arguments)
      }
    }
    for failure in walker.failures { fail("\(failure.path.text): \(failure.error.reason)") }
    return walker.inputs
  }

  /// The folder of ideas where there is one, else the working folder.
  private var defaultPath: String {
    let status = try? environment.files.status(of: FilePath("ideas"))
    return status?.kind == .folder ? "ideas" : "."
  }

  private mutating func find(_ text: String, with walker: inout FolderWalker, _ arguments: Arguments) {
    let path = FilePath(text)
    guard !text.isEmpty else { return fail("the name of a file or folder is empty") }
    do throws(SystemError) {
      let status = try environment.files.status(of: path)
      guard status.kind == .folder else { return walker.add(file: path, status) }
      startThread(arguments)
      if !walker.add(folder: path, status) { warn("\(path.text): no Markdown files in this folder") }
    } catch {
      fail("\(path.text): \(error.reason)")
    }
  }
}
