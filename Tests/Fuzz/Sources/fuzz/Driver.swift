internal import CFuzzer
internal import Glibc

/// What libFuzzer calls. It takes C functions, which hold no values; the target is set once, before the first call.
private nonisolated(unsafe) var running = Target.yaml

/// Hands the process to libFuzzer.
func start(_ target: Target, arguments: [String]) -> Never {
  unsafe running = target
  unsafe fuzzer_set_mutator { data, size, maximum, seed in
    guard let data = unsafe data else { return size }
    return unsafe mutate(data, size, maximum, seed)
  }
  var count = CInt(arguments.count)
  // libFuzzer keeps its arguments for as long as the process lives.
  var pointers: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
  let status = unsafe pointers.withUnsafeMutableBufferPointer { buffer in
    var start = buffer.baseAddress
    return unsafe LLVMFuzzerRunDriver(&count, &start) { data, size in
      let bytes = unsafe data.map { unsafe Array(UnsafeBufferPointer(start: $0, count: size)) } ?? []
      unsafe running.run(bytes)
      return 0
    }
  }
  exit(status)
}

private func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ maximum: Int, _ seed: UInt32) -> Int {
  let before = unsafe Array(UnsafeBufferPointer(start: data, count: size))
  guard let mutant = unsafe running.mutant(of: before, seed: seed), !mutant.isEmpty, mutant.count <= maximum else {
    return unsafe LLVMFuzzerMutate(data, size, maximum)
  }
  for (index, byte) in mutant.enumerated() { unsafe data[index] = byte }
  return mutant.count
}

/// SplitMix64: what libFuzzer's seed decides is the same on every run.
struct Random {
  private var state: UInt64

  init(seed: UInt32) { state = UInt64(seed) }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0, below a limit of at least 1.
  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// One of some values, of which there is at least one.
  mutating func one<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }
}
