// RegistryYAML
