import type { Catalogue } from '@scrip/api/ports'
import { type OperationId, routeOf } from '@scrip/contract'
import { checkLaws } from '@scrip/rules'
import { expect } from 'vitest'
import { createSeededIds } from '../builders/seeded-ids.ts'
import { createTestClock } from '../builders/test-clock.ts'
import { toRequest } from '../contract-suite/request-sketch.ts'
import { type StoreSystem, systemOverStore } from '../contract-suite/system-over-store.ts'
import { IdNames } from '../differential/id-names.ts'
import { observeReads, observeRecords } from '../differential/observe.ts'
import { startAt } from '../ledger-suite/suite-world.ts'
import type { StorePorts, StoreUnderTest, StoreWorld } from '../store-under-test.ts'
import type { HttpCall, HttpStep } from './http-step.ts'
import { NamedThings } from './named-things.ts'

/** A store with a catalogue: all that the application needs. */
interface StoreWithCatalogue extends StoreUnderTest {
  readonly store: StorePorts & { readonly catalogue: Catalogue }
}

export type MakeStoreWithCatalogue = (world: StoreWorld) => Promise<StoreWithCatalogue>

interface Side extends StoreWorld {
  readonly underTest: StoreWithCatalogue
  readonly system: StoreSystem
  readonly named: NamedThings
  readonly names: IdNames
  /** By team. */
  readonly apiKeys: readonly string[]
  readonly teamIds: readonly string[]
}

/** All that a caller sees of an answer. */
interface SeenAnswer {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  /** Parsed where it is JSON: the order of fields means nothing there. */
  readonly body: unknown
}

/**
 * Makes the same calls over two stores, with clocks that show the same, and ids and secrets that come in the same order,
 * and compares status, headers and body of every answer, and all that was written at the end.
 *
 * @throws Error at the first difference, with both answers.
 */
export async function runHttpSteps(
  makeA: MakeStoreWithCatalogue,
  makeB: MakeStoreWithCatalogue,
  steps: readonly HttpStep[],
): Promise<void> {
  const a = await openSide(makeA)
  try {
    const b = await openSide(makeB)
    try {
      await walkBoth(a, b, steps)
      for (const side of [a, b]) expect(side.system.errors).toEqual([])
      const [recordsOfA, recordsOfB] = [await recordsOf(a), await recordsOf(b)]
      expect(recordsOfB).toEqual(recordsOfA)
      const [readsOfA, readsOfB] = [await readsOf(a), await readsOf(b)]
      expect(readsOfB).toEqual(readsOfA)
      for (const records of await b.underTest.inspect()) expect(checkLaws(records)).toEqual([])
    } finally {
      await b.underTest.close()
    }
  } finally {
    await a.underTest.close()
  }
}

async function recordsOf({ names, underTest }: Side): Promise<unknown> {
  return names.rename(observeRecords(await underTest.inspect()))
}

async function readsOf({ names, underTest, teamIds, clock }: Side): Promise<unknown> {
  return names.rename(await observeReads(underTest.store, teamIds, clock.now()))
}

async function walkBoth(a: Side, b: Side, steps: readonly HttpStep[]): Promise<void> {
  for (const side of [a, b]) {
    for (const teamId of side.teamIds) side.named.add('team', teamId)
    await learnCompanies(side)
  }
  for (const step of steps) {
    if (step.type === 'advance') {
      for (const side of [a, b]) side.clock.advance(step.milliseconds)
      if (step.settles) expect(await settle(b)).toBe(await settle(a))
      continue
    }
    const [answersOfA, answersOfB] = [await ask(a, step.call), await ask(b, step.call)]
    expectSame(step.call, comparable(a, answersOfA), comparable(b, answersOfB))
  }
}

function expectSame(call: HttpCall, a: unknown, b: unknown): void {
  try {
    expect(b).toEqual(a)
  } catch (error) {
    const [textOfA, textOfB] = [a, b].map((answers) => JSON.stringify(answers))
    throw new Error(`${call.operation} was answered with ${textOfA}, and on the other side with ${textOfB}`, {
      cause: error,
    })
  }
}

function comparable({ names }: Side, answers: readonly SeenAnswer[]): unknown {
  return names.rename(JSON.parse(JSON.stringify(answers, withoutCursor)))
}

/** That there is one is the same on both sides. */
function withoutCursor(name: string, value: unknown): unknown {
  return name === 'next_cursor' && typeof value === 'string' ? 'a cursor' : value
}

/** Previews are free, and masked records still tell ids. */
async function learnCompanies({ underTest, clock, named }: Side): Promise<void> {
  const found = await underTest.store.catalogue.searchCompanies({ limit: 5 }, clock.now())
  if (found.ok) for (const { id } of found.records) named.add('company', id)
}

async function settle({ underTest }: Side): Promise<number> {
  return underTest.store.ledger.runDue(100)
}

/** Cursors are opaque, so each side is given its own again. */
async function ask(side: Side, asked: HttpCall): Promise<readonly SeenAnswer[]> {
  const answers = await askResolved(side, side.named.resolve(asked))
  side.named.learn(answers)
  return answers
}

async function askResolved(side: Side, call: HttpCall): Promise<readonly SeenAnswer[]> {
  if (!call.isApplied) return [await askOnce(side, call)]
  const preview = await askOnce(side, { ...call, query: { ...call.query, preview: 'true' } })
  const told = preview.body
  const version =
    typeof told === 'object' && told !== null && 'version' in told ? String(told.version) : 'none'
  // The same write on the same version is the same request come twice.
  const headers = { 'If-Match': version, 'Idempotency-Key': `${call.operation}-${version}`, ...call.headers }
  return [preview, await askOnce(side, { ...call, headers })]
}

async function askOnce({ system, apiKeys }: Side, call: HttpCall): Promise<SeenAnswer> {
  const { operation, path, query, headers, body, team } = call
  const token = isOfStaff(operation) ? system.staff.token : apiKeys[team]
  const request = toRequest(
    operation,
    {
      path: textsOf(path),
      query: new URLSearchParams(textsOf(query)).toString(),
      headers: { authorization: `Bearer ${token}`, ...textsOf(headers) },
      ...(body === undefined || routeOf(operation).method === 'GET' ? {} : { body }),
    },
    system.baseUrl,
  )
  const answer = await system.fetch(request)
  return { status: answer.status, headers: [...answer.headers], body: readJson(await answer.text()) }
}

function isOfStaff(operation: OperationId): boolean {
  return routeOf(operation).audience !== 'customer'
}

/** References have been looked up, so all that is left are texts. */
function textsOf(fields: HttpCall['path']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, String(text)]))
}

function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return text
  }
}

/** One team with plenty of credits and one on the free plan, whose credits and rates come to an end. */
async function openSide(makeStore: MakeStoreWithCatalogue): Promise<Side> {
  const world = { clock: createTestClock(startAt), ids: createSeededIds(7) }
  const underTest = await makeStore(world)
  let secrets = 0
  const newSecret = (): string => {
    secrets += 1
    return String(secrets).padStart(43, '0')
  }
  const system = await systemOverStore(underTest.store, world, newSecret)
  const side = {
    ...world,
    underTest,
    system,
    named: new NamedThings(),
    names: new IdNames(),
    apiKeys: [system.customer.apiKey],
    teamIds: [],
  }
  const team = await make(side, 'adminCreateTeam', {}, { name: 'Second', plan_id: 'free' })
  const teamId = textIn(team, 'id')
  const key = await make(side, 'adminCreateKey', { team_id: teamId }, { name: 'second' })
  return {
    ...side,
    apiKeys: [system.customer.apiKey, textIn(key, 'secret')],
    teamIds: [system.customer.teamId, teamId],
  }
}

async function make(
  side: Side,
  operation: OperationId,
  path: Readonly<Record<string, string>>,
  body: unknown,
): Promise<unknown> {
  const headers = { 'Idempotency-Key': operation }
  const call = { operation, team: 0, path, query: {}, headers, body, isApplied: false }
  const answer = await askOnce(side, call)
  if (answer.status !== 201) throw new Error(`${operation}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

function textIn(value: unknown, field: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : null
  if (typeof text !== 'string') throw new Error(`There is no ${field} in ${JSON.stringify(value)}.`)
  return text
}
