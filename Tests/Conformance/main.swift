#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Holds MarkdownSyntax against the examples of ../shared/conformance, and renders documents for differential.py.
//
//   Conformance FOLDER                     the examples of CommonMark 0.31.2, GFM and github-slugger in FOLDER
//   Conformance render [github] [safe] [peer]   documents from standard input, parted by 0x1E, as HTML, ended by 0x1E
let arguments = CommandLine.arguments
if arguments.count > 1, arguments[1] == "render" {
  Rendering.run(
    isGitHub: arguments.contains("github"), isSafe: arguments.contains("safe"), isPeer: arguments.contains("peer"))
} else if arguments.count == 2 {
  exit(Examples.run(in: arguments[1]) ? 0 : 1)
} else {
  print("usage: Conformance FOLDER | render [github] [safe] [peer]")
  exit(2)
}
