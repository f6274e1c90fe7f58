/**
 * Arrays as PostgreSQL's binary format has them. One parameter carries a whole column of a batch; the server reads it
 * without parsing, and here nothing is escaped.
 *
 * @see PostgreSQL's source, `array_recv`: dimensions, whether there are nulls, element type, length, lower bound, elements.
 */
const headerBytes = 20
const oneDimension = 1
const lowerBound = 1
const nullLength = -1

const oidOf = { bool: 16, int8: 20, text: 25 } as const

/** `bool[]`. */
export function toBooleanArray(values: readonly boolean[]): Buffer {
  const buffer = Buffer.allocUnsafe(headerBytes + values.length * 5)
  let offset = writeHeader(buffer, oidOf.bool, values.length)
  for (const value of values) {
    offset = buffer.writeInt32BE(1, offset)
    offset = buffer.writeUInt8(value ? 1 : 0, offset)
  }
  return buffer
}

const int8Bytes = 8
const wordSize = 0x1_0000_0000

/** `bigint[]` of safe integers. */
export function toBigintArray(values: readonly (number | null)[]): Buffer {
  const buffer = Buffer.allocUnsafe(headerBytes + values.length * (4 + int8Bytes))
  let offset = writeHeader(buffer, oidOf.int8, values.length)
  for (const value of values) {
    if (value === null) {
      offset = buffer.writeInt32BE(nullLength, offset)
      continue
    }
    offset = buffer.writeInt32BE(int8Bytes, offset)
    offset = buffer.writeInt32BE(Math.floor(value / wordSize), offset)
    offset = buffer.writeUInt32BE(value >>> 0, offset)
  }
  return buffer.subarray(0, offset)
}

/** `text[]`; also for what PostgreSQL casts from text, such as `json`. */
export function toTextArray(values: readonly (string | null)[]): Buffer {
  // A character of a JavaScript string is at most 3 bytes of UTF-8: pairs of surrogates are 4 bytes for 2.
  let bytesMax = headerBytes
  for (const value of values) bytesMax += 4 + (value === null ? 0 : value.length * 3)
  const buffer = Buffer.allocUnsafe(bytesMax)
  let offset = writeHeader(buffer, oidOf.text, values.length)
  for (const value of values) {
    if (value === null) {
      offset = buffer.writeInt32BE(nullLength, offset)
      continue
    }
    const length = writeText(buffer, value, offset + 4)
    buffer.writeInt32BE(length, offset)
    offset += 4 + length
  }
  return buffer.subarray(0, offset)
}

/** Ids are short and plain: writing their characters here is quicker than a call for each of them. */
const shortTextMax = 40

function writeText(buffer: Buffer, value: string, offset: number): number {
  if (value.length > shortTextMax) return buffer.write(value, offset, 'utf8')
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code > 0x7f) return buffer.write(value, offset, 'utf8')
    buffer[offset + index] = code
  }
  return value.length
}

function writeHeader(buffer: Buffer, elementOid: number, length: number): number {
  let offset = buffer.writeInt32BE(oneDimension, 0)
  offset = buffer.writeInt32BE(1, offset)
  offset = buffer.writeInt32BE(elementOid, offset)
  offset = buffer.writeInt32BE(length, offset)
  return buffer.writeInt32BE(lowerBound, offset)
}
