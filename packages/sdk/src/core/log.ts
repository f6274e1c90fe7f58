const levels = ['debug', 'info', 'warn', 'error'] as const

export type LogLevel = (typeof levels)[number]

/** Where the client says what it does: `console` fits, and so do pino and its like with their arguments turned. */
export type Logger = Readonly<Record<LogLevel, (message: string, facts: object) => void>>

/** Says nothing below the level, and nothing at all without a logger. A logger that throws never fails a call. */
export type Log = (
  level: LogLevel,
  message: string,
  headers: Headers | null | undefined,
  facts?: object,
) => void

/** Headers that say nothing of who calls or what was asked; no other is ever logged, and a body never. */
const loggable = /^(credits-|ratelimit|retry-after|rules-version)/

export function createLog(logger: Logger | undefined, minimum: LogLevel = 'warn'): Log {
  return (level, message, headers, facts) => {
    if (!logger || levels.indexOf(level) < levels.indexOf(minimum)) return
    try {
      logger[level](message, {
        ...facts,
        ...Object.fromEntries([...(headers ?? [])].filter(([name]) => loggable.test(name))),
      })
    } catch {
      // What a logger throws is its own matter.
    }
  }
}
