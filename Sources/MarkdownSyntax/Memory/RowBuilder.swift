/// Rows of one kind that are added one by one while a text is read.
///
/// An array asks at each change whether somebody shares it, which costs the block parser a seventh of its time. Nobody can
/// share a builder. An index outside the rows traps, and what is removed is not looked at again.
struct RowBuilder<Row: BitwiseCopyable & Sendable>: ~Copyable {
  private var start: UnsafeMutablePointer<Row>
  private(set) var count = 0
  private var capacity: Int

  /// Creates a list with room for `capacity` rows, at least one.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  subscript(index: Int) -> Row {
    @inline(always)
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return start[index]
    }
    @inline(always)
    _modify {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      yield &start[index]
    }
  }

  /// Adds a row that was found at `offset` of a text of `size` bytes.
  @inline(always)
  mutating func append(_ row: Row, at offset: @autoclosure () -> Int, of size: Int) {
    if count == capacity { grow(to: GrowthForecast.capacity(for: count, at: offset(), of: size)) }
    (start + count).initialize(to: row)
    count &+= 1
  }

  /// The last row; traps where there is none.
  var last: Row {
    @inline(always)
    get {
      precondition(count > 0)
      return start[count &- 1]
    }
    @inline(always)
    _modify {
      precondition(count > 0)
      yield &start[count &- 1]
    }
  }

  /// Takes the last row off.
  @inline(always)
  @discardableResult
  mutating func removeLast() -> Row {
    precondition(count > 0)
    count &-= 1
    return start[count]
  }

  /// Gives the rows away as a list that is not changed any more.
  consuming func finish() -> Rows<Row> {
    let rows = Rows(RowStorage(start: start, count: count))
    discard self
    return rows
  }

  @inline(never)
  private mutating func grow(to wanted: Int) {
    let room = max(wanted, count + 1)
    let larger = UnsafeMutablePointer<Row>.allocate(capacity: room)
    larger.moveInitialize(from: start, count: count)
    start.deallocate()
    start = larger
    capacity = room
  }
}
