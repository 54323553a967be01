#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Large pages for memory that a large file is read into.
///
/// The system gives memory page by page as it is written to for the first time, and for pages of 4 KB that takes longer
/// than reading: a file of 20 MB is read in half the time into pages of 2 MB. Where there are none, nothing changes.
enum LargePages {
  /// The size from which asking pays, in bytes: what is smaller holds hardly a whole one.
  private static let leastSize = 1 << 22

  /// Asks for large pages where `memory` lies. Nothing is promised, and no byte of it changes.
  static func request(for memory: UnsafeMutableBufferPointer<UInt8>) {
    #if os(Linux)
      guard memory.count >= leastSize, let start = UnsafeMutableRawPointer(memory.baseAddress) else { return }
      // A page that begins before the memory is asked for too: a large one most often does.
      let before = Int(bitPattern: start) & (sysconf(Int32(_SC_PAGESIZE)) - 1)
      _ = madvise(start - before, memory.count + before, MADV_HUGEPAGE)
    #endif
  }
}
