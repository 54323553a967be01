/// How the cells of a table's column are aligned (GFM 4.10).
public enum TableAlignment: UInt16, Sendable {
  case none, left, center, right
}
