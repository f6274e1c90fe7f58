import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sign } from '@scrip/sdk/webhooks'
import { afterEach, expect, test } from 'vitest'

const secret = `whsec_${btoa('thirty-two bytes of a secret....')}`
const old = `whsec_${btoa('the secret that is on its way out')}`

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

test('the receiver believes what is signed, once', async () => {
  const { lines, url } = await startReceiver()
  const body = JSON.stringify({ id: 1, type: 'job.new', payload: { id: 9, job_title: 'Data engineer' } })
  const next = JSON.stringify({ id: 2, type: 'company.new', payload: { id: 'c1', name: 'Ninth' } })
  const sentAt = new Date()
  const post = async (headers: Record<string, string>, text: string): Promise<number> =>
    (await fetch(url, { method: 'POST', headers, body: text })).status

  const signed = await sign({ id: 'evt_1', sentAt, body }, secret)
  expect(await post(signed, body)).toBe(204)
  expect(await post(signed, body)).toBe(204)
  expect(await post(await sign({ id: 'evt_2', sentAt, body: next }, old), next)).toBe(204)
  expect(await post(signed, next)).toBe(401)
  expect(await post({}, body)).toBe(401)
  const late = await sign({ id: 'evt_1', sentAt: new Date(sentAt.getTime() - 400_000), body }, secret)
  expect(await post(late, body)).toBe(401)
  await expect
    .poll(() => lines)
    .toEqual([
      'job.new Data engineer',
      'company.new Ninth',
      'refused: mismatch',
      'refused: unsigned',
      'refused: too_old',
    ])
}, 30_000)

async function startReceiver(): Promise<{ lines: string[]; url: string }> {
  const receiver = spawn(process.execPath, [join(import.meta.dirname, 'webhook-receiver.ts')], {
    env: { ...process.env, SCRIP_WEBHOOK_SECRET: `${secret} ${old}`, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(receiver, 'exit')
  stops.push(() => {
    receiver.kill()
    return exited
  })
  const lines: string[] = []
  const reader = createInterface({ input: receiver.stdout })
  const [first]: unknown[] = await once(reader, 'line')
  reader.on('line', (line) => lines.push(line))
  const ready: { readonly url: string } = JSON.parse(String(first))
  return { lines, url: ready.url }
}
