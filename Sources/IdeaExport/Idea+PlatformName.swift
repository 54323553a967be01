package import IdeaCatalog

extension Idea {
  /// The name on the programme's platform: what is written, else what the platform would make of project, title and
  /// term; `nil` for other programmes than LFX Mentorship, and where one of these is missing.
  package var platformName: String? {
    fullName ?? (program == .lfx ? PlatformName.name(project: project, title: title, term: term) : nil)
  }
}
