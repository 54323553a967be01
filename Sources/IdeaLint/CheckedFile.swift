/// What the rules found in one file, before rules across files have looked at the whole run.
package struct CheckedFile: Sendable {
  /// What was found so far. That a comment does nothing may turn out to be wrong.
  package let findings: FileFindings
  /// What rules across files need of the file.
  let digest: FileDigest
  /// What is in force for the file.
  let settings: LintSettings
}
