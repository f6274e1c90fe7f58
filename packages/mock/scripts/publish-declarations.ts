// Puts those declarations into dist that the entries lead to. The others speak of private packages, which nobody outside has.
import { cp, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

const dist = join(import.meta.dirname, '../dist')
const emitted = join(dist, '.declarations')
const entries = ['index.d.ts', 'node/index.d.ts', 'msw/index.d.ts']

const found = new Set<string>()
for (const entry of entries) await follow(join(emitted, entry))
for (const file of found) {
  const target = join(dist, 'types', relative(emitted, file))
  await mkdir(dirname(target), { recursive: true })
  await cp(file, target)
}
await rm(emitted, { recursive: true })
console.log(`${found.size} declarations`)

async function follow(file: string): Promise<void> {
  if (found.has(file)) return
  found.add(file)
  const text = await readFile(file, 'utf8')
  for (const [, specifier = ''] of text.matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)) {
    if (specifier.startsWith('@scrip/')) throw new Error(`${file} shows ${specifier}, which is private.`)
    if (specifier.startsWith('.')) await follow(join(dirname(file), specifier.replace(/\.ts$/, '.d.ts')))
  }
}
