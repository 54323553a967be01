internal import IdeaCatalog
internal import TextBasics

/// The files of a run, as rules across files see them: by term and then by path, whatever the order they were given in.
package struct FileSet: Sendable {
  /// An idea of one of the files.
  struct Place: Hashable, Sendable {
    /// The file, as an index into ``FileSet/files``.
    let file: Int
    /// The idea, as an index into the file's.
    let idea: Int
  }

  let files: [FileDigest]

  /// The ideas of all files, in their order.
  var places: some Sequence<Place> {
    files.indices.lazy.flatMap { file in files[file].ideas.indices.lazy.map { Place(file: file, idea: $0) } }
  }

  func idea(at place: Place) -> FileDigest.Idea { files[place.file].ideas[place.idea] }

  /// Whether two files are about the same term of the same programme.
  func areOfOneTerm(_ left: Int, _ right: Int) -> Bool {
    left == right || files[left].program == files[right].program && files[left].term == files[right].term
  }

  /// Whether two ideas are not the same one in two files: titles differ, or they stand in one file.
  func areTwoIdeas(_ left: Place, _ right: Place) -> Bool {
    left.file == right.file
      || files[left.file].ideas[left.idea].titleWords != files[right.file].ideas[right.idea].titleWords
  }

  /// How a message names an idea: its line, and its path where it stands in another file than `file`.
  func name(of place: Place, from file: Int) -> String { name(line: idea(at: place).line, of: place.file, from: file) }

  /// How a message names a line.
  func name(line: Int, of other: Int, from file: Int) -> String {
    other == file ? "line \(line)" : "\(files[other].path):\(line)"
  }
}

extension FileDigest {
  /// Whether this file comes before another: by term, those without one last, and then by path.
  func precedes(_ other: FileDigest) -> Bool {
    let own = term?.firstMonth ?? Int.max
    let others = other.term?.firstMonth ?? Int.max
    return own != others ? own < others : path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }
}

extension Term {
  /// The month that the term begins in, counted from the year 0.
  var firstMonth: Int {
    switch period {
    case .year: 12 * year
    case .term(let number): 12 * year + 3 * number - 1
    case .quarters(let first, _): 12 * year + 3 * (first - 1)
    }
  }
}
