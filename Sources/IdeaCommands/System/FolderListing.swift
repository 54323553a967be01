#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folders and the Markdown files that a folder holds, less what is hidden, one by one in the byte order of paths.
struct FolderListing: IteratorProtocol {
  /// A folder or a file; what a symbolic link leads to.
  struct Entry {
    let path: FilePath
    let isFolder: Bool
    let identity: FileSystem.Identity
  }

  private struct Record {
    /// The first bytes of the name as a number, which has their order: most names differ in them.
    let key: UInt64
    let path: Range<Int>
    let isFolder: Bool
    let identity: FileSystem.Identity
  }

  /// All in one array until they are asked for: those used one behind the other shall lie so in memory. Behind that of a
  /// folder stands a slash, as it does within the paths below it, and behind each a zero.
  private var paths: [UInt8] = []
  private var records: [Record] = []
  /// How many entries were given away.
  private var count = 0

  /// Reads a folder.
  init(of folder: FilePath, in system: FileSystem) throws(SystemError) {
    var prefix = folder.bytes
    if let last = prefix.last, last != UInt8(ascii: "/") { prefix.append(UInt8(ascii: "/")) }
    let opened = system.withSystemPath(folder) { opendir($0) }
    guard let stream = opened else { throw .last }
    defer { closedir(stream) }
    let descriptor = Descriptor(number: dirfd(stream))
    let device = try FileSystem.Status(of: descriptor).identity.device
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw .last }
        break
      }
      add(entry, behind: prefix, in: descriptor, on: device)
    }
    sort(from: prefix.count)
  }

  /// The next entry.
  mutating func next() -> Entry? {
    guard count < records.count else { return nil }
    let record = records[count]
    count += 1
    let path = FilePath(bytes: Array(paths[record.path]))
    return Entry(path: path, isFolder: record.isFolder, identity: record.identity)
  }

  /// Adds an entry of the folder, if it counts: no link that leads nowhere, and no file of another kind.
  private mutating func add(
    _ entry: UnsafeMutablePointer<dirent>, behind prefix: [UInt8], in folder: Descriptor, on device: UInt64
  ) {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    // Read in place: the array of the entry is longer than the name, which ends at the first zero.
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    let text = start.assumingMemoryBound(to: CChar.self)
    let name = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: strlen(text))
    if name.first == UInt8(ascii: ".") { return }
    var isFolder = false
    var identity = FileSystem.Identity(device: device, number: UInt64(entry.pointee.d_ino))
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): break
    case Int32(DT_DIR): isFolder = true
    case Int32(DT_LNK), Int32(DT_UNKNOWN):
      guard let status = try? FileSystem.Status(of: text, in: folder), status.kind != .other else { return }
      isFolder = status.kind == .folder
      identity = status.identity
    default: return
    }
    guard isFolder || FilePath.isMarkdown(name.span) else { return }
    let path = paths.count..<paths.count + prefix.count + name.count
    paths += prefix
    paths += name
    if isFolder { paths.append(UInt8(ascii: "/")) }
    paths.append(0)
    var key: UInt64 = 0
    for at in path.lowerBound + prefix.count..<path.lowerBound + prefix.count + 8 {
      key = key << 8 | (at < paths.count ? UInt64(paths[at]) : 0)
    }
    records.append(Record(key: key, path: path, isFolder: isFolder, identity: identity))
  }

  /// Sorts the records by the names, which stand at this place of their paths.
  private mutating func sort(from place: Int) {
    paths.withUnsafeBytes { bytes in
      guard let names = bytes.baseAddress?.advanced(by: place).assumingMemoryBound(to: CChar.self) else { return }
      // In bounds: a zero ends each name. C compares characters as unsigned ones, whatever they are.
      records.sort { left, right in
        left.key == right.key
          ? strcmp(names + left.path.lowerBound, names + right.path.lowerBound) < 0 : left.key < right.key
      }
    }
  }
}
