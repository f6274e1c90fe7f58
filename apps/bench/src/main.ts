// pnpm bench NAME [options]: each measurement is a script of its own, started as its own process.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const benches: Readonly<Record<string, string>> = {
  catalogue: 'catalogue-search.ts',
  http: 'http.ts',
  ledger: 'ledger.ts',
  'ledger-growth': 'ledger-growth.ts',
  'ledger-report': 'ledger-report.ts',
  mock: 'mock.ts',
  sdk: 'sdk.ts',
  soak: 'soak.ts',
}

const [name = '', ...args] = process.argv.slice(2)
const script = benches[name]
if (script === undefined) {
  console.error(`Usage: pnpm bench NAME [options]\n\n  NAME is one of: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  process.exitCode = typeof code === 'number' ? code : 1
}
