#if PDF
  import RegistryExport

  /// The objects of a PDF file on their way out, with the places at which they begin.
  struct PDFObjects {
    /// The number of an object.
    typealias Number = Int

    private var buffer: [UInt8] = []
    private var written = 0
    private var offsets: [Int] = [0]
    private let deflater = Deflater()

    init() {
      // Four bytes above 127 say that the file is not text.
      append("%PDF-1.7\n%")
      buffer.append(contentsOf: [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    /// A number for an object that is written later.
    mutating func reserve() -> Number {
      offsets.append(0)
      return offsets.count - 1
    }

    private mutating func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

    /// Writes an object: its text as it stands.
    mutating func write(_ number: Number, _ body: String) {
      offsets[number] = written + buffer.count
      append("\(number) 0 obj\n\(body)\nendobj\n")
    }

    /// Writes a stream, compressed unless asked otherwise.
    mutating func write(_ number: Number, _ entries: String = "", stream: [UInt8], isCompressed: Bool = true) {
      let data = isCompressed ? deflater.compress(stream) : stream[...]
      offsets[number] = written + buffer.count
      let filter = isCompressed ? "/Filter/FlateDecode" : ""
      append("\(number) 0 obj\n<<\(entries)\(filter)/Length \(data.count)>>\nstream\n")
      buffer.append(contentsOf: data)
      append("\nendstream\nendobj\n")
    }

    /// Writes the table of objects and the end of the file.
    mutating func writeEnd(root: Number, info: Number) {
      let start = written + buffer.count
      append("xref\n0 \(offsets.count)\n0000000000 65535 f \n")
      var identity: (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x8422_2325_CBF2_9CE4)
      for offset in offsets.dropFirst() {
        let digits = String(offset)
        append(String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n")
        identity.0 = (identity.0 ^ UInt64(offset)) &* 0x100_0000_01B3
        identity.1 = (identity.1 &+ identity.0) &* 0x9E37_79B9_7F4A_7C15
      }
      let id = Self.hexadecimal(identity.0) + Self.hexadecimal(identity.1)
      append(
        "trailer\n<</Size \(offsets.count)/Root \(root) 0 R/Info \(info) 0 R/ID[<\(id)><\(id)>]>>\n"
          + "startxref\n\(start)\n%%EOF\n")
    }

    private static func hexadecimal(_ number: UInt64) -> String {
      let digits = String(number, radix: 16, uppercase: true)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Hands over what has been written so far.
    mutating func drain(to sink: inout some ByteSink) throws {
      try sink.write(buffer.span)
      written += buffer.count
      buffer.removeAll(keepingCapacity: true)
    }

    /// A text for people, as a string of a PDF.
    static func text(_ text: String) -> String {
      var result = "<FEFF"
      for unit in text.utf16 {
        let digits = String(unit, radix: 16, uppercase: true)
        result += String(repeating: "0", count: 4 - digits.count) + digits
      }
      return result + ">"
    }
  }
#endif
