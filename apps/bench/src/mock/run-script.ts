import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Runs a measurement in a process of its own; its last line is a JSON object of figures. */
export async function runScript(
  name: string,
  ...args: readonly number[]
): Promise<Readonly<Record<string, number | boolean>>> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, name),
    ...args.map(String),
  ])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Readonly<Record<string, number | boolean>>
}
