import { expect, test } from 'vitest'
import { createAdminClient } from '../admin-client.ts'
import type { FollowState } from './follow-events.ts'

const money = { type: 'team_money', team_id: 'team_1', kind: 'api', action: null, target: null }

/** Answers calls one after the other, and remembers where each wanted to go on. */
function serverOf(answers: readonly (() => Response)[]) {
  const asked: string[] = []
  let calls = 0
  const fetch = async (request: Request): Promise<Response> => {
    const isStream = request.headers.get('accept') === 'text/event-stream'
    const after = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after')
    asked.push(`${isStream ? 'stream' : 'page'} ${after ?? 'now'}`)
    const answer = answers[calls] ?? answers.at(-1)
    calls += 1
    if (answer === undefined) throw new Error('nothing to answer')
    return answer()
  }
  return { asked, client: createAdminClient({ baseUrl: 'http://scrip.test', fetch, retry: { attempts: 1 } }) }
}

const stream = (text: string) => () =>
  new Response(text, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
const page =
  (position: string, data: readonly unknown[] = []) =>
  () =>
    Response.json({ data, position })
const refuse = (status: number, code: string) => () =>
  Response.json({ code, status, title: code }, { status })

test('goes on where it was when the stream breaks, and tells what was missed', async () => {
  const { asked, client } = serverOf([
    stream(`retry: 2000\nid: 7\n\n:\n\nid: 8\ndata: ${JSON.stringify(money)}\n\nid: 9\nda`),
    page('9', [{ ...money, kind: 'company' }]),
    stream(`id: 10\ndata: ${JSON.stringify(money)}\n\n`),
  ])
  const kinds: unknown[] = []
  for await (const { kind } of client.events.follow({ retryMs: 1 })) {
    kinds.push(kind)
    if (kinds.length === 3) break
  }
  expect(kinds).toEqual(['api', 'company', 'api'])
  // Half a message tells nothing: its id was not taken over.
  expect(asked).toEqual(['stream now', 'page 8', 'stream 9'])
})

test('asks again and again where no stream gets through', async () => {
  const states: FollowState[] = []
  const { asked, client } = serverOf([page('1'), page('1'), page('1'), page('2', [money])])
  for await (const event of client.events.follow({ retryMs: 1, onState: (state) => states.push(state) })) {
    expect(event).toEqual(money)
    break
  }
  expect(asked).toEqual(['stream now', 'page now', 'stream 1', 'page 1'])
  expect(states).toEqual(['polling'])
})

test('says that the server is lost, and ends when nobody is signed in any more', async () => {
  const states: FollowState[] = []
  const broken = (): Response => {
    throw new TypeError('fetch failed')
  }
  const { client } = serverOf([broken, broken, broken, refuse(401, 'unauthenticated')])
  const follow = async (): Promise<void> => {
    for await (const _ of client.events.follow({ retryMs: 1, onState: (state) => states.push(state) })) break
  }
  await expect(follow()).rejects.toMatchObject({ status: 401 })
  expect(states).toEqual(['lost'])
})

test('ends when it is told to', async () => {
  const stop = new AbortController()
  const { client } = serverOf([stream('id: 1\n\n'), page('1')])
  const onState = (): void => stop.abort()
  const events: unknown[] = []
  for await (const event of client.events.follow({ signal: stop.signal, onState })) events.push(event)
  expect(events).toEqual([])
})
