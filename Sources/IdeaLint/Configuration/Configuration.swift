package import TextBasics

/// What the file of a configuration says.
package struct Configuration: Sendable {
  /// A setting, and where it stands.
  package struct Entry: Sendable {
    package let setting: Setting
    /// The line and column of its value.
    package let position: LineIndex.Position
  }

  /// What holds for some files only.
  package struct Override: Sendable {
    /// The patterns of the files.
    package internal(set) var paths: [String] = []
    package internal(set) var entries: [Entry] = []
  }

  /// The largest text that is read, in bytes.
  package static let maximumSize = 1 << 20

  /// What holds for all files, in the order of the text.
  package internal(set) var entries: [Entry] = []
  /// What holds for some files, in the order of the text.
  package internal(set) var overrides: [Override] = []

  /// What says nothing.
  init() {}

  /// Reads a configuration: JSON, every key and value of which must be known.
  ///
  /// - Complexity: linear in the number of bytes.
  package init(_ bytes: ContiguousArray<UInt8>) throws(ConfigurationError) {
    let lines = LineIndex(bytes.span)
    do throws(ConfigurationReader.Failure) {
      self = try ConfigurationReader.configuration(of: bytes, lines)
    } catch {
      throw ConfigurationError(message: error.message, position: lines.position(at: error.offset, in: bytes.span))
    }
  }
}

/// Why a text is no configuration, and where.
package struct ConfigurationError: Error, Hashable {
  /// What is wrong and what to do: lower case, without a full stop; it may quote the file.
  package let message: String
  package let position: LineIndex.Position
}
