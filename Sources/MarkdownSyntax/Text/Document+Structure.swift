extension Document {
  /// Whether a block is the first one in a list item.
  package func isFirstInItem(_ node: Int) -> Bool { node > 0 && nodes[node - 1].kind == .item }
}
