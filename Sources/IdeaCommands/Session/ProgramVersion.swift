/// The version of the program.
package enum ProgramVersion {
  /// The version, stated here and nowhere else.
  package static let text = "0.1.0"
}
