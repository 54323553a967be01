internal import TextBasics

extension WordHash {
  /// What an id, or a title as it stands in one, has in common with all those that only numbers at their ends tell from it.
  init(stemOf id: Span<UInt8>) {
    var end = id.count
    var start = end
    while start > 0, ASCII.isDigit(id[start - 1]) || id[start - 1] == 0x2D && start < end {
      start -= 1
      if id[start] == 0x2D { end = start }
    }
    self.init()
    for offset in 0..<end { add(lowered: id[offset]) }
  }
}
