// Each measurement is a script of its own, started as its own process.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const benches: Readonly<Record<string, string>> = {
  catalogue: 'catalogue-search.ts',
  console: 'console.ts',
  http: 'http.ts',
  ledger: 'ledger.ts',
  'ledger-growth': 'ledger-growth.ts',
  'ledger-report': 'ledger-report.ts',
  mock: 'mock.ts',
  sdk: 'sdk.ts',
  soak: 'soak.ts',
}

const usage = `Usage: pnpm bench NAME [options]

Measures one thing, and prints it with the machine and its load.

  NAME is one of: ${Object.keys(benches).join(', ')}

pnpm bench NAME --help tells its options.
`

// `pnpm bench -- NAME` hands the separator on.
const [name, ...args] = process.argv.slice(2).filter((arg) => arg !== '--')
const script = name !== undefined && Object.hasOwn(benches, name) ? benches[name] : undefined
if (name === '--help' || name === '-h') {
  process.stdout.write(usage)
} else if (script === undefined) {
  process.stderr.write(
    `pnpm bench: ${name === undefined ? 'which measurement?' : `unknown measurement: ${name}`}\n\n${usage}`,
  )
  process.exitCode = 2
} else {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  process.exitCode = typeof code === 'number' ? code : 1
}
