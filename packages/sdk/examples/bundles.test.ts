import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname

async function bundle(contents: string, conditions: readonly string[]): Promise<string> {
  const result = await build({
    stdin: { contents, loader: 'ts', resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: [...conditions],
    write: false,
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}

describe('an example that runs elsewhere', () => {
  it('bundles for a worker, in one file that asks for nothing more', async () => {
    const text = await bundle(await readFile(`${folder}/edge-worker.ts`, 'utf8'), ['worker'])
    expect(text).not.toMatch(/\bfrom ["']|import\(["']|require\(/)
    expect(text).not.toContain('node:')
    expect(text).toMatch(/export\s*\{\s*worker as default/)
  })

  it('bundles for a page', async () => {
    const page = await readFile(`${folder}/browser-page.html`, 'utf8')
    const script = /<script type="module">([\s\S]+)<\/script>/.exec(page)?.[1] ?? ''
    const text = await bundle(script, ['browser'])
    expect(text).toContain('addEventListener')
    expect(text).not.toContain('node:')
  })
})
