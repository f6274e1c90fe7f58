import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Terminal } from './terminal.ts'

/** The terminal of this process. `hide` takes keys out of all that is shown. */
export function createProcessTerminal(hide: (text: string) => string): Terminal {
  const controller = new AbortController()
  let isPiped = true
  const clear = '\r\u001B[K'
  let hasProgress = false
  // When the reader has gone (`| head`), buying more pages would be for nobody.
  process.stdout.on('error', (error: Error & { code?: string }) => {
    isPiped = false
    controller.abort(error)
  })
  process.once('SIGINT', () => controller.abort(new Error('Interrupted.')))
  process.once('SIGTERM', () => controller.abort(new Error('Interrupted.')))
  return {
    environment: process.env,
    async write(text) {
      if (text === '' || !isPiped) return
      if (!process.stdout.write(hide(text)) && !controller.signal.aborted) {
        await once(process.stdout, 'drain', { signal: controller.signal }).catch(() => undefined)
      }
    },
    note(line) {
      process.stderr.write(`${hasProgress ? clear : ''}${hide(line)}\n`)
      hasProgress = false
    },
    progress(line) {
      if (!process.stderr.isTTY || (line === '' && !hasProgress)) return
      process.stderr.write(`${clear}${hide(line)}`)
      hasProgress = line !== ''
    },
    readSecret,
    columns: process.stdout.columns ?? 80,
    signal: controller.signal,
  }
}

async function readSecret(prompt: string): Promise<string> {
  const isTyped = process.stdin.isTTY
  if (isTyped) process.stderr.write(prompt)
  // Readline echoes to its output, so that one goes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: isTyped })
  try {
    const ended = once(reader, 'close').then(() => '')
    const line = once(reader, 'line').then(([text]: unknown[]) => String(text))
    return await Promise.race([line, ended])
  } finally {
    reader.close()
    if (isTyped) process.stderr.write('\n')
  }
}
