internal import TextBasics

/// The canonical names of skills that are written in several ways.
public enum SkillNames {
  /// The canonical name of a skill, such as `Go` for `golang`; the text itself where no other is known.
  public static func canonicalName(of text: String) -> String {
    let bytes = text.utf8.span
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, isTrailing(bytes[end - 1]) { end -= 1 }
    return names.number(of: start..<end, in: bytes).map { table[$0].name } ?? text
  }

  /// Blanks and the marks that end an entry.
  private static func isTrailing(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2E || byte == 0x2C || byte == 0x3B }

  private static let names = WordTable(
    table.enumerated().flatMap { number, skill in
      [(word: skill.name, number: number)] + skill.aliases.map { (word: $0, number: number) }
    })

  /// Each canonical name with the other spellings it has, in lower case.
  package static let table: [(name: String, aliases: [String])] = [
    ("AI", ["artificial intelligence"]),
    ("Angular", ["angularjs", "angular.js"]),
    ("Ansible", []),
    ("API design", ["api designing"]),
    ("Argo", ["argoproj"]),
    ("AWS", ["amazon web services"]),
    ("Azure", ["microsoft azure"]),
    ("Bash", ["bash scripting", "bash script", "shell", "shell script", "shell scripting", "shell scripts"]),
    ("C", ["c language", "c programming"]),
    ("C#", ["csharp", "c sharp"]),
    ("C++", ["cpp", "c plus plus", "c/c++", "c / c++", "c++ programming"]),
    ("CI/CD", ["ci", "cicd", "ci-cd", "ci / cd", "continuous integration", "ci/cd pipelines"]),
    ("Cloud Native", ["cloud-native", "cloudnative", "cloud native technologies"]),
    ("Communication", ["communication skills"]),
    ("Containers", ["container", "containerization", "container technology"]),
    ("CSS", ["css3"]),
    ("CUE", ["cuelang", "cue lang", "cue language"]),
    ("Databases", ["database", "db"]),
    ("Data Structures", ["data structure"]),
    ("Deep Learning", ["dl"]),
    ("DevOps", ["dev ops", "devops automation"]),
    ("Distributed Systems", ["distributed system", "distributed computing"]),
    ("Docker", ["dockerfile", "docker containers"]),
    ("Documentation", ["docs", "documentation writing"]),
    ("eBPF", ["ebpf programming", "bpf"]),
    ("Elixir", []),
    ("Envoy", ["envoy proxy"]),
    ("etcd", []),
    ("Figma", ["figma design"]),
    ("Flask", ["python flask"]),
    ("Git", ["git basics", "basic git"]),
    ("GitHub", ["github.com"]),
    ("GitHub Actions", ["github action", "gh actions"]),
    ("GitOps", ["git ops"]),
    (
      "Go",
      ["golang", "go lang", "go-lang", "go language", "go programming", "go (golang)", "golang (go)", "go/golang"]
    ),
    ("Google Cloud", ["gcp", "google cloud platform"]),
    ("Grafana", []),
    ("GraphQL", ["graph ql"]),
    ("gRPC", ["grpc/protobuf"]),
    ("Helm", ["helm chart", "helm charts"]),
    ("HTML", ["html5", "basic html"]),
    ("Hugo", ["gohugo"]),
    ("Istio", []),
    ("Java", ["core java"]),
    ("JavaScript", ["js", "java script", "ecmascript"]),
    ("Jenkins", []),
    ("Jest", []),
    ("JSON", []),
    ("Kafka", ["apache kafka"]),
    ("Kubebuilder", []),
    ("Kubernetes", ["k8s", "k8", "kube", "kubernetes basics", "basic kubernetes", "basics of kubernetes"]),
    ("Kubernetes Operators", ["kubernetes operator", "operators", "operator", "k8s operators", "k8s operator"]),
    ("KubeEdge", []),
    ("Kyverno", []),
    ("Linux", ["gnu/linux", "linux basics", "basic linux"]),
    ("LLM", ["llms", "large language model", "large language models"]),
    ("Lua", []),
    ("Machine Learning", ["ml", "ai/ml", "machine-learning"]),
    ("Markdown", ["md"]),
    ("MongoDB", ["mongo"]),
    ("MySQL", []),
    ("Networking", ["network", "networks", "computer networking", "computer networks"]),
    ("Next.js", ["nextjs", "next"]),
    ("Nix", []),
    ("Node.js", ["node", "nodejs", "node js"]),
    ("OCI", ["oci images", "oci image"]),
    ("OPA", ["open policy agent"]),
    ("OpenAPI", ["swagger", "open api"]),
    ("OpenTelemetry", ["otel", "open telemetry"]),
    ("PostgreSQL", ["postgres", "postgresql database", "psql"]),
    ("Prometheus", []),
    ("PromQL", []),
    ("Protocol Buffers", ["protobuf", "protocol buffer", "protobufs"]),
    ("Python", ["python3", "python 3", "python programming", "python scripting"]),
    ("PyTorch", ["torch"]),
    ("RDMA", []),
    ("React", ["reactjs", "react.js", "react js"]),
    ("Redis", []),
    ("Rego", []),
    ("REST", ["rest api", "rest apis", "restful api", "restful apis", "restful"]),
    ("Ruby", []),
    ("Rust", ["rust-lang", "rustlang", "rust programming", "rust language"]),
    ("Scala", []),
    ("Security", ["cyber security", "cybersecurity"]),
    ("Service Mesh", ["service meshes"]),
    ("SLSA", []),
    ("SQL", []),
    ("SQLite", []),
    ("Svelte", ["sveltejs"]),
    ("Swift", []),
    ("TCP/IP", ["tcp", "tcp ip"]),
    (
      "Technical Writing", ["tech writing", "technical-writing", "technical writing skills", "technical documentation"]
    ),
    ("TensorFlow", ["tensor flow"]),
    ("Terraform", ["hcl"]),
    ("Testing", ["software testing", "test automation"]),
    ("TLS", ["ssl", "ssl/tls", "tls/ssl"]),
    ("TypeScript", ["ts", "type script"]),
    ("UI design", ["ui", "ui designing"]),
    ("UI/UX", ["ux/ui", "ui / ux", "ui ux", "ui/ux design", "ux/ui design"]),
    ("Unit testing", ["unit test", "unit tests"]),
    ("UX design", ["ux", "user experience"]),
    ("Vue.js", ["vue", "vuejs", "vue js"]),
    ("WASI", []),
    ("WebAssembly", ["wasm", "web assembly"]),
    ("Web Development", ["web dev", "web-development"]),
    ("Webpack", []),
    ("YAML", ["yml"]),
    ("ZeroMQ", ["zmq"]),
    ("Zig", []),
  ]
}
