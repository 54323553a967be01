internal import TextBasics

/// The canonical names of skills that are written in several ways.
public enum SkillNames {
  /// The canonical name of a skill, such as `Go` for `golang`; the text itself where no other is known.
  public static func canonicalName(of text: String) -> String {
    let bytes = text.utf8.span
    return names.number(of: trimmed(0..<bytes.count, in: bytes), in: bytes).map { table[$0].name } ?? text
  }

  /// The canonical names of the skills that an entry of a list of skills speaks of: `Go` and `Rust` of
  /// `experience with golang or Rust`; the text itself where it speaks of none that is known.
  package static func names(in text: String) -> [String] {
    let bytes = text.utf8.span
    let whole = named(trimmed(0..<bytes.count, in: bytes), in: bytes)
    if !whole.isEmpty { return whole }
    let words = words(in: bytes)
    var found: [String] = []
    var first = 0
    while first < words.count {
      // The longest name counts: `machine learning` before `learning`.
      let last = (first..<min(first + longest, words.count)).last { last in
        names.contains(words[first].lowerBound..<words[last].upperBound, in: bytes)
      }
      if let last {
        for name in named(words[first].lowerBound..<words[last].upperBound, in: bytes) where !found.contains(name) {
          found.append(name)
        }
        first = last
      }
      first += 1
    }
    return found.isEmpty ? [text] : found
  }

  /// The canonical names of what is spelt so; none where nothing is. `C/C++` is both, `CI/CD` is one name.
  private static func named(_ range: Range<Int>, in bytes: Span<UInt8>) -> [String] {
    guard let number = names.number(of: range, in: bytes) else { return [] }
    let name = table[number].name
    let slash = UInt8(ascii: "/")
    if name.utf8.contains(slash) { return [name] }
    var parts: [String] = []
    var start = range.lowerBound
    for at in range.lowerBound...range.upperBound where at == range.upperBound || bytes[at] == slash {
      guard let part = names.number(of: trimmed(start..<at, in: bytes), in: bytes) else { return [name] }
      if !parts.contains(table[part].name) { parts.append(table[part].name) }
      start = at + 1
    }
    return parts
  }

  /// Without the blanks around it and the marks that end an entry.
  private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, isTrailing(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The most words that a name has.
  private static let longest = 4

  /// Runs of letters and digits, with the plus signs and the `#` behind them: `C++`, `C#`.
  private static func words(in bytes: Span<UInt8>) -> [Range<Int>] {
    func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte >= 0x80 }
    var words: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, isWord(bytes[at]) { at += 1 }
      if at == start {
        at += 1
        continue
      }
      while at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "#") { at += 1 }
      words.append(start..<at)
    }
    return words
  }

  /// Blanks and the marks that end an entry.
  private static func isTrailing(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2E || byte == 0x2C || byte == 0x3B }

  private static let names: WordTable = {
    var names = WordTable(reserving: 3 * table.count)
    for number in table.indices {
      names.add(table[number].name, number)
      for alias in table[number].aliases { names.add(alias, number) }
    }
    return names
  }()

  /// Each canonical name with the other spellings it has, in lower case.
  package static let table: [(name: String, aliases: [String])] = [
    (".NET", ["dotnet", "dot net", ".net core", "dotnet core", "asp.net"]),
    ("Accessibility", ["a11y"]),
    ("Agile", ["scrum"]),
    ("AI", ["artificial intelligence"]),
    ("AI engineering", []),
    ("Algorithms", ["algorithm"]),
    ("Angular", ["angularjs", "angular.js"]),
    ("Ansible", []),
    ("API design", ["api designing"]),
    ("Argo", ["argoproj"]),
    ("Argo CD", ["argocd"]),
    ("Argo Workflows", ["argo workflow"]),
    ("Automation", []),
    ("AWS", ["amazon web services"]),
    ("Azure", ["microsoft azure"]),
    ("Backend development", ["backend", "back-end", "back-end development"]),
    ("Bash", ["bash scripting", "bash script", "shell", "shell script", "shell scripting", "shell scripts"]),
    ("Bazel", []),
    ("Benchmarking", ["benchmarks", "benchmark"]),
    ("Buildpacks", ["cloud native buildpacks"]),
    ("C", ["c language", "c programming"]),
    ("C#", ["csharp", "c sharp"]),
    ("C++", ["cpp", "c plus plus", "c/c++", "c / c++", "c++ programming"]),
    ("CEL", ["common expression language"]),
    ("Chainsaw", []),
    ("Chaos Mesh", ["chaosmesh"]),
    ("CI/CD", ["ci", "cicd", "ci-cd", "ci / cd", "continuous integration", "ci/cd pipelines"]),
    ("Cilium", []),
    ("CLI", ["command line", "command-line", "cli tools"]),
    ("Cloud Native", ["cloud-native", "cloudnative", "cloud native technologies"]),
    ("Cloud platforms", ["cloud platform", "cloud", "common cloud platforms", "public cloud providers"]),
    ("CloudEvents", ["cloud events"]),
    ("CloudNativePG", ["cnpg"]),
    ("CMake", []),
    ("Cobra", ["spf13/cobra"]),
    ("Code generation", ["codegen"]),
    ("Communication", ["communication skills"]),
    ("Compilers", ["compiler", "compilers and lexers"]),
    ("Container Runtime Interface", ["cri"]),
    ("containerd", []),
    ("Containers", ["container", "containerization", "container technology"]),
    ("Continuous Delivery", ["cd", "continuous delivery (cd)", "continuous deployment"]),
    ("CRI-O", ["crio"]),
    ("Crossplane", []),
    ("Cryptography", ["crypto"]),
    ("CSS", ["css3"]),
    ("CUDA", []),
    ("CUE", ["cuelang", "cue lang", "cue language"]),
    ("Cypher", ["opencypher"]),
    ("Cypress", []),
    ("D3.js", ["d3", "d3js"]),
    ("Dagger", []),
    ("Dart", []),
    ("Data science", []),
    ("Data Structures", ["data structure"]),
    ("Databases", ["database", "db"]),
    ("Deep Learning", ["dl"]),
    ("Design systems", ["design system"]),
    ("DevOps", ["dev ops", "devops automation"]),
    ("Distributed Systems", ["distributed system", "distributed computing"]),
    ("Django", []),
    ("DNS", []),
    ("Docker", ["dockerfile", "docker containers"]),
    ("Documentation", ["docs", "documentation writing"]),
    ("eBPF", ["ebpf programming", "bpf"]),
    ("Edge Computing", ["edge"]),
    ("Elasticsearch", ["elastic search"]),
    ("Elixir", []),
    ("English", []),
    ("Envoy", ["envoy proxy"]),
    ("etcd", []),
    ("Event-driven architecture", ["event driven architecture"]),
    ("Express", ["express.js", "expressjs"]),
    ("FastAPI", ["fast api"]),
    ("Figma", ["figma design"]),
    ("Flask", ["python flask"]),
    ("Fluid", []),
    ("Flutter", []),
    ("Flux", ["fluxcd"]),
    ("Front-end development", ["frontend", "front-end", "frontend development", "front end development", "front end"]),
    ("Gateway API", ["kubernetes gateway api"]),
    ("Gin", ["gin-gonic"]),
    ("Git", ["git basics", "basic git"]),
    ("GitHub", ["github.com"]),
    ("GitHub Actions", ["github action", "gh actions"]),
    (
      "GitHub workflow",
      ["github workflows", "git/github workflow", "git and github workflow", "git and github workflows"]
    ),
    ("GitOps", ["git ops"]),
    (
      "Go",
      ["golang", "go lang", "go-lang", "go language", "go programming", "go (golang)", "golang (go)", "go/golang"]
    ),
    ("Google Cloud", ["gcp", "google cloud platform"]),
    ("GPU", ["gpus"]),
    ("Gradle", []),
    ("Grafana", []),
    ("Graph databases", ["graph database"]),
    ("GraphQL", ["graph ql"]),
    ("gRPC", ["grpc/protobuf"]),
    ("HAMi", ["hami-core"]),
    ("Haskell", []),
    ("Headlamp", []),
    ("Helm", ["helm chart", "helm charts"]),
    ("HTML", ["html5", "basic html"]),
    ("HTTP", ["http protocol"]),
    ("Hugo", ["gohugo"]),
    ("Istio", []),
    ("Jaeger", []),
    ("Java", ["core java"]),
    ("JavaScript", ["js", "java script", "ecmascript"]),
    ("Jenkins", []),
    ("Jest", []),
    ("JSON", []),
    ("JSON Schema", ["json schemas"]),
    ("Julia", []),
    ("Jupyter", ["jupyter notebook", "jupyter notebooks"]),
    ("K3s", []),
    ("Kafka", ["apache kafka"]),
    ("kind", ["kubernetes in docker"]),
    ("Knative", []),
    ("Kotlin", []),
    ("KServe", []),
    ("kubeadm", []),
    ("Kubebuilder", []),
    ("KubeEdge", []),
    ("KubeEdge-Ianvs", ["ianvs"]),
    ("Kubeflow", []),
    ("Kubernetes", ["k8s", "k8", "kube", "kubernetes basics", "basic kubernetes", "basics of kubernetes"]),
    ("Kubernetes administration", []),
    ("Kubernetes Operators", ["kubernetes operator", "operators", "operator", "k8s operators", "k8s operator"]),
    ("KubeStellar", []),
    ("KVM", []),
    ("Kyverno", []),
    ("Linkerd", []),
    ("Linux", ["gnu/linux", "linux basics", "basic linux"]),
    ("Linux kernel", ["kernel", "linux kernel development"]),
    ("LLM", ["llms", "large language model", "large language models"]),
    ("LLVM", []),
    ("Lua", []),
    ("Machine Learning", ["ml", "ai/ml", "machine-learning"]),
    ("Make", ["makefile", "makefiles", "gnu make"]),
    ("Markdown", ["md"]),
    ("Material UI", ["mui"]),
    ("Maven", ["apache maven"]),
    ("Mentoring", []),
    ("Model Context Protocol", ["mcp"]),
    ("MongoDB", ["mongo"]),
    ("MQTT", ["mqtt protocol"]),
    ("MySQL", []),
    ("Neo4j", []),
    ("Networking", ["network", "networks", "computer networking", "computer networks"]),
    ("Next.js", ["nextjs", "next"]),
    ("Nix", []),
    ("Node.js", ["node", "nodejs", "node js"]),
    ("Notary", ["notation"]),
    ("NumPy", []),
    ("Object storage", ["objectstorage"]),
    ("Object-oriented programming", ["oop", "orientação a objetos"]),
    ("Objective-C", ["objc"]),
    ("Observability", []),
    ("OCI", ["oci images", "oci image"]),
    ("OPA", ["open policy agent"]),
    ("OpenAPI", ["swagger", "open api"]),
    ("OpenTelemetry", ["otel", "open telemetry"]),
    ("OpenTofu", ["tofu"]),
    ("OpenVINO", []),
    ("Packaging", []),
    ("Pandas", []),
    ("Perl", []),
    ("PHP", []),
    ("Playwright", []),
    ("PostgreSQL", ["postgres", "postgresql database", "psql", "pg"]),
    ("Profiling", ["profiling tools"]),
    ("Project management", []),
    ("Prometheus", []),
    ("Prompt engineering", ["prompt engineering concepts"]),
    ("PromQL", []),
    ("Protocol Buffers", ["protobuf", "protocol buffer", "protobufs"]),
    ("Python", ["python3", "python 3", "python programming", "python scripting"]),
    ("PyTorch", ["torch"]),
    ("QEMU", []),
    ("Quarkus", []),
    ("RAG", ["the rag process", "retrieval augmented generation"]),
    ("Rancher", []),
    ("Raspberry Pi", ["raspberry-pi"]),
    ("RDMA", []),
    ("React", ["reactjs", "react.js", "react js"]),
    ("Redis", []),
    ("Redux", ["redux toolkit"]),
    ("Rego", []),
    ("Responsive design", []),
    ("REST", ["rest api", "rest apis", "restful api", "restful apis", "restful"]),
    ("Riverpod", []),
    ("Ruby", []),
    ("Rust", ["rust-lang", "rustlang", "rust programming", "rust language"]),
    ("Scala", []),
    ("Scheduling", []),
    ("Scripting", ["script"]),
    ("Security", ["cyber security", "cybersecurity"]),
    ("Selenium", []),
    ("SEO", []),
    ("Service Mesh", ["service meshes"]),
    ("SLSA", []),
    ("Spark", ["apache spark"]),
    ("SPIFFE/SPIRE", ["spiffe", "spire"]),
    ("Spring Boot", ["spring", "springboot"]),
    ("SQL", []),
    ("sqlc", []),
    ("SQLite", []),
    ("Svelte", ["sveltejs"]),
    ("Swift", []),
    ("Systems administration", ["system administration", "sysadmin"]),
    ("TCP/IP", ["tcp", "tcp ip"]),
    (
      "Technical Writing", ["tech writing", "technical-writing", "technical writing skills", "technical documentation"]
    ),
    ("Temporal", ["temporal.io"]),
    ("TensorFlow", ["tensor flow"]),
    ("Terraform", ["hcl"]),
    ("Testcontainers", ["test containers"]),
    ("Testing", ["software testing", "test automation"]),
    ("Thanos", []),
    ("Time series databases", ["timeseries database", "tsdb", "time series database"]),
    ("TLS", ["ssl", "ssl/tls", "tls/ssl"]),
    ("TLS certificates", ["certificate management"]),
    ("Tokio", []),
    ("TOML", []),
    ("TypeScript", ["ts", "type script"]),
    ("UI design", ["ui", "ui designing"]),
    ("UI/UX", ["ux/ui", "ui / ux", "ui ux", "ui/ux design", "ux/ui design"]),
    ("Unit testing", ["unit test", "unit tests"]),
    ("User Research", ["ux research"]),
    ("UX design", ["ux", "user experience"]),
    ("Volcano", []),
    ("Vue.js", ["vue", "vuejs", "vue js"]),
    ("WASI", []),
    ("Web Development", ["web dev", "web-development"]),
    ("WebAssembly", ["wasm", "web assembly"]),
    ("Webhooks", ["webhook"]),
    ("Webpack", []),
    ("Wireframing", ["wireframes"]),
    ("XML", []),
    ("yacc", []),
    ("YAML", ["yml"]),
    ("ZeroMQ", ["zmq"]),
    ("Zig", []),
  ]
}
