extension PathTerm {
  /// Whether what a path says holds for the ideas of a file with these bytes: forms say their term themselves.
  ///
  /// - Complexity: linear in the number of bytes; most texts are left at their first heading of level 3.
  package static func decides(_ bytes: Span<UInt8>) -> Bool {
    IssueFormOutline(bytes) == nil && !ExportFileReader.looksLikeExport(bytes)
  }
}
