internal import TextBasics

extension SkillNames {
  /// Whether a text is only another spelling of the skill that ``canonicalName(of:)`` gives for it.
  ///
  /// Words that say more, less or something beside it are none: a search for the skill finds them, but nobody may write
  /// the skill in their place.
  package static func isSpelling(_ text: String) -> Bool { !wider.contains(text) }

  /// Whether a skill is named by an ordinary word: its capital is that of the beginning of an entry, no more.
  package static func isOrdinaryWord(_ name: String) -> Bool { ordinary.contains(name) }

  private static let wider = WordTable([
    "ai/ml", "basic git", "basic html", "basic kubernetes", "basic linux", "basics of kubernetes", "bpf",
    "c / c++", "c/c++", "cd", "certificate management", "ci", "ci/cd pipelines", "cloud", "cloud platform",
    "common cloud platforms", "compilers and lexers", "continuous deployment", "continuous integration", "core java",
    "crypto", "cyber security", "cybersecurity", "devops automation", "distributed computing", "docker containers",
    "dockerfile", "edge", "git and github workflow", "git and github workflows", "git basics", "git/github workflow",
    "grpc/protobuf", "hami-core", "hcl", "jupyter notebook", "jupyter notebooks", "kernel", "kubernetes basics",
    "kubernetes gateway api", "linux basics", "linux kernel development", "makefile", "makefiles", "next", "notation",
    "oci image", "oci images", "operator", "operators", "profiling tools", "prompt engineering concepts",
    "public cloud providers", "python flask", "python scripting", "redux toolkit", "script", "scrum", "shell",
    "shell script", "shell scripting", "shell scripts", "software testing", "spiffe", "spire", "spring", "ssl",
    "swagger", "tcp", "technical documentation", "test automation", "the rag process", "ui", "user experience", "ux",
    "ux research", "wireframes",
  ])

  private static let ordinary = WordTable([
    "accessibility", "ai engineering", "algorithms", "api design", "automation", "backend development", "benchmarking",
    "buildpacks", "cloud platforms", "code generation", "communication", "compilers", "containers",
    "continuous delivery", "cryptography", "data structures", "databases", "deep learning", "design systems",
    "distributed systems", "documentation", "edge computing", "event-driven architecture", "front-end development",
    "graph databases", "machine learning", "networking", "object storage", "object-oriented programming", "profiling",
    "prompt engineering", "scripting", "security", "service mesh", "systems administration", "technical writing",
    "testing", "time series databases", "ui design", "unit testing", "user research", "ux design", "web development",
    "webhooks", "wireframing", "cloud native", "open source", "web design",
  ])
}
