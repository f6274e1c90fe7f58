import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examine } from './examine.ts'

test('a live key in a file from which the environment is filled is found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-doctor-'))
  try {
    await writeFile(join(folder, '.env.test'), 'SCRIP_API_KEY="scrip_live_abc"\n')
    await writeFile(join(folder, '.env'), '# SCRIP_API_KEY=scrip_live_abc\nSCRIP_API_KEY=scrip_test_a_1\n')
    const findings = await examine({ folder, nodeVersion: '24.0.0', environment: {} })
    expect(findings.filter(({ text }) => text.includes('.env')).map(({ text }) => text)).toEqual([
      '.env.test has a live key: keep it out of tests',
    ])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
