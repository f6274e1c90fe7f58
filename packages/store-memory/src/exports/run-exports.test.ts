import { runExports, UnavailableError, type ExportJob } from '@scrip/api'
import { addDays } from '@scrip/rules'
import { createSeededIds, createTestClock, parseInstant, testTeam } from '@scrip/testkit'
import { expect, test } from 'vitest'
import { createMemoryStore } from '../create-memory-store.ts'

const now = parseInstant('2026-03-01T00:00:00Z')
const teams = 2300

async function storeWithExport() {
  const clock = createTestClock(now)
  const world = { clock, ids: createSeededIds(1) }
  const store = createMemoryStore(world)
  for (let team = 0; team < teams; team += 1)
    await testTeam(store, world, { team: { name: `=Team ${team}`, planId: 'free' } })
  const job: ExportJob = {
    id: 'exp_1',
    staffId: 'staff_1',
    question: { type: 'teams', query: null },
    state: 'waiting',
    rows: 0,
    bytes: 0,
    parts: 0,
    cursor: null,
    attempts: 0,
    failure: null,
    createdAt: now,
    doneAt: null,
    expiresAt: addDays(now, 1),
  }
  await store.exports.addExport({
    job,
    audit: {
      id: 'aud_1',
      at: now,
      actor: { type: 'staff', id: 'staff_1', label: 'ada' },
      action: 'export.create',
      target: 'exp_1',
      teamId: null,
      reason: null,
      before: null,
      after: null,
      requestId: 'req_1',
      ip: null,
    },
    creation: {
      staffId: 'staff_1',
      operation: 'adminCreateExport',
      key: 'k',
      requestHash: 'h',
      at: now,
      madeId: 'exp_1',
      salt: null,
    },
  })
  return { store, clock, ports: { ...store, clock } }
}

const onError = (): void => undefined

test('an export goes on after its worker died in the middle, and has each row once', async () => {
  const { store, clock, ports } = await storeWithExport()
  let parts = 0
  const dying = {
    ...store.exports,
    writePart: async (part: Parameters<typeof store.exports.writePart>[0]) => {
      parts += 1
      if (parts === 2) throw new UnavailableError('the process is gone')
      return store.exports.writePart(part)
    },
  }
  await expect(runExports({ ...ports, exports: dying }, { onError })).rejects.toThrow(UnavailableError)
  expect(await store.exports.findExport('exp_1')).toMatchObject({ state: 'running', parts: 1 })
  // The dead one is not known to be dead yet.
  expect(await runExports(ports, { onError })).toBe(0)
  clock.advance(60_000)
  expect(await runExports(ports, { onError })).toBe(1)
  const done = await store.exports.findExport('exp_1')
  expect(done).toMatchObject({ state: 'done', rows: teams, parts: 3, attempts: 2 })
  const texts = await Promise.all([0, 1, 2].map((part) => store.exports.readPart('exp_1', part)))
  const [header, ...lines] = texts.join('').trimEnd().split('\r\n')
  expect(header).toMatch(/^team_id,name,/)
  expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(teams)
  expect(lines.length).toBe(teams)
  // A name that a spreadsheet would take for a formula is text.
  expect(lines.every((line) => line.split(',')[1]?.startsWith("'=Team"))).toBe(true)
})

test('an export that breaks fails with a word, and one that takes its worker down each time is given up', async () => {
  const { store, clock, ports } = await storeWithExport()
  const searchTeams = async (): Promise<never> => {
    throw new Error('a bug')
  }
  const broken = { ...ports, teams: { ...store.teams, searchTeams } }
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await store.exports.claimExport(clock.now(), clock.now())
  }
  expect(await runExports(broken, { onError })).toBe(1)
  expect(await store.exports.findExport('exp_1')).toMatchObject({ state: 'failed', attempts: 6 })
  const other = await storeWithExport()
  const errors: unknown[] = []
  await runExports(
    { ...other.ports, teams: { ...other.store.teams, searchTeams } },
    { onError: (error) => errors.push(error) },
  )
  expect(errors.length).toBe(1)
  expect((await other.store.exports.findExport('exp_1'))?.failure).toContain('on our side')
})
