// RegistryExport
