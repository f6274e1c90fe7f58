import type { StaffEvent, StaffEventPage } from '@scrip/contract'
import { type Answer, answerOk, refuse } from '../http/answer.ts'
import type { StaffCall } from '../http/call.ts'
import { streamsPerSessionMax } from './event-hub.ts'
import { resetEvent, toStaffEvents } from './staff-event.ts'

const tokenStreamMs = 60_000

/** A stream for whoever asks for one, else what has happened since. */
export async function adminListEvents(call: StaffCall<'adminListEvents'>): Promise<Answer> {
  const { query, headers } = call.request
  const after = headers['Last-Event-ID'] ?? query.after ?? null
  return call.accept.toLowerCase().includes('text/event-stream')
    ? openStream(call, after)
    : answerOk(await readPage(call, after), { Vary: 'Accept' })
}

async function openStream(call: StaffCall<'adminListEvents'>, after: string | null): Promise<Answer> {
  const { ports, session, sessionToken } = call
  const endsAt = Math.min(session.expiresAt, ports.clock.now() + tokenStreamMs)
  const stream = await ports.events.follow({
    sessionKey: sessionToken ?? session.staff.id,
    after,
    toEvents: (change) => toStaffEvents(change, session.staff).map((event) => JSON.stringify(event)),
    resetEvent: JSON.stringify(resetEvent),
    // A staff token has no session that could end: its stream ends after a while, and who follows proves themselves anew.
    isLive: async () =>
      sessionToken === null
        ? ports.clock.now() < endsAt
        : ports.staff.isLive(sessionToken, ports.clock.now()),
  })
  if (stream === null) {
    return refuse(
      'rate_limited',
      `A session has ${streamsPerSessionMax} streams at most. Close one, or ask for JSON.`,
      { retry_after_seconds: 5 },
      { 'Retry-After': '5' },
    )
  }
  // A proxy that collects an answer before it sends it on would never send this one.
  return {
    type: 'stream',
    mediaType: 'text/event-stream; charset=utf-8',
    body: stream,
    headers: { Vary: 'Accept', 'X-Accel-Buffering': 'no' },
  }
}

async function readPage(
  { ports, session }: StaffCall<'adminListEvents'>,
  after: string | null,
): Promise<StaffEventPage> {
  if (after === null) return { data: [], position: await ports.changes.head() }
  const news = await ports.changes.changesAfter(after)
  if (news === null) return { data: [resetEvent], position: await ports.changes.head() }
  const events = news.changes.flatMap((change) => toStaffEvents(change, session.staff))
  const distinct = new Map<string, StaffEvent>(events.map((event) => [JSON.stringify(event), event]))
  return { data: [...distinct.values()], position: news.position }
}
