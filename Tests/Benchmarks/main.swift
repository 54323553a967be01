import MarkdownSyntax
import TextBasics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Parses each file and throws the result away, as ../shared/bench/peers.c does with C parsers.
//
//   Benchmarks blocks|parse|html|safe|places [--rounds N] FILE…
//   Benchmarks run COMMAND…
//
// With --rounds the files are read first, and the best round is printed in megabytes (of 1,000,000 bytes) a second.
// `run` prints what a command took: seconds of the processor and bytes of memory.
let usage = "usage: Benchmarks blocks|parse|html|safe|places [--rounds N] FILE…\n       Benchmarks run COMMAND…"
if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "run" {
  guard let taken = Measurement(Array(CommandLine.arguments.dropFirst(2))), taken.succeeded else { exit(1) }
  print(taken.seconds, taken.memory)
  exit(0)
}
guard CommandLine.arguments.count > 2, let work = Work(rawValue: CommandLine.arguments[1]) else {
  print(usage)
  exit(2)
}
var paths = CommandLine.arguments.dropFirst(2)
var rounds = 0
if paths.first == "--rounds" {
  rounds = paths.dropFirst().first.flatMap { Int($0) } ?? 0
  paths = paths.dropFirst(2)
}
if rounds > 0 {
  let sources = paths.compactMap { path in SourceText(path: path) }
  let size = sources.reduce(0) { $0 + $1.bytes.count }
  var best = Double.infinity
  var count = 0
  for _ in 0..<rounds {
    let start = seconds()
    count = sources.reduce(0) { $0 + work.run($1) }
    best = min(best, seconds() - start)
  }
  print("\(work.rawValue): \(Int(Double(size) / best / 1e6)) MB/s (\(count))")
} else {
  // As a string: to print a number, all types that are linked in are asked whether they are written as something else.
  print(String(paths.reduce(0) { count, path in count + (SourceText(path: path).map(work.run) ?? 0) }))
}
