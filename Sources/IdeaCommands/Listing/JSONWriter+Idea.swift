internal import IdeaCatalog
internal import TextBasics

extension JSONWriter {
  /// Writes what an idea is called and where it stands into an object that is open: where ideas are listed beside other
  /// things.
  mutating func summaryFields(of idea: Idea) {
    field("id", idea.id)
    field("title", idea.title)
    field("project", idea.project)
    field("term", idea.termName)
    field("location", idea.location)
  }
}
