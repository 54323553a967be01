import Testing

/// Questions over `ideas/`, each with the title of the idea that a person who knows them expects first.
///
/// `Tests/search-queries.json` has many more, over files that are not part of this project.
@Suite struct JudgedQueryTests {
  @Test(arguments: [
    ("whisper", "Integrate whisper.cpp as a new WASI-NN backend"),
    ("wasm rust backend", "Integrate burn.rs as a new WASI-NN backend"),
    ("dra volcano", "Volcano supports DRA integration"),
    ("multicluster scheduling", "Volcano supports multi-cluster AI workloads scheduling"),
    ("unit test mysql or vitess", "Improve Unit Test Coverage"),
    ("speculative decoding", "Cloud-edge collaborative speculative decoding for LLM based on KubeEdge-Ianvs"),
    ("karmada metrics", "Collect and visualize Karmada metrics"),
    ("mentor:@chaosi-zju", "Enhance the test coverage for the Karmada search, operator, and webhook components"),
    ("katib llm", "Implement LLM Tuning API for Katib"),
    ("postgres pipelines", "PostgreSQL integration in Kubeflow Pipelines"),
    ("jax", "Support Distributed Jax for Training Operator"),
    ("rootless istio", "Rootless Kubeflow Container Images (Istio Ambient Mesh)"),
    ("federated learning", "Federated Learning Support with KubeStellar"),
    ("drift detection", "AI/ML Model Monitoring and Drift Detection in Disconnected Clusters"),
    ("notebooks angular", "Kubeflow Notebooks 2.0"),
    (
      "model registry client",
      "Enhancing KF Model Registry Python client for seamless ML imports from alternative registries"
    ),
  ]) func expectedFirst(query: String, title: String) {
    let root = fixtures.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let output = World(folder: root).run("search", query, "--json", "title", "--format", "ndjson", "--limit", "1")
      .output
    #expect(output == "{\"title\":\"\(title)\"}\n")
  }
}
