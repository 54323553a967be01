/// A part of a section with a title of its own.
struct SectionPart {
  /// The first block of the part.
  var start: Int
  /// The block that holds the title.
  var heading: Int
  /// The title; `nil` until it is asked for, empty where a label of the part gives it.
  var title: String?
  /// The blocks behind the title.
  var body: Range<Int>
  /// The first line of the body, where the title is the first line of its first block.
  var firstLine = 0
  /// Whether the part ends with its list item, whatever follows.
  var isClosed = false
  /// Whether only a title can stand there: what says so is not just bold.
  var isCertain = false
  var fields: [FieldPlace] = []
}
