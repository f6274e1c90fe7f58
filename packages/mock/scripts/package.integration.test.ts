// What is published, in short: the whole of it is `pnpm --filter @scrip/mock consumers`, on each Node that it is for.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = async (script: string, ...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [join(import.meta.dirname, script), ...args])).stdout

test('publint and attw have nothing to say about the tarball', async () => {
  expect(await run('check-package.ts')).toContain('@scrip/mock')
}, 120_000)

test('the tarball works alone in an empty project', async () => {
  expect(await run('consumers.ts', '--short')).toContain('plain Jest and exec work')
}, 240_000)
