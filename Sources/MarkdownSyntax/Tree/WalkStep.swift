/// A step of a walk through a tree: what has children is entered before them and left behind them, and so is what has
/// none.
public enum WalkStep<Node: Sendable>: Sendable {
  case enter(Node)
  case leave(Node)
}
