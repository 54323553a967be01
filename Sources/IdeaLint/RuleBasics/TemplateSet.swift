/// A set of templates in one byte: all files ask for membership of all rules.
package struct TemplateSet: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let lfx = TemplateSet(.lfx)
  package static let gsoc = TemplateSet(.gsoc)
  package static let readme = TemplateSet(.readme)
  package static let issueForm = TemplateSet(.issueForm)
  package static let all: TemplateSet = [.lfx, .gsoc, .readme, .issueForm]

  /// The set of one template.
  package init(_ template: TemplateKind) { self.init(rawValue: 1 << UInt8(template.place)) }

  /// Whether the template is in the set.
  package func contains(_ template: TemplateKind) -> Bool { contains(TemplateSet(template)) }

  /// The templates of the set, in the order of ``TemplateKind``.
  package var kinds: [TemplateKind] { TemplateKind.allCases.filter(contains) }
}
