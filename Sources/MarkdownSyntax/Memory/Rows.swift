/// Rows of one kind that a document keeps: a list that nobody changes any more.
///
/// An index outside the list traps.
@frozen @usableFromInline
package struct Rows<Row: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline let storage: RowStorage<Row>

  @usableFromInline
  init(_ storage: RowStorage<Row>) { self.storage = storage }

  @inlinable
  package var startIndex: Int { 0 }

  /// The number of rows.
  @inlinable
  package var endIndex: Int { storage.count }

  @inlinable
  package subscript(index: Int) -> Row {
    precondition(index >= 0 && index < storage.count)
    return withExtendedLifetime(storage) { storage.start[index] }
  }
}

/// The memory of a list of rows, freed with it. It is never written to, so any thread may read it.
@usableFromInline
final class RowStorage<Row: BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let start: UnsafeMutablePointer<Row>
  @usableFromInline let count: Int

  init(start: UnsafeMutablePointer<Row>, count: Int) {
    self.start = start
    self.count = count
  }

  deinit { start.deallocate() }
}
