import { execFile } from 'node:child_process'
import { join } from 'node:path'

export interface CommandResult {
  readonly code: number
  readonly output: string
  readonly errors: string
}

const main = join(import.meta.dirname, '..', 'src', 'main.ts')

/** One command of the server as its own process, from the folder given. */
export function runServerCommand(
  args: readonly string[],
  workingDirectory: string = import.meta.dirname,
): Promise<CommandResult> {
  // Without these, the folder named on the command line, or the one the process stands in, is what counts.
  const { INIT_CWD: _startedIn, SCRIP_DATA: _data, DATABASE_URL: _url, ...env } = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { cwd: workingDirectory, env }, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors })
    })
  })
}
