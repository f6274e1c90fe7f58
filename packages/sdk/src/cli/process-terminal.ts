import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { InterruptedError } from './interrupted-error.ts'
import type { Terminal } from './terminal.ts'
import { toHarmless } from './text/harmless.ts'

/** The terminal of this process. `hide` takes keys out of all that is shown. */
export function createProcessTerminal(hide: (text: string) => string): Terminal {
  const controller = new AbortController()
  let isPiped = true
  const show = (text: string): string => hide(toHarmless(text))
  const clear = '\r\u001B[K'
  let hasProgress = false
  // When the reader has gone (`| head`), buying more pages would be for nobody.
  process.stdout.on('error', () => {
    isPiped = false
    controller.abort(new InterruptedError('Nobody reads the results any more.', 'reader'))
  })
  const interrupt = (): void => controller.abort(new InterruptedError('Interrupted.', 'person'))
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  return {
    environment: process.env,
    async write(text) {
      if (text === '' || !isPiped) return
      if (!process.stdout.write(show(text)) && !controller.signal.aborted) {
        await once(process.stdout, 'drain', { signal: controller.signal }).catch(() => undefined)
      }
    },
    note(line) {
      process.stderr.write(`${hasProgress ? clear : ''}${show(line)}\n`)
      hasProgress = false
    },
    progress(line) {
      if (!process.stderr.isTTY || (line === '' && !hasProgress)) return
      process.stderr.write(`${clear}${show(line)}`)
      hasProgress = line !== ''
    },
    readSecret: (prompt) => readSecret(prompt, controller),
    columns: process.stdout.columns ?? 80,
    signal: controller.signal,
  }
}

async function readSecret(prompt: string, controller: AbortController): Promise<string> {
  const isTyped = process.stdin.isTTY
  // Readline echoes to its output, so that one goes nowhere. It takes over before the prompt is there: what is typed at
  // once would still be echoed by the terminal itself.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: isTyped })
  if (isTyped) process.stderr.write(prompt)
  try {
    return await new Promise<string>((resolve, reject) => {
      reader.once('line', resolve)
      reader.once('close', () => resolve(''))
      reader.once('SIGINT', () => {
        controller.abort(new InterruptedError('Interrupted.', 'person'))
        reject(controller.signal.reason)
      })
    })
  } finally {
    reader.close()
    if (isTyped) process.stderr.write('\n')
  }
}
