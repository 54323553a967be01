import MarkdownSyntax
import TextBasics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What holds for any bytes.
enum Laws: String {
  case blocks
  case inlines
  case html

  /// The target that the environment names.
  static let chosen: Laws = getenv("FUZZ_TARGET").flatMap { Laws(rawValue: String(cString: $0)) } ?? .html

  func check(_ bytes: ContiguousArray<UInt8>) {
    let options = DocumentOptions(rawValue: bytes.first.map { $0 & 1 == 0 ? 0x7F : $0 >> 1 } ?? 0)
    let document = Document(SourceText(path: "", bytes: bytes), options: options)
    switch self {
    case .blocks: BlockLaws.check(document)
    case .inlines: InlineLaws.check(document)
    case .html: HTMLLaws.check(document)
    }
  }
}
