// The examples that no Vitest runs, each as its user would start it.
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const requires = createRequire(import.meta.url)
const scripMock = [join(here, '../src/cli/main.ts'), 'exec', '--']

async function run(file: string, args: readonly string[], cwd: string): Promise<string> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TEST|NODE_TEST|JEST|NODE_OPTIONS|FORCE_COLOR)/.test(name),
    ),
  )
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd, env }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout + stderr)
      else
        reject(new Error(`${file} ${args.join(' ')} ended with ${String(error.code)}:\n${stdout}${stderr}`))
    })
  })
}

const node = (args: readonly string[], folder: string) => run(process.execPath, args, join(here, folder))

test('Jest', async () => {
  // Jest reads CommonJS, so this one is the built package.
  const output = await node([requires.resolve('jest/bin/jest'), '--config', 'jest.config.cjs'], 'jest')
  expect(output).toContain('4 passed')
})

test('node:test', async () => {
  expect(await node(['--test', 'spending.node-test.ts'], 'node-test')).toMatch(/pass 2\b/)
})

test('Python', async () => {
  const output = await node([...scripMock, 'python3', '-B', '-m', 'unittest', 'test_spending'], 'python')
  expect(output).toContain('Ran 3 tests')
})

test('curl', async () => {
  const output = await node([...scripMock, './spending.sh'], 'curl')
  expect(output).toMatch(/credits-replayed: \?1/i)
})

test('Playwright, and a story in a browser', async () => {
  const playwright = join(dirname(requires.resolve('@playwright/test/package.json')), 'cli.js')
  expect(await node([playwright, 'test', '--config', 'playwright.config.ts'], 'playwright')).toContain(
    '2 passed',
  )
}, 180_000)
