extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which a condition holds that holds for all behind it too; the end where it holds
  /// for none.
  ///
  /// - Complexity: logarithmic in the number of elements.
  @inlinable
  package func boundary(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
