// Puts those declarations into dist that the entries lead to. The others speak of private packages, which nobody outside has.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const emitted = join(dist, '.declarations')
const entries = await readEntries()

const found = new Set<string>()
for (const entry of entries) await follow(join(emitted, entry))
for (const file of found) {
  // The same texts twice: what is meant by an import depends on the folder's package.json, and both have to be right.
  for (const folder of ['types', 'commonjs/types']) {
    const target = join(dist, folder, relative(emitted, file))
    await mkdir(dirname(target), { recursive: true })
    await cp(file, target)
  }
}
await rm(emitted, { recursive: true })
await writeFile(join(dist, 'commonjs/package.json'), '{ "type": "commonjs" }\n')
await cp(join(root, 'src/control/control.openapi.json'), join(dist, 'control.openapi.json'))
console.log(`${found.size} declarations`)

/** What the compiler was told to start from. */
async function readEntries(): Promise<readonly string[]> {
  const { files } = JSON.parse(await readFile(join(root, 'tsconfig.declarations.json'), 'utf8')) as {
    readonly files: readonly string[]
  }
  return files.map((file) => relative('src', file).replace(/\.ts$/, '.d.ts'))
}

async function follow(file: string): Promise<void> {
  if (found.has(file)) return
  found.add(file)
  const text = await readFile(file, 'utf8')
  for (const [, specifier = ''] of text.matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g)) {
    if (specifier.startsWith('@scrip/')) throw new Error(`${file} shows ${specifier}, which is private.`)
    if (specifier.startsWith('.')) await follow(join(dirname(file), specifier.replace(/\.ts$/, '.d.ts')))
  }
}
