/// How well something fits a query; less is better.
struct SearchRank: Comparable {
  /// The kinds of fit, the best first.
  enum Tier: UInt32 {
    /// By numbers and ids alone.
    case code
    /// The words are a whole name.
    case whole
    /// The words are a whole name in another order.
    case wholeInOtherOrder
    /// A name begins with the words.
    case beginning
    /// A name ends with the words: a given name alone, or with what stands before it.
    case ending
    /// The words stand somewhere in a name.
    case part
    /// Some words stand in a name, and others elsewhere.
    case nameAndMore
    /// The words stand in no name.
    case elsewhere
  }

  private let value: UInt32

  /// A rank.
  ///
  /// - Parameters:
  ///   - tier: how the words fit.
  ///   - isNear: whether one of them fits only nearly, which comes behind all that fits.
  ///   - diacritics: how many diacritics are other than typed, weighed.
  init(_ tier: Tier, isNear: Bool, diacritics: Int) {
    let nearness: UInt32 = isNear ? 8 : 0
    value = (nearness | tier.rawValue) << 20 | UInt32(min(diacritics, 0xFFFF)) << 4
  }

  private init(value: UInt32) { self.value = value }

  /// The same for a name that is not the one of the day, which comes behind those that are.
  func byFurtherName(_ field: SearchField) -> SearchRank {
    switch field {
    case .formerName, .formerOrganizationName: SearchRank(value: value | 1)
    case .birthName: SearchRank(value: value | 2)
    case .otherName, .committeeName: SearchRank(value: value | 3)
    default: self
    }
  }

  var isNear: Bool { value >> 23 & 1 == 1 }

  static func < (left: SearchRank, right: SearchRank) -> Bool { left.value < right.value }
}

/// The first few of many, by an order that is asked for.
struct FirstFew<Element> {
  private let limit: Int
  private let isBefore: (Element, Element) -> Bool
  // A heap whose top is the last of those kept.
  private var heap: [Element] = []

  init(limit: Int, by isBefore: @escaping (Element, Element) -> Bool) {
    self.limit = max(0, limit)
    self.isBefore = isBefore
  }

  /// Those kept, in order.
  var sorted: [Element] { heap.sorted(by: isBefore) }

  mutating func add(_ element: Element) {
    if heap.count < limit {
      heap.append(element)
      var child = heap.count - 1
      while child > 0 {
        let parent = (child - 1) / 2
        guard isBefore(heap[parent], heap[child]) else { break }
        heap.swapAt(parent, child)
        child = parent
      }
      return
    }
    guard limit > 0, isBefore(element, heap[0]) else { return }
    heap[0] = element
    var parent = 0
    while true {
      var child = parent * 2 + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, isBefore(heap[child], heap[child + 1]) { child += 1 }
      guard isBefore(heap[parent], heap[child]) else { break }
      heap.swapAt(parent, child)
      parent = child
    }
  }
}

extension FirstFew where Element == SearchRun.Found {
  /// Whether something comes behind all of those kept by its rank and name, whatever its id.
  func isBeyond(_ found: Element) -> Bool {
    guard heap.count == limit else { return false }
    guard let last = heap.first else { return true }
    return last.rank < found.rank || last.rank == found.rank && last.order < found.order
  }
}
