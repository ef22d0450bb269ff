internal import Glibc

// fuzz TARGET [libFuzzer's own arguments]: attacks one part of the library. Without a known target it lists them.
guard CommandLine.arguments.count > 1, let target = Target(rawValue: CommandLine.arguments[1]) else {
  print("usage: fuzz TARGET [-runs=N] [-max_total_time=SECONDS] [CORPUS…]\ntargets: \(Target.names)")
  exit(64)
}
start(target, arguments: [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2))
