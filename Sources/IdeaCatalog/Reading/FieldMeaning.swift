internal import MarkdownSyntax
internal import TextBasics

/// Tells what a label means that alone leaves it open: by its value, and by the other labels of the idea.
enum FieldMeaning {
  /// Gives such records their field: a `Scope` of hours is a size, and people under `Contact` are the mentors of an idea
  /// without others.
  static func resolve(_ records: inout [FieldRecord], in document: Document) {
    for index in records.indices where records[index].strength == .weak {
      let label = records[index].labelText
      switch records[index].field {
      case .description where label.utf8.count == "Scope".utf8.count && scope.contains(label):
        if SizeReader.isTime(document.plainText(of: records[index].content)) { records[index].field = .size }
      case .other where contacts.contains(label):
        if !records.contains(where: { $0.field == .mentors }), namePeople(records[index], document) {
          records[index].field = .mentors
        }
      default: break
      }
    }
  }

  /// Whether somebody with an address or a handle is named, and no list or channel.
  private static func namePeople(_ record: FieldRecord, _ document: Document) -> Bool {
    let text = document.plainText(of: record.content)
    return text.utf8.contains(0x40) && !text.utf8.contains(0x23) && !ByteSearch.contains("list", in: text)
  }

  private static let scope = WordTable(["scope"])
  private static let contacts = WordTable([
    "contact", "contacts", "contact(s)", "project contact", "primary contact", "primary project contact",
  ])
}
