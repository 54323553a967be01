/// The files and folders that were met, by their identity.
///
/// A `Set` of them would do but for its first use, in which the runtime looks up conformances for 0.05 ms, a tenth of
/// what checking one small file may take.
struct IdentitySet {
  /// Open addressing: an identity stands at the slot its hash says, or behind it.
  private var slots: [FileSystem.Identity?] = Array(repeating: nil, count: 64)
  private var count = 0

  /// Adds an identity; returns whether it was not there before.
  mutating func insert(_ identity: FileSystem.Identity) -> Bool {
    let slot = slot(of: identity)
    guard slots[slot] == nil else { return false }
    slots[slot] = identity
    count += 1
    if 2 * count > slots.count { grow() }
    return true
  }

  /// Whether an identity was added.
  func contains(_ identity: FileSystem.Identity) -> Bool { slots[slot(of: identity)] != nil }

  /// The slot that holds an identity, or the free one that is to.
  private func slot(of identity: FileSystem.Identity) -> Int {
    let mask = slots.count - 1
    // The multiplication of Fibonacci hashing mixes low bits into the high ones, which are used.
    let hash = (identity.number ^ identity.device &<< 32) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash &>> 32) & mask
    while let other = slots[slot], other.number != identity.number || other.device != identity.device {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: 4 * old.count)
    for case let identity? in old { slots[slot(of: identity)] = identity }
  }
}
