/// How the memory of the process grows.
///
/// By itself the C library of GNU lets that of a thread grow page by page, each by a call for which the other threads
/// wait with theirs, and gives back to the system what the next file needs again.
enum HeapGrowth {
  /// Lets it grow in steps of megabytes, of which those pages count that are written to, and keeps it to the end.
  static func inLargeSteps() {
    #if canImport(Glibc)
      _ = setOption(topPad, 16 << 20)
      _ = setOption(trimThreshold, .max)
      _ = setOption(mappingThreshold, 4 << 20)
    #endif
  }

  #if canImport(Glibc)
    /// By how many bytes more than are needed it grows.
    private static let topPad: Int32 = -2
    /// How many free bytes at its end are given back.
    private static let trimThreshold: Int32 = -1
    /// From how many bytes on memory is taken from and given back to the system for itself.
    private static let mappingThreshold: Int32 = -3
  #endif
}

#if canImport(Glibc)
  /// `mallopt` of `malloc.h`, which the module of the library leaves out.
  @_silgen_name("mallopt")
  private func setOption(_ option: Int32, _ value: Int32) -> Int32
#endif
