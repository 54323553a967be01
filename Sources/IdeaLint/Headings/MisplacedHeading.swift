/// A heading at a level it is not meant for.
struct MisplacedHeading: Sendable {
  /// The section of the heading.
  var section: Int
  /// The level it should have.
  var level: Int
  /// What is wrong about the level it has.
  var fault: Fault

  /// What is wrong about the level of a heading; the sections it names are those it gets mixed up with.
  enum Fault: Sendable, Equatable {
    /// A project so deep that it belongs to another one.
    case projectUnder(Int)
    /// A project that stands above the others, and takes in those that follow: the first of them.
    case projectAbove(Int?)
    /// A project that skips a level, beside others that do not.
    case projectSkipsLevel
    /// A project that stands beside its own ideas, the first of which is named.
    case projectBesideIdeas(Int)
    /// A part of a project that stands beside it.
    case partBeside(Int)
    /// An idea that is a project of its own.
    case ideaBeside(Int)
    /// An idea beside the sub-project it follows.
    case ideaBesideSubproject(Int)
    /// An idea deeper than its parent asks for.
    case ideaSkipsLevel(Int)
    /// An idea that is part of another idea.
    case ideaUnderIdea(Int)
    /// An idea that takes in others.
    case ideaAboveIdea(Int)
    /// Something below a group that is at the wrong level itself.
    case moved(Int)
  }
}
