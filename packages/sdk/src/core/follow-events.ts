import { AuthError } from '../errors/api-error.ts'
import { ScripError } from '../errors/scrip-error.ts'
import type { AdminEventsResource } from '../generated/staff.ts'
import type { StaffEvent } from '../generated/schemas.ts'
import type { Core } from './core.ts'

/**
 * - `open`: a stream is open, events come at once.
 * - `polling`: no stream gets through, but the server answers: events come late.
 * - `lost`: the server cannot be reached.
 */
export type FollowState = 'open' | 'polling' | 'lost'

/** Options of `events.follow`. */
export interface FollowOptions {
  /** Where to go on: the `position` of an earlier answer. Without it only what happens from now on is told. */
  readonly after?: string
  /** Ends the iteration. */
  readonly signal?: AbortSignal
  /** Told whenever it changes. */
  readonly onState?: (state: FollowState) => void
  /** ms before the first new try, default 1000; each next one waits twice as long, 30 s at most. */
  readonly retryMs?: number
}

const retryMaxMs = 30_000

/** Three heartbeats that did not come. */
const silenceMaxMs = 45_000

/**
 * What happens, for as long as somebody listens: over a stream that goes on where it was after each break, and over plain
 * answers where none gets through. An event may come twice; none is left out, or a `reset` says so.
 *
 * @throws AuthError when nobody is signed in any more
 */
export async function* followEvents(
  core: Core,
  list: AdminEventsResource['list'],
  options: FollowOptions,
): AsyncGenerator<StaffEvent, void, undefined> {
  const { signal, onState, retryMs = 1000 } = options
  let state: FollowState | null = null
  let position = options.after
  let tries = 0
  const tell = (next: FollowState): void => {
    if (next !== state) onState?.(next)
    state = next
  }
  const isEnded = (): boolean => signal?.aborted === true
  while (!isEnded()) {
    try {
      for await (const message of openStream(core, position, signal)) {
        tries = 0
        tell('open')
        position = message.id ?? position
        if (message.event !== null) yield message.event
      }
    } catch {
      // It broke, or there is none: an ordinary call tells which, and what was missed.
    }
    if (isEnded()) return
    try {
      const { data } = await list({ after: position }, signal ? { signal } : {})
      position = data.position
      // A stream that only broke is open again in a moment.
      if (tries > 0) tell('polling')
      yield* data.data
    } catch (error) {
      if (isEnded()) return
      if (!ScripError.is(error) || error instanceof AuthError) throw error
      tell('lost')
    }
    await wait(Math.min(retryMs * 2 ** tries, retryMaxMs) * (0.75 + Math.random() / 2), signal)
    tries += 1
  }
}

interface Message {
  readonly id: string | null
  /** Null for one that only says where the stream stands. */
  readonly event: StaffEvent | null
}

async function* openStream(
  core: Core,
  position: string | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<Message, void, undefined> {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  signal?.addEventListener('abort', abort)
  let watch = setTimeout(abort, silenceMaxMs)
  try {
    const headers = new Headers({ accept: 'text/event-stream' })
    await core.authorize(headers, 'GET')
    if (position !== undefined) headers.set('last-event-id', position)
    const url = `${core.options.baseUrl.replace(/\/+$/, '')}/admin/v1/events`
    const init = {
      headers,
      credentials: core.credentials,
      cache: 'no-store',
      signal: controller.signal,
    } as const
    const response = await (core.options.fetch ?? fetch)(new Request(url, init))
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
    if (!response.ok || !isStream || response.body === null) {
      await response.body?.cancel()
      throw new TypeError('There is no stream.')
    }
    let text = ''
    const decoder = new TextDecoder()
    const reader = response.body.getReader()
    try {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        clearTimeout(watch)
        watch = setTimeout(abort, silenceMaxMs)
        text += decoder.decode(value, { stream: true })
        const messages = text.split('\n\n')
        text = messages.pop() ?? ''
        for (const message of messages) yield parseMessage(message)
      }
    } finally {
      await reader.cancel().catch(() => undefined)
    }
  } finally {
    clearTimeout(watch)
    signal?.removeEventListener('abort', abort)
    controller.abort()
  }
}

function parseMessage(text: string): Message {
  const fields = new Map(
    text.split('\n').map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()] as const
    }),
  )
  const data = fields.get('data')
  return { id: fields.get('id') ?? null, event: data === undefined ? null : parseEvent(data) }
}

/** The server's own text, as the contract has it. */
function parseEvent(data: string): StaffEvent {
  return JSON.parse(data) as StaffEvent
}

function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, delayMs)
    signal?.addEventListener('abort', done)
    function done(): void {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
  })
}
