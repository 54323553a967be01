#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Feeds any bytes to MarkdownSyntax and traps where a law of `Laws` does not hold.
//
//   FUZZ_TARGET=blocks|inlines|html Fuzz -max_total_time=600 -max_len=4096 CORPUS     built with -sanitize=fuzzer -DFUZZER
//   FUZZ_TARGET=… Fuzz FILE…                                                          built without: runs the files
#if FUZZER
  // The library's own `main` never runs, as SwiftPM renames that of an executable: its driver is called instead.
  @_silgen_name("LLVMFuzzerRunDriver")
  func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ round: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
  ) -> Int32

  @_cdecl("LLVMFuzzerTestOneInput")
  func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    Laws.chosen.check(ContiguousArray(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }

  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  exit(runDriver(&count, &arguments) { testOneInput($0, $1) })
#else
  for path in CommandLine.arguments.dropFirst() {
    guard let file = fopen(path, "rb") else { continue }
    var bytes: ContiguousArray<UInt8> = []
    while true {
      let byte = getc(file)
      if byte < 0 { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    fclose(file)
    Laws.chosen.check(bytes)
  }
#endif
