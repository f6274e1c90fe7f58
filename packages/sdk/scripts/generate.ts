// Usage: node scripts/generate.ts [--check] [--contract FILE]
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readContract } from './generate/contract.ts'
import { render } from './generate/render.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean' }, contract: { type: 'string' } } })
const folder = new URL('../src/generated/', import.meta.url)
const files = render(await readContract(values.contract))

await mkdir(folder, { recursive: true })
const old = await readdir(folder)
if (values.check === true) {
  const wanted = [...files.keys()]
  const stale = old.filter((name) => !files.has(name))
  const current = await Promise.all(
    wanted.map(async (name) => (old.includes(name) ? await readFile(new URL(name, folder), 'utf8') : null)),
  )
  const different = [...wanted.filter((name, index) => current[index] !== files.get(name)), ...stale]
  if (different.length > 0) {
    console.error(`Not as the contract says: ${different.map((name) => `src/generated/${name}`).join(', ')}`)
    console.error('Run: pnpm --filter @scrip/sdk generate')
    process.exitCode = 1
  } else {
    console.log(`${wanted.length} generated files are as the contract says.`)
  }
} else {
  await Promise.all(old.filter((name) => !files.has(name)).map((name) => rm(new URL(name, folder))))
  await Promise.all([...files].map(([name, text]) => writeFile(new URL(name, folder), text)))
  console.log(`Wrote ${[...files.keys()].map((name) => `src/generated/${name}`).join(', ')}`)
}
