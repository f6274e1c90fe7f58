import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const testing = join(import.meta.dirname, 'testing')

/** A run of tests of which some fail, so an exit code other than 0 is what is wanted. */
async function run(args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  // Variables of the runner that runs this would tell the other one that it is a worker.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|NODE_TEST|JEST|NODE_OPTIONS)/.test(name)),
  )
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...env, NO_COLOR: '1' } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr })
    })
  })
}

function expectFailures(code: number, output: string): void {
  expect(code).toBe(1)
  expect(output).toMatch(/1\. POST \/v1\/jobs\/search → 200, 2 api\s+.*2 records/)
  expect(output).toContain('GET /v1/teem')
  expect(output).not.toContain('The calls to world `passes`')
}

test('under Vitest a failing test prints its calls', async () => {
  const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs')
  const { code, output } = await run([vitest, 'run', '--config', join(testing, 'vitest.config.ts')])
  expect(output).toMatch(/2 failed \| 1 passed/)
  expectFailures(code, output)
}, 60_000)

test('under node:test a failing test prints its calls', async () => {
  const { code, output } = await run(['--test', join(testing, 'fails.node-test.ts')])
  expect(output).toContain('pass 1')
  expect(output).toContain('fail 2')
  expectFailures(code, output)
}, 60_000)
