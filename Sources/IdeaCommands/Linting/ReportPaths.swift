internal import TextBasics

/// Names files as forges want them: relative to the checkout, wherever in it the run began.
struct ReportPaths: Sendable {
  /// The folders that lead to the checkout; none where it is not known.
  private let root: [String]
  /// The folders between the checkout and where the run began.
  private let folder: [String]

  /// - Parameters:
  ///   - root: The checkout, as an absolute path; `nil` where there is none.
  ///   - folder: Where the run began, as an absolute path; `nil` for the checkout.
  init(root: String?, folder: String?) {
    self.root = root.map(Self.parts) ?? []
    let parts = folder.map(Self.parts) ?? []
    self.folder = parts.starts(with: self.root) && !self.root.isEmpty ? Array(parts.dropFirst(self.root.count)) : []
  }

  /// Reads where GitHub and GitLab say the checkout is, and where the shell says the run began.
  init(_ environment: Environment) {
    self.init(
      root: environment.variable("GITHUB_WORKSPACE") ?? environment.variable("CI_PROJECT_DIR"),
      folder: environment.variable("PWD"))
  }

  /// The path from the checkout; unchanged where it is none below it.
  func name(of path: String) -> String {
    var parts = Self.parts(path)
    if path.utf8.first == UInt8(ascii: "/") {
      guard !root.isEmpty, parts.starts(with: root) else { return path }
      parts.removeFirst(root.count)
    } else {
      parts = folder + parts
    }
    var folded: [String] = []
    for part in parts where part != "." {
      if part == "..", let last = folded.last, last != ".." { folded.removeLast() } else { folded.append(part) }
    }
    return folded.joined(separator: "/")
  }

  /// The path as a reference (RFC 3986): relative, or with the scheme `file` where it is absolute.
  func uri(of path: String) -> String {
    let name = name(of: path)
    var writer = ByteWriter(reserving: name.utf8.count + 16)
    if name.utf8.first == UInt8(ascii: "/") { writer.write("file://") }
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        writer.write(byte: byte)
      case _ where ASCII.isAlphanumeric(byte): writer.write(byte: byte)
      default:
        writer.write("%")
        writer.write(hexadecimal: UInt64(byte), minimumCount: 2, uppercase: true)
      }
    }
    return writer.text
  }

  private static func parts(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }
}
