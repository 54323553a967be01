internal import TextBasics

/// What a file that follows a form, not headings and labels, was read as.
struct FormReading {
  /// What the file is.
  let kind: SourceFile.Kind
  /// The programme of the file.
  let program: Program
  /// The term of the file, where one is known.
  let term: Term?
  /// The ideas in the order of the text, without ids.
  let ideas: [Idea]
  /// The reports of finished projects.
  var reports: [Report] = []
  /// Why nothing of it could be read.
  var problem: JSONError?
}
