internal import LocatedData
public import PartyRegistry
public import RegistryDiagnostics

/// Reads registries from YAML.
public struct RegistryLoader: Sendable {
  /// How far the reading has come.
  public struct Progress: Hashable, Sendable {
    /// The file that is being read, from 0.
    public var file: Int
    /// How many files there are.
    public var files: Int
    /// How many records were read so far.
    public var records: Int
  }

  private let listingFindings: @Sendable ([ListingDefinition]) -> [Finding]
  private let keepsStated: Bool

  /// A loader.
  ///
  /// - Parameters:
  ///   - listingFindings: what is wrong with the listings that a registry defines for itself, which is known where lists
  ///     are made. It is asked where the reading fails, so that everything is told in one run; of a registry that was
  ///     read, whoever makes its lists asks.
  ///   - keepsStated: whether what is stated is kept beside what came of it, so that it can be written again.
  public init(
    listingFindings: @escaping @Sendable ([ListingDefinition]) -> [Finding] = { _ in [] }, keepsStated: Bool = false
  ) {
    self.listingFindings = listingFindings
    self.keepsStated = keepsStated
  }

  /// Reads files, and the YAML files of directories, as one registry; `progress` is told about every thousand records, and once a file.
  ///
  /// - Throws: all problems at once, sorted by place, where one of them is an error.
  public func load(
    _ paths: [String], progress: (Progress) -> Void = { _ in }
  ) throws(DiagnosticsError) -> LoadedRegistry {
    let found = InputFiles.find(paths)
    return try load(found.files.map(RegistrySource.init(path:)), found.diagnostics, progress: progress)
  }

  /// Reads sources as one registry; `progress` is told about every thousand records, and once a file.
  ///
  /// - Throws: all problems at once, sorted by place, where one of them is an error.
  public func load(
    sources: [RegistrySource], progress: (Progress) -> Void = { _ in }
  ) throws(DiagnosticsError) -> LoadedRegistry {
    try load(sources, [], progress: progress)
  }

  private func load(
    _ all: [RegistrySource], _ found: [Diagnostic], progress: (Progress) -> Void
  ) throws(DiagnosticsError) -> LoadedRegistry {
    let inMemory = Set(all.filter { $0.path == nil }.map(\.name))
    let onDisk = all.compactMap(\.path)
    var found = found
    var settled: [RegistrySource] = []
    for source in all {
      do throws(DiagnosticsError) {
        settled.append(try source.settled())
      } catch {
        found += error.diagnostics
      }
    }
    let all = settled
    if all.isEmpty, found.containsError { throw DiagnosticsError(found) }
    var reader = RegulationsReader()
    let regulations = reader.regulations(for: all)
    let readFiles = Set(onDisk).union(reader.editionFiles.subtracting(inMemory)).sorted()
    // An edition may stand beside the data that names it.
    let sources = all.filter { !reader.editionFiles.contains($0.name) }
    var decoder = Self.decoder(of: sources, regulations, progress: progress)
    let ofForm = found + reader.diagnostics + decoder.diagnostics
    guard !ofForm.containsError else {
      // What a decision would do to records that were read in part cannot be said; what it founds can be referred to.
      let founded = Set(decoder.reorganizations.flatMap(\.founded).map(\.rawValue))
      let findings =
        decoder.draft.findings(flawed: decoder.flawed)
        .filter { !isCutOff($0, in: decoder.incomplete.map { sources[$0] }) && !misses($0, founded) }
        + listingFindings(decoder.draft.listings)
      throw DiagnosticsError(ofForm + FindingPlaces(decoder.provenance).diagnose(findings))
    }
    var stated = decoder.takeStated()
    let listings = stated.draft.listings
    let kept = keepsStated ? stated : nil
    // Whoever a case has made a member takes part in what decisions do.
    stated.draft.admitMembers()
    let applied = stated.draft.apply(stated.reorganizations)
    decoder.take(applied)
    let findings = applied.findings
    let draft = stated.draft
    let places = FindingPlaces(decoder.provenance)
    do {
      let registry = try draft.checked(after: findings)
      return LoadedRegistry(
        registry: registry,
        warnings: (ofForm + places.diagnose(registry.warnings)).sortedAndUnique(), files: readFiles,
        provenance: decoder.provenance, regulations: reader.names, stated: kept)
    } catch {
      throw DiagnosticsError(ofForm + places.diagnose(error.findings + listingFindings(listings)))
    }
  }

  /// A decoder that has read all of some sources.
  private static func decoder(
    of sources: [RegistrySource], _ regulations: Regulations, progress: (Progress) -> Void
  ) -> RegistryDecoder {
    var decoder = RegistryDecoder(sources: sources, regulations: regulations)
    var files = YAMLFiles(sources.map { YAMLFiles.Input(file: $0.name, source: $0.input) })
    var seen = Progress(file: 0, files: sources.count, records: 0)
    for file in sources.indices {
      seen.file = file
      decoder.read(file, from: &files) { records in
        seen.records += records
        progress(seen)
      }
    }
    decoder.finish()
    return decoder
  }

  /// What sources state, whether it can be or not, and what is wrong with its form.
  package static func stated(
    in sources: [RegistrySource], _ regulations: Regulations
  ) -> (registry: StatedRegistry, problems: [Diagnostic]) {
    var decoder = decoder(of: sources, regulations) { _ in }
    let problems = decoder.diagnostics
    return (decoder.takeStated(), problems)
  }

  /// Whether a finding only misses a body that a decision founds.
  private func misses(_ finding: Finding, _ founded: Set<String>) -> Bool {
    guard finding.code == .unknownReference, !founded.isEmpty,
      case .text(let id)? = finding.facts.first(where: { $0.name == "id" })?.value
    else { return false }
    return founded.contains(id)
  }

  /// Whether a finding only misses a record that stood where a fault cut something off: its id can be read there.
  private func isCutOff(_ finding: Finding, in sources: [RegistrySource]) -> Bool {
    guard finding.code == .unknownReference, !sources.isEmpty,
      case .text(let id)? = finding.facts.first(where: { $0.name == "id" })?.value
    else { return false }
    return sources.contains { $0.input.contains("id: \(id)") }
  }
}

/// A registry with what reading it has shown.
public struct LoadedRegistry: Sendable {
  /// The registry, with all decisions applied to what is stated.
  public let registry: Registry
  /// What its decisions have done.
  public var receipt: Receipt { registry.receipt }
  /// What is worth a look, sorted by place.
  public let warnings: [Diagnostic]
  /// What looks like YAML in the folders that were read, and is not read: notes, which are among the warnings too.
  public var skipped: [Diagnostic] { warnings.filter { InputFiles.skips.contains($0.code) } }
  /// The paths of all files that were read from disk, those of editions too, sorted.
  public let files: [String]
  /// Where its records stand.
  public let provenance: Provenance
  /// The regulations that it names: built-in editions, and paths of files as they can be read from here; none where it
  /// leaves them out.
  public let regulations: [String]
  /// What was stated, before decisions and cases were applied, where the loader was to keep it.
  package let stated: StatedRegistry?

  /// Gives findings about this registry their places in the files, sorted.
  public func diagnose(_ findings: [Finding]) -> [Diagnostic] {
    FindingPlaces(provenance).diagnose(findings).sortedAndUnique()
  }
}
