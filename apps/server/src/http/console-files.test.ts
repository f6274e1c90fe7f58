import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadConsole } from './console-files.ts'

const script = `export const words = '${'credits '.repeat(500)}'`
let folder: string
let answer: Awaited<ReturnType<typeof loadConsole>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scrip-console-files-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" />')
  await writeFile(join(folder, 'assets', 'app.js'), script)
  await writeFile(join(folder, 'mark.png'), 'not text')
  answer = await loadConsole(folder)
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

it('packs a script for who takes it packed, and only for them', async () => {
  const packed = answer('/console/assets/app.js', true)
  const plain = answer('/console/assets/app.js', false)
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(script)
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(script)
  // What keeps answers on the way must not hand one to the other.
  expect([packed, plain].map(({ headers }) => headers.get('vary'))).toEqual([
    'Accept-Encoding',
    'Accept-Encoding',
  ])
})

it('leaves a picture as it is', async () => {
  const picture = answer('/console/mark.png', true)
  expect(picture.headers.get('content-encoding')).toBeNull()
  expect(await picture.text()).toBe('not text')
})

it('answers the page for paths that are no file, with a nonce of its own each time', async () => {
  const pages = await Promise.all([1, 2].map(() => answer('/console/teams', true).text()))
  expect(pages[0]).not.toContain('__CSP_NONCE__')
  expect(pages[0]).not.toBe(pages[1])
  expect(answer('/console/assets/gone.js', true).status).toBe(404)
})
