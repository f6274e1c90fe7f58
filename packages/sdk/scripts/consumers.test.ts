// What npm gets works in an empty project. The bundlers, and the other runtimes, need the registry: `pnpm consumers`.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

it('the packed package works in an empty project', async () => {
  const script = join(import.meta.dirname, 'consumers.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--quick'])
  expect(stdout).toMatch(/8 of 8 consumers work, 0 do not\n$/)
}, 120_000)
