/// How the command ends, by the codes of sysexits.
enum ExitStatus: Int32 {
  /// Everything went well.
  case done = 0
  /// A search has found nothing.
  case nothingFound = 1
  /// The command line asks for something that there is not.
  case usage = 64
  /// The data is wrong, or the organisation is not alive on the day.
  case data = 65
  /// There is no such input.
  case noInput = 66
  /// An exporter is missing or failed.
  case unavailable = 69
  /// A fault of the command itself.
  case internalFault = 70
  /// The output cannot be written; what stood there is untouched.
  case cannotWrite = 73
}
