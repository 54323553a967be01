import IdeaCatalog
import IdeaExport
import Testing

/// Nobody's address is in any output that did not ask for it.
@Suite struct PrivacyTests {
  /// Ways in which people write their addresses where mentors are listed; the address always begins with `secret`.
  static let entries = [
    "Ana Cruz (@anacruz, secret@example.org)",
    "secret@example.org",
    "Ana Cruz <secret@example.org>",
    "[Ana Cruz](mailto:secret@example.org) - primary",
    "[secret@example.org](mailto:secret@example.org)",
    "[secret@example.org](https://social.example.org/ana)",
    "[Ana Cruz](https://example.org/?mail=secret@example.org)",
    "Ana Cruz (@anacruz) secret@example.org",
    "Ana Cruz (secret@example.org, Acme)",
    "Ana Cruz (@anacruz, secret AT example DOT org)",
    "Ana Cruz secret@example.org@anacruz",
    "Ana Cruz (secret@localhost)",
  ]

  @Test(arguments: entries) func defaultOutputHasNoAddress(entry: String) {
    let catalog = Sample.catalog(fields: "- Description: x\n- Mentor(s):\n  - \(entry)\n- Upstream Issue:")
    for output in Self.outputs(of: catalog, includeEmails: false) {
      #expect(!Sample.text(output).contains("secret"))
    }
  }

  @Test(arguments: [
    ("Bo Li secret@example.org", "Bo Li"), ("Bo Li <secret@example.org>, Cy", "Bo Li, Cy"),
    ("secret@example.org", ""), ("mailto:secret@example.org (Bo)", " (Bo)"),
    ("Bo (secret.x+y@mail.example.org).", "Bo."),
    ("@bo-li of chat.example.org/@bo", "@bo-li of chat.example.org/@bo"), ("react@18.2.0", "react@18.2.0"),
  ]) func fieldsWithoutAKnownLabelHaveNoAddressEither(text: String, published: String) {
    let field = OtherField(label: "Suggested by", text: text)
    #expect(field.published(includingEmail: false).text == published)
    #expect(field.published(includingEmail: true).text == text)
    let catalog = Sample.catalog(
      fields: "- Description: x\n- Suggested by: \(text)\n- Mentor(s): Ana\n- Upstream Issue:")
    for output in Self.outputs(of: catalog, includeEmails: false) {
      #expect(!Sample.text(output).contains("secret"))
    }
  }

  @Test func addressesAreThereWhenAskedFor() {
    let catalog = Sample.catalog(fields: "- Description: x\n- Mentor(s):\n  - \(Self.entries[0])\n- Upstream Issue:")
    for output in Self.outputs(of: catalog, includeEmails: true) {
      #expect(Sample.text(output).contains("secret@example.org"))
    }
  }

  @Test func handlesElsewhereAreNoAddresses() {
    let mentor = Mentor(name: "Ana Cruz", profileURL: "https://social.example.org/@ana")
    #expect(mentor.published(includingEmail: false) == mentor)
  }

  private static func outputs(of catalog: Catalog, includeEmails: Bool) -> [[UInt8]] {
    var options = CSVOptions()
    options.includeEmails = includeEmails
    var mentors = options
    mentors.layout = .mentors
    return [
      CatalogJSONWriter(version: "1", includeEmails: includeEmails).json(of: catalog),
      CatalogNDJSONWriter(includeEmails: includeEmails).lines(of: catalog.ideas),
      CatalogCSVWriter(options).csv(of: catalog.ideas),
      CatalogCSVWriter(mentors).csv(of: catalog.ideas),
      CatalogMarkdownWriter(includeEmails: includeEmails).markdown(of: catalog.ideas),
      CatalogMarkdownWriter(template: .gsoc, includeEmails: includeEmails).markdown(of: catalog.ideas),
    ]
  }
}
