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
