internal import TextBasics

extension ProjectNames {
  /// The project of the list that a name stands for.
  package struct Kin: Hashable, Sendable {
    /// The project of the list.
    package let entry: Entry
    /// Whether the name is that of a part of the project, such as `Argo CD` of `Argo`.
    package let isPart: Bool
  }

  /// The project that a name stands for: its own, another name of it, a part of it, or its name with more words behind it,
  /// such as `OpenTelemetry PHP`.
  package static func kin(named name: String) -> Kin? {
    if let entry = entry(named: name) { return Kin(entry: entry, isPart: false) }
    let own = key(name)
    guard !own.isEmpty else { return nil }
    if let row = others[own], let entry = entry(named: otherNames[row.row].project) {
      return Kin(entry: entry, isPart: row.isPart)
    }
    var words = name.prefix { $0 != "(" }.split(separator: " ")
    // A name has a few words; longer headings are none.
    while words.count > 1, words.count <= 8 {
      words.removeLast()
      let shorter = words.joined(separator: " ")
      if let entry = entry(named: shorter) { return Kin(entry: entry, isPart: true) }
      if let row = others[key(shorter)], let entry = entry(named: otherNames[row.row].project) {
        return Kin(entry: entry, isPart: true)
      }
    }
    return nil
  }

  /// The other names of the project that a name stands for, its parts aside, also written as one word: `Kubernetes` for
  /// `k8s`; none of its project for `Kubernetes (SIG Network)`, which is more than the name of one.
  package static func synonyms(of name: String) -> [String] {
    let short = withoutInitials(name) ?? name
    let keys = [wholeKey(name), wholeKey(short)]
    let project = otherNames.first { ([$0.project] + $0.names).contains { keys.contains(wholeKey($0)) } }
    var names = project.map { [$0.project] + $0.names } ?? keys.compactMap { usualNames[$0] }
    if !names.isEmpty { names += (names + [name]).map(wholeKey) }
    var known: Set<String> = [name.lowercased()]
    return (names + [short]).filter { known.insert($0.lowercased()).inserted }
  }

  /// The name that the list has for the project, whichever of its names is given: `Litmus` for `LitmusChaos`; the name
  /// itself where it is that of a part, or of no project that is known, without its own initials behind it.
  package static func usualName(of name: String) -> String {
    if let usual = usualNames[wholeKey(name)] { return usual }
    guard let short = withoutInitials(name) else { return name }
    return usualNames[wholeKey(short)] ?? short
  }

  /// `Service Mesh Interface` of `Service Mesh Interface (SMI)`; `nil` where no initials stand behind a name.
  private static func withoutInitials(_ name: String) -> String? {
    guard name.utf8.last == UInt8(ascii: ")"), let opening = name.utf8.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    let words = name[..<opening].split { $0 == " " || $0 == "-" }
    let initials = String(words.compactMap(\.first))
    guard words.count > 1, initials.uppercased() == name[name.utf8.index(after: opening)...].dropLast().uppercased()
    else { return nil }
    return String(name[..<(words.last?.endIndex ?? opening)])
  }

  private static let usualNames: [String: String] = {
    var usual: [String: String] = [:]
    for project in otherNames {
      for name in project.names { usual[wholeKey(name)] = entry(named: project.project)?.name }
    }
    // The list beats other names, and a whole name one without what stands in parentheses.
    for row in table { usual[key(row.name)] = row.name }
    for row in table { usual[wholeKey(row.name)] = row.name }
    return usual
  }()

  /// The letters and digits of a name in lower case: what stands in parentheses often names a part, as in
  /// `Kubernetes (SIG Network)`.
  private static func wholeKey(_ name: String) -> String { key(name.replacing("(", with: " ")) }

  private static let others: [String: (row: Int, isPart: Bool)] = {
    var others: [String: (row: Int, isPart: Bool)] = [:]
    for (row, project) in otherNames.enumerated() {
      for part in project.parts { others[key(part)] = (row, true) }
      for name in project.names { others[key(name)] = (row, false) }
    }
    return others
  }()

  /// Other names of projects of the list, and their parts.
  package static let otherNames: [(project: String, names: [String], parts: [String])] = [
    ("Argo", ["Argo Project", "argoproj"], ["Argo CD", "Argo Workflows", "Argo Rollouts", "Argo Events"]),
    ("Buildpacks", ["Cloud Native Buildpacks", "CNB"], ["pack", "kpack", "lifecycle"]),
    ("CDK for Kubernetes (CDK8s)", ["CDK for Kubernetes", "CDK8s"], []),
    ("Chaos Mesh", ["Chaos-Mesh"], ["Chaosd"]),
    ("Cilium", [], ["Tetragon", "Hubble"]),
    ("Confidential Containers", ["CoCo"], []),
    ("Container Network Interface (CNI)", ["CNI", "Container Network Interface"], []),
    ("CubeFS", ["ChubaoFS"], []),
    ("Dragonfly", ["DragonflyOSS"], ["Nydus"]),
    ("Envoy", ["Envoy Proxy", "EnvoyProxy"], ["Envoy Gateway", "Envoy Mobile"]),
    ("Falco", ["Falcosecurity"], ["Falcosidekick", "Falcoctl"]),
    ("Fluentd", [], ["Fluent Bit", "Fluent Operator"]),
    ("Flux", ["Flux CD"], ["Flagger"]),
    ("in-toto", [], ["Witness", "Archivista"]),
    ("Istio", [], ["ztunnel"]),
    ("Knative", [], ["Knative Serving", "Knative Eventing", "Knative Functions"]),
    ("Konveyor", [], ["Move2Kube", "Kai"]),
    ("KubeEdge", [], ["Sedna", "Ianvs", "KubeEdge-Ianvs", "EdgeMesh"]),
    ("Krkn", ["krkn-chaos"], []),
    ("Kubeflow", [], ["Katib", "Training Operator", "Spark Operator", "Model Registry", "Pipelines"]),
    (
      "Kubernetes", ["k8s", "Kubernetes SIGs"],
      [
        "Cluster API", "CAPI", "Cluster API Provider AWS", "CAPA", "Cluster API Provider GCP", "CAPG",
        "Cluster API Provider Azure", "CAPZ", "Cluster API Provider vSphere", "CAPV", "Gateway API", "Kubebuilder",
        "Kueue", "minikube", "kind", "kOps", "kubeadm", "kubectl", "Kustomize", "Kubespray", "Krew", "JobSet", "KWOK",
        "TestGrid", "Prow", "Elekto", "Ingress2gateway", "cri-tools", "Karpenter", "External DNS", "SIG",
      ]
    ),
    ("Kyverno", [], ["Policy Reporter", "Kyverno JSON", "Chainsaw"]),
    ("Linkerd", ["Linkerd2"], []),
    ("Litmus", ["LitmusChaos", "Litmus Chaos"], []),
    ("Logging Operator (Kube Logging)", ["Logging Operator", "Kube Logging"], []),
    ("Meshery", [], ["Layer5"]),
    ("Notary Project", ["Notary", "Notation"], []),
    ("Open Cluster Management", ["OCM"], []),
    ("Open Policy Agent (OPA)", ["OPA", "Open Policy Agent"], ["Gatekeeper", "Conftest"]),
    ("OpenTelemetry", ["OTel", "Open Telemetry"], ["OpenTelemetry Collector"]),
    ("Operator Framework", [], ["OLM", "Operator Lifecycle Manager"]),
    ("OSCAL-COMPASS", ["OSCAL Compass"], ["Compliance Trestle"]),
    ("Prometheus", [], ["Prometheus Operator", "Alertmanager", "kube-prometheus"]),
    ("SPIRE", ["SPIFFE/SPIRE"], []),
    ("Tekton", ["Tekton CD"], ["Tekton Pipelines", "Tekton Chains", "Tekton Dashboard"]),
    ("The Update Framework (TUF)", ["TUF", "The Update Framework"], ["python-tuf", "go-tuf"]),
    ("Vitess", ["Vitess.io"], []),
    ("WasmEdge Runtime", ["WasmEdge"], []),
  ]
}
