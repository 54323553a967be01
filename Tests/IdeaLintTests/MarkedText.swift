import IdeaCatalog
import IdeaLint
import TextBasics

/// A text in which `↓` stands before the places where findings are expected.
struct MarkedText {
  /// How a text is stored: findings must stand at the same characters in each.
  enum Variant: CaseIterable {
    case plain
    /// Lines end with CR and LF.
    case carriageReturns
    /// A byte order mark comes first.
    case byteOrderMark
    /// A comment with characters of two, three and four bytes comes first.
    case multibytePrefix

    /// Whether something is put before the text.
    var hasPrefix: Bool { self == .byteOrderMark || self == .multibytePrefix }
  }

  /// The bytes without marks.
  private(set) var bytes: ContiguousArray<UInt8> = []
  /// The offset of each mark, sorted.
  private(set) var marks: [Int] = []

  init(_ text: String, variant: Variant = .plain, encoding: RuleExample.Encoding = .utf8) {
    switch variant {
    case .plain, .carriageReturns: break
    case .byteOrderMark: bytes += [0xEF, 0xBB, 0xBF]
    case .multibytePrefix: bytes += Array("<!-- größer 日本語 🐈 -->\n\n".utf8)
    }
    for scalar in text.unicodeScalars {
      if scalar == "↓" {
        marks.append(bytes.count)
      } else if scalar == "\n", variant == .carriageReturns {
        bytes += [0x0D, 0x0A]
      } else if encoding == .latin1, scalar.value < 0x100 {
        bytes.append(UInt8(scalar.value))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
  }

  /// The text as a file.
  func file(path: String = "ideas.md") -> IdeaFile { IdeaFile(SourceText(path: path, bytes: bytes)) }
}

/// What a linter finds in a marked text, its marks left out.
func lint(_ text: String, _ rules: String..., path: String = "ideas.md") throws -> FileFindings {
  let selection = try RuleSelection(select: rules.isEmpty ? ["ALL"] : rules)
  return Linter(selection).lint(MarkedText(text).file(path: path))
}

/// The texts of the findings, each as the line it stands in and what it says.
func summary(_ text: String, _ rules: String..., path: String = "ideas.md") throws -> [String] {
  let file = MarkedText(text).file(path: path)
  return try Linter(RuleSelection(select: rules)).lint(file).findings.map {
    "\(file.lineIndex.line(at: $0.range.start)): \($0.message)"
  }
}
