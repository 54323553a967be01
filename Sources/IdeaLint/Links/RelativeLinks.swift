internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

/// Finds the links of a file that lead to other files beside it.
enum RelativeLinks {
  /// A link to a file beside this one.
  struct Link {
    /// The path it leads to, from where this file's path begins.
    let target: String
    let range: SourceRange
  }

  /// The links in the order of the text; most files have none.
  static func links(of file: IdeaFile, _ marks: ByteMarks) -> [Link] {
    // A name in angle brackets is that of a text without a place.
    guard file.sourceFile.path.utf8.first != 0x3C else { return [] }
    let document = file.document
    let bytes = document.source.bytes
    let folder = folder(of: file.sourceFile.path)
    var links: [Link] = []
    var reader = InlineReader()
    var text = AnnotatedText()
    var at = 0
    var next = 1
    for place in marks.closeBrackets(before: "(", in: bytes.span) where place >= at {
      guard isRelative(bytes.span, place + 2) else { continue }
      while next < document.nodes.count, Int(document.nodes[next].start) <= place { next += 1 }
      let node = document.nodes[next - 1]
      guard node.kind.containsInlines, place < Int(node.end) else { continue }
      at = Int(node.end)
      text.removeAll()
      reader.append(
        document.lineNumbers(of: node), of: document, isCell: node.kind == .tableCell, to: &text)
      for link in text.links where !link.isBare {
        guard let target = target(of: link.destination, from: folder) else { continue }
        links.append(Link(target: target, range: link.source))
      }
    }
    return links
  }

  /// Whether what stands at a place begins neither an anchor nor an absolute path, and no scheme ends before its first
  /// slash.
  private static func isRelative(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < bytes.count, at < start + 12 {
      switch bytes[at] {
      case 0x3A: return false
      case 0x23, 0x3F, 0x29, 0x2F, 0x3C: return at > start
      default: at += 1
      }
    }
    return true
  }

  /// The path that a destination leads to; `nil` where it is no relative path to a file.
  static func target(of destination: String, from folder: Substring) -> String? {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    guard !path.isEmpty, path.utf8.first != 0x2F, !path.utf8.contains(0x3A), !path.utf8.contains(0x25),
      let name = path.split(separator: "/").last, name.drop(while: { $0 == "." }).utf8.contains(0x2E)
    else { return nil }
    var parts: [Substring] = []
    let isAbsolute = folder.utf8.first == 0x2F
    for part in folder.split(separator: "/") + path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        if let last = parts.last, last != ".." {
          parts.removeLast()
        } else if isAbsolute {
          return nil
        } else {
          parts.append(part)
        }
      default: parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// The folder of a path, with its slash; empty for a file of the working folder.
  static func folder(of path: String) -> Substring {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "" }
    return path[...slash]
  }
}
