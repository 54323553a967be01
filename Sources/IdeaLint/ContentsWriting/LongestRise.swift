/// The positions of a longest part of some values that never falls: what can stay where it is when they are sorted.
///
/// - Complexity: O(*n* log *n*).
func longestRise(_ values: [Int]) -> [Int] {
  // For each length the position of the least value that a rise of that length can end with.
  var ends: [Int] = []
  var before = values.map { _ in -1 }
  for (position, value) in values.enumerated() {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if values[ends[middle]] <= value { low = middle + 1 } else { high = middle }
    }
    if low > 0 { before[position] = ends[low - 1] }
    if low == ends.count { ends.append(position) } else { ends[low] = position }
  }
  var rise: [Int] = []
  var next = ends.last ?? -1
  while next >= 0 {
    rise.append(next)
    next = before[next]
  }
  return rise.reversed()
}
