internal import CommandKit
internal import IdeaCatalog
internal import TextBasics

extension Session {
  /// Reads all inputs as idea files, in their order.
  ///
  /// What cannot be read is said and makes the run end with status 3; the rest is carried out.
  mutating func ideaFiles(_ inputs: [Input], of arguments: Arguments) -> [IdeaFile] {
    let files = read(inputs, of: arguments) { IdeaFile($0) }
    for file in files where file.source.looksLikeUTF16 { refuseUTF16(file.source.path) }
    return files
  }

  /// Says that nothing can be found in a file, which would look as if there were nothing.
  mutating func refuseUTF16(_ path: String) { fail("\(path): is UTF-16; save it as UTF-8") }
}
