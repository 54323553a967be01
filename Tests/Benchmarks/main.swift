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
//   Benchmarks blocks|parse|html|safe [--rounds N] FILE…
//
// With --rounds the files are read first, and the best round is printed in megabytes (of 1,000,000 bytes) a second.
guard CommandLine.arguments.count > 2, let work = Work(rawValue: CommandLine.arguments[1]) else {
  print("usage: Benchmarks blocks|parse|html|safe [--rounds N] FILE…")
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
  print(paths.reduce(0) { count, path in count + (SourceText(path: path).map(work.run) ?? 0) })
}
