extension Idea {
  /// The names of the skills and technologies that the idea asks for, also of those that an entry only speaks of.
  package var skillNames: [String] { (skills + technologies).flatMap { SkillNames.names(in: $0.text) } }
}
