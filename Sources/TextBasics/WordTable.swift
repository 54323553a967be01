/// The hash of a word, built up byte by byte (64-bit FNV-1a), letters of ASCII in lower case.
@usableFromInline
package struct WordHash: Hashable, Sendable {
  @usableFromInline package internal(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable
  package init() {}

  /// The hash of a word in the code.
  package init(_ word: StaticString) {
    for offset in 0..<word.utf8CodeUnitCount { add(word.utf8Start[offset]) }
  }

  /// The hash of a whole word.
  package init(_ word: Span<UInt8>, _ range: Range<Int>) {
    for offset in range { add(word[offset]) }
  }

  /// The hash of this and another one, in this order.
  package func with(_ other: WordHash) -> WordHash {
    var both = self
    both.value = (value &* 0x100_0000_01B3 ^ other.value) &* 0x100_0000_01B3
    return both
  }

  /// The hash of the letters and digits of a text; bytes above ASCII count as letters.
  package init(lettersOf text: String) {
    let bytes = text.utf8.span
    for offset in bytes.indices where ASCII.isAlphanumeric(bytes[offset]) || bytes[offset] >= 0x80 {
      add(bytes[offset])
    }
  }

  @inlinable @inline(__always)
  package mutating func add(_ byte: UInt8) { add(lowered: ASCII.lowered(byte)) }

  /// Adds a byte that is no capital.
  @inlinable @inline(__always)
  package mutating func add(lowered byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

/// A table from words to numbers that is asked with bytes: a look-up makes no string.
///
/// Words are told apart by their 64-bit hashes alone.
package struct WordTable: Sendable {
  /// The hashes of the words, each at the first free place from its own on, round about; 0 where a place is free.
  private var keys: [UInt64]
  /// The number of the word at each place.
  private var numbers: [Int32]
  /// Some bits for each word: most words that are asked for are not in the table, and this small part says so.
  private var filter: [UInt64]
  private var count = 0
  /// The length of the longest word, in bytes.
  package private(set) var longest = 0
  /// A bit for each length up to 63 bytes, and one for each first letter: most words that are asked for differ from all in
  /// these, and need not be hashed.
  private var lengths: UInt64 = 0
  private var initials: UInt32 = 0

  /// Creates a table without words, and with room for so many.
  package init(reserving capacity: Int) {
    // No dictionary, whose type alone would cost more at start-up than the filling.
    var size = 4
    while size < 2 * capacity { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    numbers = [Int32](repeating: 0, count: size)
    filter = [UInt64](repeating: 0, count: max(1, size / 8))
  }

  /// Creates the table of `words`; of equal words the first one's number counts.
  package init(_ words: [(word: String, number: Int)]) {
    self.init(reserving: words.count)
    for (word, number) in words { add(word, number) }
  }

  /// Creates the table of words that all have the same number, 0.
  package init(_ words: [String]) {
    self.init(reserving: words.count)
    for word in words { add(word, 0) }
  }

  /// Adds a word, unless it is there.
  package mutating func add(_ word: String, _ number: Int) {
    let bytes = word.utf8.span
    longest = max(longest, bytes.count)
    lengths |= Self.lengthBit(bytes.count)
    if bytes.count > 0 { initials |= Self.initialBit(bytes[0]) }
    insert(WordHash(bytes, 0..<bytes.count), number)
  }

  /// Adds a word that was hashed already, unless it is there; nothing is known of its length.
  package mutating func add(_ hash: WordHash, _ number: Int) {
    longest = .max
    lengths = .max
    initials = .max
    insert(hash, number)
  }

  private mutating func insert(_ hash: WordHash, _ number: Int) {
    if 2 * count >= keys.count { grow() }
    let place = place(of: hash)
    guard keys[place] == 0 else { return }
    keys[place] = hash.value
    filter[part(of: hash)] |= Self.bit(of: hash)
    numbers[place] = Int32(truncatingIfNeeded: number)
    count += 1
  }

  private mutating func grow() {
    var larger = Self(reserving: keys.count)
    for place in keys.indices where keys[place] != 0 {
      var hash = WordHash()
      hash.value = keys[place]
      larger.insert(hash, Int(numbers[place]))
    }
    (keys, numbers, filter) = (larger.keys, larger.numbers, larger.filter)
  }

  private static func lengthBit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

  /// Letters have the same bit as their capitals.
  private static func initialBit(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 0x1F) }

  /// Where a hash stands, or where it would.
  private func place(of hash: WordHash) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: hash.value >> 32) & mask
    while keys[place] != 0, keys[place] != hash.value { place = (place + 1) & mask }
    return place
  }

  private func part(of hash: WordHash) -> Int { Int(truncatingIfNeeded: hash.value >> 16) & (filter.count - 1) }

  private static func bit(of hash: WordHash) -> UInt64 { 1 << (hash.value & 63) }

  /// The number of the word with this hash.
  package func number(of hash: WordHash) -> Int? {
    guard filter[part(of: hash)] & Self.bit(of: hash) != 0 else { return nil }
    let place = place(of: hash)
    return keys[place] == 0 ? nil : Int(numbers[place])
  }

  /// The number of the word in `bytes[range]`.
  package func number(of range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    guard range.count <= longest, lengths & Self.lengthBit(range.count) != 0 else { return nil }
    guard range.isEmpty || initials & Self.initialBit(bytes[range.lowerBound]) != 0 else { return nil }
    return number(of: WordHash(bytes, range))
  }

  /// Whether the table has the word in `bytes[range]`.
  package func contains(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool { number(of: range, in: bytes) != nil }

  /// Whether the table has the word.
  package func contains(_ word: String) -> Bool { contains(0..<word.utf8.count, in: word.utf8.span) }
}
