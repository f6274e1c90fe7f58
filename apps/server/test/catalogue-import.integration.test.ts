import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sampleCatalogue } from '@scrip/catalogue/demo'
import { expect, test } from 'vitest'
import { searchJobs } from './customer.ts'
import { startServerProcess, withDataDirectory } from './server-process.ts'

const main = join(import.meta.dirname, '..', 'src', 'main.ts')

async function importFile(
  data: string,
  file: string,
): Promise<{ code: number; output: string; errors: string }> {
  const child = spawn(process.execPath, [main, 'catalogue', 'import', file, '--data', data])
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const [code] = await once(child, 'close')
  return { code: Number(code), output, errors }
}

test(
  'an import beside a running server keeps bad lines out, with their numbers, and is searchable at once',
  { timeout: 180_000 },
  async () => {
    await withDataDirectory(async (folder) => {
      const server = await startServerProcess(folder)
      try {
        const records = sampleCatalogue(Date.now())
        const company = records.find((record) => record.type === 'company')
        const job = records.find((record) => record.type === 'job')
        if (company?.type !== 'company' || job?.type !== 'job')
          throw new Error('the sample has no company or no job')
        const file = join(folder, 'records.jsonl')
        const own = { ...company.record, id: 'co-imported', domain: 'imported.example', name: 'Imported' }
        await writeFile(
          file,
          [
            JSON.stringify({ type: 'company', ...own }),
            '{ this is not JSON',
            JSON.stringify({ type: 'job', ...job.record, id: 987_654_321, company_id: 'co-imported' }),
            '',
            JSON.stringify({ type: 'job', ...job.record, id: 987_654_322, company_id: 'co-unknown' }),
            JSON.stringify({ type: 'job', ...job.record, id: 'seven', company_id: 'co-imported' }),
          ].join('\n'),
        )
        const { code, output, errors } = await importFile(folder, file)
        expect(output).toContain('2 records loaded, 3 bad lines kept out')
        expect(errors).toMatch(/line 2: .*JSON/)
        expect(errors).toMatch(/line 5: company_id names no company/)
        expect(errors).toMatch(/line 6: id/)
        expect(code).toBe(1)
        const customer = { url: server.ready.url, apiKey: server.ready.demo.api_key }
        const answer = await searchJobs(customer, 5, {}, { company_domain_or: ['imported.example'] })
        const found: { data: { id: number }[] } = await answer.json()
        expect(found.data.map(({ id }) => id)).toEqual([987_654_321])
      } finally {
        await server.stop()
      }
    })
  },
)

test('a file that is not there is an error and loads nothing', async () => {
  await withDataDirectory(async (folder) => {
    const { code, errors } = await importFile(folder, join(folder, 'nothing.jsonl'))
    expect(code).toBe(1)
    expect(errors).toContain('nothing.jsonl')
  })
})
