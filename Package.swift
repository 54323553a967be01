// swift-tools-version: 6.3
import PackageDescription

/// Every target is held to the same strictness.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ needs: [Target.Dependency] = [], path: String? = nil) -> Target {
  .target(name: name, dependencies: needs, path: path, swiftSettings: strict)
}

/// A program for those who work on the package: never a product.
func tool(_ name: String, _ needs: [Target.Dependency], exclude: [String] = []) -> Target {
  .executableTarget(
    name: name, dependencies: needs, path: "Tests/" + name, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ needs: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: needs + ["TestSupport"], exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "ideacat",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "MarkdownSyntax", targets: ["MarkdownSyntax", "TextBasics"]),
    .library(name: "IdeaCatalog", targets: ["IdeaCatalog", "MarkdownSyntax", "TextBasics"]),
    .executable(name: "ideacat", targets: ["ideacat"]),
  ],
  targets: [
    // The floors, lowest first. Arrows point down only.
    library("TextBasics"),
    library("CommandKit", ["TextBasics"]),
    library("MarkdownSyntax", ["TextBasics"]),
    library("IdeaCatalog", ["MarkdownSyntax", "TextBasics"]),
    library("IdeaLint", ["IdeaCatalog", "MarkdownSyntax", "TextBasics"]),
    library("IdeaSearch", ["IdeaCatalog", "TextBasics"]),
    library("IdeaExport", ["IdeaCatalog", "MarkdownSyntax", "TextBasics"]),
    library(
      "IdeaCommands",
      ["CommandKit", "IdeaCatalog", "IdeaExport", "IdeaLint", "IdeaSearch", "MarkdownSyntax", "TextBasics"]),
    .executableTarget(name: "ideacat", dependencies: ["IdeaCommands"], swiftSettings: strict),

    tool("Benchmarks", ["IdeaCommands", "MarkdownSyntax", "TextBasics"], exclude: ["compare.py", "pathological.py"]),
    tool("Conformance", ["MarkdownSyntax", "TextBasics"], exclude: ["differential.py", "reasons.py"]),
    tool("Fuzz", ["MarkdownSyntax", "TextBasics"]),

    library("TestSupport", ["TextBasics"], path: "Tests/TestSupport"),
    tests("TextBasics", ["TextBasics"]),
    tests("CommandKit", ["CommandKit"]),
    tests("MarkdownSyntax", ["MarkdownSyntax", "TextBasics"]),
    tests("IdeaCatalog", ["IdeaCatalog", "MarkdownSyntax", "TextBasics"], exclude: ["Shapes"]),
    tests("IdeaLint", ["IdeaCatalog", "IdeaLint", "MarkdownSyntax", "TextBasics"]),
    tests("IdeaSearch", ["IdeaCatalog", "IdeaSearch", "TextBasics"]),
    tests("IdeaExport", ["IdeaCatalog", "IdeaExport", "TextBasics"]),
    tests(
      "IdeaCommands", ["IdeaCatalog", "IdeaCommands", "IdeaLint", "MarkdownSyntax", "TextBasics"], exclude: ["Fixtures"]
    ),
  ]
)
