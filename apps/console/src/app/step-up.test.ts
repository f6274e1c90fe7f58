import { createAdminClient } from '@scrip/sdk/admin'
import { expect, it, vi } from 'vitest'
import { withStepUp } from './step-up.ts'

function open(answers: readonly number[], ask: () => Promise<boolean>) {
  const sent: { readonly key: string | null; readonly body: string }[] = []
  const fetch = async (request: Request): Promise<Response> => {
    sent.push({ key: request.headers.get('idempotency-key'), body: await request.text() })
    const status = answers[sent.length - 1] ?? 500
    if (status === 201) return Response.json({ id: 'team_1' }, { status, headers: { 'request-id': 'req_1' } })
    const problem = {
      type: '/problems/step-up-required',
      title: 'T',
      status,
      detail: 'D',
      request_id: 'req_1',
    }
    const error = { code: 'c', title: 'T', description: 'D' }
    return Response.json(
      { ...problem, code: 'step_up_required', error },
      { status, headers: { 'content-type': 'application/problem+json' } },
    )
  }
  const client = withStepUp(createAdminClient({ baseUrl: 'http://console.test', fetch }), ask)
  const create = () =>
    client.teams.create(
      { name: 'Northwind', plan_id: 'free' },
      { idempotencyKey: 'made-when-the-form-opened' },
    )
  return { client, create, sent }
}

it('asks once, and goes on with the same body and key', async () => {
  const ask = vi.fn<() => Promise<boolean>>(async () => true)
  const { create, sent } = open([403, 201], ask)
  expect((await create()).data.id).toBe('team_1')
  expect(ask).toHaveBeenCalledTimes(1)
  expect(sent).toHaveLength(2)
  expect(sent[1]).toEqual(sent[0])
  expect(sent[0]?.key).toBe('made-when-the-form-opened')
})

it('gives the refusal to whoever called when the person would rather not', async () => {
  const { create, sent } = open([403], async () => false)
  await expect(create()).rejects.toMatchObject({ code: 'step_up_required' })
  expect(sent).toHaveLength(1)
})

it('asks no second time for one call', async () => {
  const ask = vi.fn<() => Promise<boolean>>(async () => true)
  const { create } = open([403, 403], ask)
  await expect(create()).rejects.toMatchObject({ code: 'step_up_required' })
  expect(ask).toHaveBeenCalledTimes(1)
})

it('leaves what is gone through step by step as it is', () => {
  const { client } = open([], async () => true)
  expect(client.events.follow()).not.toBeInstanceOf(Promise)
})
