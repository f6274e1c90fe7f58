import type { JournalLimits } from '../mock-options.ts'
import type { Call, CallRecord } from './call-record.ts'
import type { JournalBudget } from './journal-budget.ts'

/** The calls of one world, newest kept. */
export interface Journal {
  add(call: Call): void
  /** Oldest first. */
  records(): readonly CallRecord[]
  /** How many calls were made and are no longer here, because there was no room; `clear` forgets them too. */
  dropped(): number
  /** How many of the dropped ones no route matched. */
  droppedUnmatched(): number
  clear(): void
  /** Keeps nothing any more: calls in flight may still come in when their world is gone. */
  close(): void
  /** How many calls were ever made. */
  made(): number
  /** Makes room: the older half goes. False when there is nothing left to drop. */
  dropHalf(): boolean
  /** Calls once with the next call. @returns a function that stops it. */
  onNext(listener: () => void): () => void
}

// Rough, and rather too much: what a record weighs besides its texts.
const recordBytes = 1000

export function createJournal(
  { entriesMax, bodyBytesMax }: Required<JournalLimits>,
  budget: JournalBudget,
): Journal {
  let records: CallRecord[] = []
  // The records before it have been dropped: cutting them off one by one would move all others each time.
  let start = 0
  let sequence = 0
  let dropped = 0
  let droppedUnmatched = 0
  let isClosed = false
  const listeners = new Set<() => void>()

  function drop(count: number): void {
    for (const record of records.slice(start, start + count)) {
      budget.add(-sizeOf(record))
      dropped += 1
      if (record.operation === null) droppedUnmatched += 1
    }
    start += count
    if (start < records.length / 2) return
    records = records.slice(start)
    start = 0
  }

  function clear(): void {
    drop(records.length - start)
    records = []
    start = 0
    dropped = 0
    droppedUnmatched = 0
  }

  return {
    add(call) {
      sequence += 1
      if (!isClosed) {
        const record = toRecord(call, sequence, bodyBytesMax)
        records.push(record)
        budget.add(sizeOf(record))
        if (records.length - start > entriesMax) drop(1)
      }
      for (const listener of listeners) listener()
    },
    records: () => records.slice(start),
    made: () => sequence,
    dropped: () => dropped,
    droppedUnmatched: () => droppedUnmatched,
    clear,
    close() {
      clear()
      isClosed = true
    },
    dropHalf() {
      const count = Math.ceil((records.length - start) / 2)
      drop(count)
      return count > 0
    },
    onNext(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function toRecord(call: Call, sequence: number, bodyBytesMax: number): CallRecord {
  const { requestId, at, request, operation, answer, fault } = call
  const { method, url, headers } = request
  const text = typeof request.body === 'string' ? request.body : ''
  const body = cut(text, bodyBytesMax)
  return {
    requestId,
    sequence,
    at,
    method,
    url,
    headers,
    body,
    isBodyCut: body.length < text.length,
    operation,
    answer:
      answer === null || answer.body === null ? answer : { ...answer, body: cut(answer.body, bodyBytesMax) },
    fault,
  }
}

function sizeOf({ url, headers, body, answer }: CallRecord): number {
  let size = recordBytes + url.length + body.length + (answer?.body?.length ?? 0)
  for (const [name, value] of headers.entries()) size += name.length + value.length
  return size
}

/** A letter has three bytes at most, so most bodies need not be counted. */
function cut(text: string, bytesMax: number): string {
  if (text.length * 3 <= bytesMax) return text
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= bytesMax) return text
  // A letter that was cut through is left out.
  return new TextDecoder().decode(bytes.subarray(0, bytesMax)).replace(/\uFFFD$/, '')
}
