package import TextBasics

/// What the file of a configuration says.
package struct Configuration: Sendable {
  /// A setting, and where it stands.
  package struct PlacedSetting: Sendable {
    package let setting: Setting
    /// Where its value begins, in bytes.
    let offset: Int
  }

  /// What holds for some files only.
  package struct Override: Sendable {
    /// The patterns of the files.
    package internal(set) var paths: [String] = []
    package internal(set) var entries: [PlacedSetting] = []
  }

  /// The largest text that is read, in bytes.
  package static let maximumSize = 1 << 20

  /// What holds for all files, in the order of the text.
  package internal(set) var entries: [PlacedSetting] = []
  /// What holds for some files, in the order of the text.
  package internal(set) var overrides: [Override] = []

  private let bytes: ContiguousArray<UInt8>

  /// What says nothing, whatever the text of it is.
  init(saidIn bytes: ContiguousArray<UInt8>) { self.bytes = bytes }

  /// Where the values of settings stand, which are in the order of the text.
  ///
  /// - Complexity: linear in the number of bytes, however long its lines are.
  package func positions(of entries: [PlacedSetting]) -> [LineIndex.Position] {
    let lines = LineIndex(bytes.span)
    var positions: [LineIndex.Position] = []
    var last: (offset: Int, position: LineIndex.Position)?
    for entry in entries {
      let line = lines.line(at: entry.offset)
      var position: LineIndex.Position
      if let last, last.position.line == line, last.offset <= entry.offset {
        let more = LineIndex.codePoints(in: bytes.span, from: last.offset, to: entry.offset)
        position = LineIndex.Position(line: line, column: last.position.column + more)
      } else {
        position = lines.position(at: entry.offset, in: bytes.span)
      }
      positions.append(position)
      last = (entry.offset, position)
    }
    return positions
  }
}

/// Why a text is no configuration, and where.
package struct ConfigurationError: Error, Hashable {
  /// What is wrong and what to do: lower case, without a full stop; it may quote the file.
  package let message: String
  package let position: LineIndex.Position
}
