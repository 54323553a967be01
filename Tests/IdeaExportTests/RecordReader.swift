/// A small reader of CSV (RFC 4180): records of fields, or `nil` where the text is none.
enum RecordReader {
  static func records(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ","), lineEnd: String = "\r\n") -> [[String]]? {
    var records: [[String]] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var at = 0
    let end = Array(lineEnd.utf8)
    while at < bytes.count {
      if bytes[at] == 0x22 {
        at += 1
        while true {
          guard at < bytes.count else { return nil }
          if bytes[at] == 0x22 {
            at += 1
            guard at < bytes.count, bytes[at] == 0x22 else { break }
          }
          field.append(bytes[at])
          at += 1
        }
      } else {
        while at < bytes.count, bytes[at] != delimiter, bytes[at] != end[0] {
          if bytes[at] == 0x22 || bytes[at] == 0x0D || bytes[at] == 0x0A { return nil }
          field.append(bytes[at])
          at += 1
        }
      }
      fields.append(String(decoding: field, as: UTF8.self))
      field = []
      if at < bytes.count, bytes[at] == delimiter {
        at += 1
        if bytes[at...].starts(with: end) { fields.append("") } else { continue }
      }
      guard bytes[at...].starts(with: end) else { return nil }
      at += end.count
      records.append(fields)
      fields = []
    }
    return records
  }
}
