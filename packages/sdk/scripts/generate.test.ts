import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readContract } from './generate/contract.ts'
import { collectSchemas } from './generate/print-schemas.ts'
import { readOperations } from './generate/read-operations.ts'
import { render } from './generate/render.ts'

const source = (name: string): Promise<string> => readFile(new URL(`../src/${name}`, import.meta.url), 'utf8')
const contract = await readContract()
const operations = readOperations(contract)

describe('the generated code', () => {
  it('is what the contract says', async () => {
    const files = render(contract)
    expect(files.size).toBe(6)
    for (const [name, text] of files) expect(await source(`generated/${name}`)).toBe(text)
  })

  it('has a method for every operation', async () => {
    expect(operations.length).toBeGreaterThan(30)
    const code = (await source('generated/customer.ts')) + (await source('generated/staff.ts'))
    for (const { method, name, path, resource } of operations)
      expect(code).toContain(`${resource}.${name} ${method} ${path}`)
  })

  it.each([
    ['customer', 'index.ts'],
    ['staff', 'admin.ts'],
  ])('has every %s type exported by name from %s', async (audience, file) => {
    const own = operations.filter((operation) => operation.audience === audience)
    const interfaces = (await source(`generated/${audience}.ts`)).matchAll(/^export interface (\w+)/gm)
    const names = [
      ...collectSchemas(contract, own).names,
      ...Array.from(interfaces, (match) => match[1] ?? ''),
    ]
    const exported = new Set((await source(file)).match(/\w+/g))
    expect(names.filter((name) => !exported.has(name))).toEqual([])
  })
})
