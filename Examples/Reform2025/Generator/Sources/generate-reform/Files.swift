import Glibc

/// The text of a file; `nil` where it cannot be read.
func read(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { break }
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Writes a text; the folder of the file is made where it is not there.
func write(_ text: String, to path: String) -> Bool {
  if let slash = path.lastIndex(of: "/") { mkdir(String(path[..<slash]), 0o755) }
  guard let file = fopen(path, "w") else { return false }
  let bytes = Array(text.utf8)
  let written = fwrite(bytes, 1, bytes.count, file)
  return fclose(file) == 0 && written == bytes.count
}

func complain(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
}

func leave(_ status: Int32) -> Never {
  exit(status)
}
