/// A mentorship programme.
public enum Program: String, CaseIterable, Sendable {
  /// LFX Mentorship.
  case lfx
  /// CommunityBridge, the predecessor of LFX Mentorship.
  case communitybridge
  /// Google Summer of Code.
  case gsoc
  /// Google Season of Docs.
  case gsod
  /// Angola Open Source Community.
  case aosc
  /// Open Mainframe Project.
  case omp
  /// Linux Foundation Decentralized Trust, once Hyperledger.
  case lfdt
  /// Any other.
  case other
}

extension Program {
  /// The name of the programme as people write it; `nil` for any other.
  package var title: String? {
    switch self {
    case .lfx: "LFX Mentorship"
    case .communitybridge: "CommunityBridge"
    case .gsoc: "Google Summer of Code"
    case .gsod: "Google Season of Docs"
    case .aosc: "Angola Open Source Community"
    case .omp: "Open Mainframe Project"
    case .lfdt: "Linux Foundation Decentralized Trust"
    case .other: nil
    }
  }
}
