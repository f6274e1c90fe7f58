import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createIdSource } from '@scrip/api'
import {
  type CatalogueRecord,
  createReferenceCheck,
  type LineProblem,
  parseCatalogueLine,
} from '@scrip/catalogue'
import { instant } from '@scrip/rules'
import { createPostgresStore } from '@scrip/store-postgres'
import { SingleBar } from 'cli-progress'
import type { Config } from '../config.ts'
import { openSharedDatabase } from '../database/open-database.ts'

/** So many bad lines are shown whole; the rest are counted. */
const badLinesShown = 20

interface Reading {
  bytes: number
  lines: number
  records: number
  badLines: number
}

/**
 * Loads a JSONL file of records: streamed, all good lines in one transaction or, if anything breaks, none.
 * Bad lines are reported with their number and kept out.
 *
 * @returns 0 when every line was loaded, 1 when some were kept out or there was nothing to load.
 */
export async function runCatalogueImport(config: Config, file: string): Promise<number> {
  const { size } = await stat(file)
  const database = await openSharedDatabase(config)
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {records} records | {eta_formatted} left',
    clearOnComplete: true,
  })
  const reading: Reading = { bytes: 0, lines: 0, records: 0, badLines: 0 }
  try {
    const clock = { now: () => instant(Date.now()) }
    const store = createPostgresStore({ pool: database.pool, clock, ids: createIdSource(clock) })
    const judge = createLineJudge(createReferenceCheck(await store.loadKnownIdentities()))
    bar.start(size, 0, { records: 0 })
    const onProgress = (): void => bar.update(reading.bytes, { records: reading.records })
    await store.importCatalogue(readRecords({ file, reading, judge, onProgress }))
  } finally {
    bar.stop()
    await database.close()
  }
  process.stdout.write(`${reading.records} records loaded, ${reading.badLines} bad lines kept out\n`)
  return reading.badLines > 0 || reading.records === 0 ? 1 : 0
}

type Judged = { readonly record: CatalogueRecord } | { readonly problem: LineProblem }

/** A line is good when it reads as a record and belongs to records that are known or came before it. */
function createLineJudge(
  checkReference: (record: CatalogueRecord) => LineProblem | null,
): (line: string) => Judged {
  return (line) => {
    const parsed = parseCatalogueLine(line)
    if (!parsed.ok) return { problem: parsed.problem }
    const problem = checkReference(parsed.entry)
    return problem === null ? { record: parsed.entry } : { problem }
  }
}

interface RecordReading {
  readonly file: string
  readonly reading: Reading
  readonly judge: (line: string) => Judged
  readonly onProgress: () => void
}

async function* readRecords({
  file,
  reading,
  judge,
  onProgress,
}: RecordReading): AsyncGenerator<CatalogueRecord> {
  const stream = createReadStream(file)
  stream.on('data', (chunk) => {
    reading.bytes += chunk.length
  })
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    reading.lines += 1
    if (reading.lines % 1000 === 0) onProgress()
    if (line.trim() === '') continue
    const judged = judge(line)
    if ('record' in judged) {
      reading.records += 1
      yield judged.record
    } else {
      reading.badLines += 1
      reportBadLine(reading, judged.problem)
    }
  }
}

function reportBadLine({ lines, badLines }: Reading, { field, message }: LineProblem): void {
  if (badLines <= badLinesShown) {
    process.stderr.write(`line ${lines}: ${field === null ? '' : `${field} `}${message}\n`)
  } else if (badLines === badLinesShown + 1) {
    process.stderr.write('more bad lines follow; they are counted, not shown\n')
  }
}
