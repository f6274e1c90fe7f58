import { describe, expect, test } from 'vitest'
import { toRequest } from './request-sketch.ts'
import { giveCredits } from './staff-actions.ts'
import { expectText, readText, readValue } from './visitor.ts'
import type { GetWorld, World } from './world.ts'

/** As many as a session may have open. */
const streamsMax = 6

export function eventTests(getWorld: GetWorld): void {
  const open = async (
    { system, staff }: World,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ReadableStreamDefaultReader<Uint8Array>> => {
    const sketch = { headers: { ...staff, accept: 'text/event-stream', ...headers } }
    const response = await system.fetch(toRequest('adminListEvents', sketch, system.baseUrl))
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ])
    const reader = response.body?.getReader()
    if (reader === undefined) throw new Error('the stream has no body')
    return reader
  }

  const readUntil = async (
    reader: ReadableStreamDefaultReader<Uint8Array>,
    pattern: RegExp,
  ): Promise<string> => {
    let text = ''
    const decoder = new TextDecoder()
    while (!pattern.test(text)) {
      const { done, value } = await reader.read()
      if (done) throw new Error(`the stream ended after ${text}`)
      text += decoder.decode(value, { stream: true })
    }
    return text
  }

  describe('the events', () => {
    test('tell what happened since a position', async () => {
      const world = getWorld()
      const { visitor, staff, rich } = world
      const at = async (after?: string) => {
        const query = after === undefined ? '' : `after=${after}`
        return (await visitor.visit('adminListEvents', { query, headers: staff })).body
      }
      let position = expectText(await at(), 'position')
      await giveCredits(world, rich.teamId, { amount: 3 })
      const types = new Set<string>()
      for (let looks = 0; looks < 2000 && types.size < 2; looks += 1) {
        const page = await at(position)
        position = expectText(page, 'position')
        const events: unknown[] = Object(readValue(page, 'data'))
        for (const event of events) {
          if (readText(event, 'team_id') === rich.teamId) types.add(expectText(event, 'type'))
        }
      }
      expect([...types].toSorted()).toEqual(['audit', 'team_money'])
    })

    test('come as a stream, which goes on where it was', async () => {
      const world = getWorld()
      const { rich } = world
      const reader = await open(world)
      const begun = await readUntil(reader, /id: \S+\n\n/)
      const position = /id: (\S+)/.exec(begun)?.[1] ?? ''
      await giveCredits(world, rich.teamId, { amount: 3 })
      const pattern = new RegExp(`data: {"type":"team_money","team_id":"${rich.teamId}"`)
      await readUntil(reader, pattern)
      await reader.cancel()
      const again = await open(world, { 'last-event-id': position })
      expect(await readUntil(again, pattern)).toMatch(pattern)
      await again.cancel()
    }, 20_000)

    test('begin anew, with a word about it, for who comes with a position that nobody gave', async () => {
      const { visitor, staff } = getWorld()
      const query = 'after=9007199254740990.9007199254740990.9007199254740990'
      const { body } = await visitor.visit('adminListEvents', { query, headers: staff })
      expect(readText(body, 'data', 0, 'type')).toBe('reset')
    })

    test('are followed by a bounded number of streams of one session', async () => {
      const world = getWorld()
      const { visitor, staff } = world
      const accept = { accept: 'text/event-stream' }
      const readers: ReadableStreamDefaultReader<Uint8Array>[] = []
      // Those that were closed before may still be on their way out.
      for (let streams = 0; streams < streamsMax; streams += 1) {
        const reader = await open(world)
        await readUntil(reader, /id:/)
        readers.push(reader)
      }
      const refused = await visitor.visit('adminListEvents', { headers: { ...staff, ...accept } })
      expect([refused.status, refused.code]).toEqual([429, 'rate_limited'])
      await Promise.all(readers.map((reader) => reader.cancel()))
    }, 20_000)
  })
}
