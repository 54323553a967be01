internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let lfxURLInvalid = Rule(
    id: "MI310", name: "lfx-url-invalid", summary: "The LFX URL is no page of a project on the platform.",
    rationale: """
      Mentees apply on that page. 781 addresses of real lists end with the project's id; three lead to pages that \
      collected money, or nowhere. A page may come later: an empty label and `TBD` are fine.
      """,
    severity: .error, templates: [.readme],
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - LFX URL: ↓https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8
      """,
      """
      #### Collect metrics

      CNCF - Karmada: Collect metrics (2024 Term 3)

      - Description: Metrics are read one by one.
      - LFX URL: ↓the page of the project
      """,
    ],
    good: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/38a4b1a8-0000-4000-8000-2b3d5c7e9f01
      """,
      """
      #### Collect metrics

      CNCF - Karmada: Collect metrics (2024 Term 3)

      - Description: Metrics are read one by one.
      - LFX URL: TBD
      """,
    ]
  ) { file, reporter in
    let source = file.file.source
    let ideas = file.file.ideas
    for index in ideas.indices where file.fields[index].filled.contains(.lfxURL) {
      if let link = ideas[index].lfxURL {
        if !isPage(link.url) { reporter.report(.correct, at: link.range, idea: index) }
        continue
      }
      guard let record = ideas[index].fields.first(where: { $0.field == .lfxURL && !$0.isEmpty }),
        !Placeholders.isPlaceholder(source.text(in: record.value))
      else { continue }
      reporter.report(.correct, at: record.value, idea: index)
    }
  }

  /// Whether an address is a page of the platform, or of the one before it, whose projects had names.
  private static func isPage(_ url: String) -> Bool {
    let parts = IssueAddress.path(of: url).split(separator: 0x2F)
    guard parts.count >= 3, parts[1].elementsEqual("project".utf8) else { return false }
    if parts[0].elementsEqual("people.communitybridge.org".utf8) { return true }
    return parts[0].elementsEqual("mentorship.lfx.linuxfoundation.org".utf8) && isUUID(parts[2])
  }

  private static func isUUID(_ text: some Collection<UInt8>) -> Bool {
    guard text.count == 36 else { return false }
    return text.enumerated().allSatisfy { place, byte in
      [8, 13, 18, 23].contains(place) ? byte == 0x2D : ASCII.isHexDigit(byte)
    }
  }
}

extension Finding.Message {
  fileprivate static let correct: Self =
    "give the page on the platform: https://mentorship.lfx.linuxfoundation.org/project/ and the id"
}
