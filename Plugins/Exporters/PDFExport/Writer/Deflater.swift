#if PDF
  internal import CZlib

  /// Compresses one run of bytes after another.
  @safe final class Deflater {
    // zlib holds on to the place of its state, so that this never moves.
    private let stream: UnsafeMutablePointer<z_stream>
    private var output: [UInt8] = []

    init() {
      unsafe stream = .allocate(capacity: 1)
      unsafe stream.initialize(to: z_stream())
      unsafe deflateInit_(stream, 6, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
      unsafe deflateEnd(stream)
      unsafe stream.deallocate()
    }

    /// The bytes in the format of zlib.
    func compress(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
      unsafe deflateReset(stream)
      let bound = unsafe Int(deflateBound(stream, UInt(bytes.count)))
      if output.count < bound { output = [UInt8](repeating: 0, count: bound) }
      var input = bytes
      let room = output.count
      let rest = unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe output.withUnsafeMutableBufferPointer { target in
          unsafe stream.pointee.next_in = source.baseAddress
          unsafe stream.pointee.avail_in = UInt32(source.count)
          unsafe stream.pointee.next_out = target.baseAddress
          unsafe stream.pointee.avail_out = UInt32(room)
          unsafe deflate(stream, Z_FINISH)
          return unsafe Int(stream.pointee.avail_out)
        }
      }
      return output.prefix(room - rest)
    }
  }
#endif
