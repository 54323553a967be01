internal import TextBasics

/// The buffer that HTML is written into.
///
/// A document becomes some thousand slices of a few bytes each. Appending them to an array checks for sharing, capacity
/// and overlap each time, which took a third of the time of rendering; here a slice costs one comparison, and text is
/// looked at and copied in one step. This is the only file that writes through a pointer. The bound, everywhere:
/// `reserve` is called for at least as many bytes as are stored next, so `count <= capacity` always holds.
///
/// When the buffer is full it is handed on, so memory does not grow with the output.
struct HTMLOutput: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The number of bytes written.
  private var count = 0
  /// The last byte that was handed on.
  private var flushed: UInt8?
  /// What takes the bytes.
  private var sink: ((Span<UInt8>) -> Void)?

  /// The most bytes that are gathered before they are handed on, and that are written in one step.
  private static let mostGathered = 1 << 16
  private static let mostAtOnce = 1 << 13

  /// Creates a buffer for about `size` bytes.
  init(reserving size: Int) {
    capacity = min(max(64, size), Self.mostGathered)
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Says who takes what is written from here on.
  mutating func begin(_ sink: @escaping (Span<UInt8>) -> Void) { self.sink = sink }

  /// Hands on what is left, and forgets who takes it.
  mutating func end() {
    flush()
    sink = nil
  }

  private mutating func flush() {
    guard count > 0, let sink else { return }
    flushed = base[count - 1]
    sink(UnsafeBufferPointer(start: base, count: count).span)
    count = 0
  }

  /// The last byte written, or `nil`.
  var last: UInt8? { count > 0 ? base[count - 1] : flushed }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity &- count < more { makeRoom(more) }
  }

  @inline(never)
  private mutating func makeRoom(_ more: Int) {
    if capacity >= Self.mostGathered { flush() }
    guard capacity - count < more else { return }
    let larger = max(2 * capacity, count + more)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: base, count: count)
    base.deallocate()
    base = memory
    capacity = larger
  }

  /// Calls `body` for parts of `source` that are not too long to be written in one step.
  @inline(__always)
  private mutating func write(
    _ source: Span<UInt8>, inParts body: (inout HTMLOutput, Span<UInt8>) -> Void
  ) {
    guard source.count > Self.mostAtOnce else { return body(&self, source) }
    var offset = 0
    while offset < source.count {
      let end = min(source.count, offset + Self.mostAtOnce)
      body(&self, source.extracting(offset..<end))
      offset = end
    }
  }

  @inline(__always)
  mutating func write(byte: UInt8) {
    reserve(1)
    base[count] = byte
    count &+= 1
  }

  /// Appends a literal.
  @inline(__always)
  mutating func write(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    (base + count).update(from: text.utf8Start, count: length)
    count &+= length
  }

  /// Appends bytes as they are.
  mutating func write(contentsOf source: Span<UInt8>) {
    write(source, inParts: { $0.writePart($1) })
  }

  private mutating func writePart(_ part: Span<UInt8>) {
    reserve(part.count)
    part.withUnsafeBufferPointer { part in
      if let start = part.baseAddress { (base + count).update(from: start, count: part.count) }
    }
    count &+= part.count
  }

  /// Appends `value`, which is below 10^18 and not negative, in decimal digits.
  mutating func write(decimal value: Int) {
    var digits = 1
    var limit = 10
    while digits < 18, value >= limit {
      digits &+= 1
      limit &*= 10
    }
    reserve(digits)
    var rest = value
    var place = count &+ digits
    repeat {
      place &-= 1
      base[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while place > count
    count &+= digits
  }

  /// Appends text, `&`, `<`, `>` and `"` escaped: it may stand between tags or in an attribute between double quotes.
  mutating func write(html source: Span<UInt8>) {
    write(source, inParts: { $0.writePart(html: $1) })
  }

  /// Eight bytes a step are stored whole and counted up to the first that must be escaped; `room` holds them all.
  private mutating func writePart(html source: Span<UInt8>) {
    let raw = source.bytes
    var offset = 0
    reserve(source.count &+ 8)
    while true {
      while source.count &- offset >= 8 {
        // In bounds: eight bytes are left at `offset`.
        let word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
        UnsafeMutableRawPointer(base + count).storeBytes(of: word.littleEndian, as: UInt64.self)
        let marks = Self.escapable(word)
        guard marks == 0 else {
          let plain = marks.trailingZeroBitCount &>> 3
          count &+= plain
          offset &+= plain
          break
        }
        count &+= 8
        offset &+= 8
      }
      let rest = source.count &- offset
      if rest < 8 {
        if rest == 0 { return }
        if source.count >= 8 {
          // The last eight bytes end with the rest.
          let last = UInt64(
            littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: source.count &- 8, as: UInt64.self))
          let word = last &>> UInt64(8 &* (8 &- rest))
          if Self.escapable(word) == 0 {
            UnsafeMutableRawPointer(base + count).storeBytes(of: word.littleEndian, as: UInt64.self)
            count &+= rest
            return
          }
        }
        while offset < source.count {
          let byte = source[offset]
          if byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 { break }
          base[count] = byte
          count &+= 1
          offset &+= 1
        }
        if offset == source.count { return }
      }
      switch source[offset] {
      case 0x26: write("&amp;")
      case 0x3C: write("&lt;")
      case 0x3E: write("&gt;")
      case 0x22: write("&quot;")
      default: write(byte: source[offset])
      }
      offset &+= 1
      reserve(source.count &- offset &+ 8)
    }
  }

  /// A word whose lowest set bit marks the first byte of `word` that must be escaped.
  ///
  /// `"` and `&` differ in bit 2, `<` and `>` in bit 1: two comparisons find all four. A borrow runs upwards, so the
  /// lowest mark is right.
  @inline(__always)
  private static func escapable(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let first = (word & (ones &* 0xFB)) ^ (ones &* 0x22)
    let second = (word & (ones &* 0xFD)) ^ (ones &* 0x3C)
    return (((first &- ones) & ~first) | ((second &- ones) & ~second)) & (ones &* 0x80)
  }

  /// Appends an address for an attribute, percent-encoded as cmark does.
  mutating func write(address source: Span<UInt8>) {
    write(source, inParts: { $0.writePart(address: $1) })
  }

  /// A byte takes six bytes at most.
  private mutating func writePart(address source: Span<UInt8>) {
    reserve(6 &* source.count &+ 8)
    let raw = source.bytes
    var offset = 0
    while offset < source.count {
      if source.count &- offset >= 8 {
        // In bounds: eight bytes are left at `offset`.
        let word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
        UnsafeMutableRawPointer(base + count).storeBytes(of: word.littleEndian, as: UInt64.self)
        let marks = Self.encodable(word)
        let plain = marks == 0 ? 8 : marks.trailingZeroBitCount &>> 3
        count &+= plain
        offset &+= plain
        if marks == 0 { continue }
      }
      let byte = source[offset]
      offset &+= 1
      if Self.isPlain(byte) {
        base[count] = byte
        count &+= 1
        continue
      }
      switch byte {
      case 0x26: write("&amp;")
      case 0x27: write("&#x27;")
      default:
        write(byte: 0x25)
        write(byte: Self.digit(byte &>> 4))
        write(byte: Self.digit(byte & 15))
      }
    }
  }

  /// A word whose lowest set bit marks the first byte of `word` that may have to be encoded: what is below `(` or above
  /// ASCII, `<`, `>`, `` ` ``, and the bytes from `[` to `_` and from `{` on, of which `_` and `~` are looked at in vain.
  @inline(__always)
  private static func encodable(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let low = (word &- ones &* 0x28) & ~word
    let angle = (word & (ones &* 0xFD)) ^ (ones &* 0x3C)
    let tick = word ^ (ones &* 0x60)
    let last = ((word | (ones &* 0x20)) & ~highs) &+ (ones &* 0x05)
    return (low | ((angle &- ones) & ~angle) | ((tick &- ones) & ~tick) | last | word) & highs
  }

  @inline(__always)
  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

  /// Whether the byte stands in an address as it is: letters, digits and `-_.+!*(),%#@?=;:/$~`.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    // A bit for each ASCII byte.
    let half: UInt64 = byte < 0x40 ? 0xAFFF_FF3A_0000_0000 : 0x47FF_FFFE_87FF_FFFF
    return half &>> UInt64(byte & 0x3F) & 1 == 1
  }
}
