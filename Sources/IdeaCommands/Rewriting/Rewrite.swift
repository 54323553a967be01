internal import TextBasics

/// Another text for something that was read.
struct Rewrite: Sendable {
  /// What was read.
  let input: Input
  /// The text it had.
  let old: ContiguousArray<UInt8>
  /// The text it is to have.
  let new: ContiguousArray<UInt8>

  /// Whether anything is to change.
  var isChange: Bool { old != new }
}
