internal import RegistryDiagnostics

extension YAMLReader {
  /// The diagnostic for an error of libyaml.
  func describe(_ problem: YAMLProblem) -> Diagnostic {
    Diagnostic(code: "yaml-syntax", span: Self.point(file, problem.position))
  }
}
