internal import IdeaCatalog

extension Program {
  /// The programme as headings name it, in words that no reader takes for a project.
  var title: String {
    switch self {
    case .lfx: "LFX Mentorship"
    case .communitybridge: "CommunityBridge"
    case .gsoc: "Google Summer of Code"
    case .gsod: "Google Season of Docs Projects"
    case .aosc: "AOSC Mentorship"
    case .omp: "OMP Mentorship"
    case .lfdt: "LFDT Mentorship"
    case .other: "Proposed Ideas"
    }
  }
}
