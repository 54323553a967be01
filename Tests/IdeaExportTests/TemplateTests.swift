import IdeaCatalog
import Testing

@Suite struct TemplateTests {
  @Test func labelsInOrder() {
    #expect(
      Template.lfx.fields.map(\.label) == [
        "Description", "Expected Outcome", "Recommended Skills", "Mentor(s)", "Upstream Issue", "LFX URL",
      ])
    #expect(
      Template.gsoc.fields.map(\.label) == [
        "Description", "Expected Outcome", "Recommended Skills", "Expected project size", "Difficulty", "Mentor(s)",
        "Upstream Issue (URL)",
      ])
    #expect(Template.readme.field(.technologies)?.label == "Technologies")
    #expect(Template.readme.hasFullName)
  }

  @Test func levels() {
    #expect((Template.lfx.projectLevel, Template.lfx.ideaLevel) == (3, 4))
    #expect((Template.gsoc.projectLevel, Template.gsoc.ideaLevel) == (4, 5))
  }

  @Test(arguments: Template.lists) func everyLabelIsKnownForWhatItIs(template: Template) {
    #expect(Template.named(template.name) == template)
    for field in template.fields {
      let bytes = ContiguousArray(field.label.utf8)
      #expect(LabelTable.field(of: 0..<bytes.count, in: bytes.span) == field.field)
    }
  }

  @Test func theIssueFormHasItsOwnLabels() {
    #expect(
      Template.issueForm.fields.map(\.label) == [
        "Program Description", "Technologies", "Required/Desirable Skills", "Mentors", "Upstream Issue URL",
        "Application Prerequisites", "Coding Challenge URL", "Custom Prerequisites", "Custom Prerequisite Name",
        "Custom Prerequisite Description", "Custom Prerequisite — File Upload",
      ])
    #expect(Template.all == Template.lists + [.issueForm])
  }

  @Test func programmes() {
    #expect(Template.canonical(for: .gsoc) == .gsoc)
    #expect(Template.canonical(for: .lfx) == .lfx)
    #expect(Template.canonical(for: .other) == .lfx)
    #expect(Template.named("word") == nil)
  }
}
