/// How much room an array takes that grows along a text.
///
/// While an array moves to a larger place it takes up both, and documents of very short lines become arrays far larger than
/// their text. What was needed so far tells what the rest will need, so that a text moves once or twice. Room that is not
/// used after all costs no memory: the system gives none for pages that nothing was written to.
enum GrowthForecast {
  /// The number of elements to make room for when there are `count` of them at `offset` in a text of `size` bytes.
  static func capacity(for count: Int, at offset: Int, of size: Int) -> Int {
    let rest = Double(max(0, size - offset)) * Double(count) / Double(max(1, offset))
    // At the beginning little is known; a byte makes two elements at most but for a handful.
    let likely = min(rest * 1.0625, Double(2 * max(0, size - offset)))
    return count + max(count, Int(likely)) + 16
  }
}
