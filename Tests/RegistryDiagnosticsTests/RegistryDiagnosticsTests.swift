// RegistryDiagnostics
