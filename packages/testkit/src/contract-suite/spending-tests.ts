import { type OperationId, prices } from '@scrip/contract'
import { describe, expect, test } from 'vitest'
import { goodRequest } from './credentials.ts'
import { createCustomer } from './customers.ts'
import { broadJobSearch, freshKey } from './good-bodies.ts'
import type { GetWorld } from './world.ts'
import { extend } from './request-sketch.ts'
import { type Visit, readNumber, readText, readValue } from './visitor.ts'

const priced = ['searchJobs', 'searchCompanies', 'searchTechnologies', 'revealCompanies'] as const

/** Credit headers, their ledger, and all that a caller may ask of a spending call. */
export function spendingTests(getWorld: GetWorld): void {
  const costOf = (visit: Visit) => Number(visit.headers.get('credits-cost'))
  const dataOf = (visit: Visit) => {
    const data = readValue(visit.body, 'data')
    return Array.isArray(data) ? data : []
  }

  async function visit(
    operation: OperationId,
    headers: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<Visit> {
    const world = getWorld()
    const sketch = extend(goodRequest(operation, world), { headers, ...(body === undefined ? {} : { body }) })
    return world.visitor.visit(operation, sketch)
  }

  /** A team whose windows no other test has opened. */
  async function newTeam(): Promise<Readonly<Record<string, string>>> {
    const { visitor, staff } = getWorld()
    return (await createCustomer(visitor, staff, { name: 'Spender', plan_id: 'demo' })).headers
  }

  describe('spends', () => {
    test.each(priced)(
      '%s: the headers equal the charge in the ledger that they name (L36)',
      async (operation) => {
        const headers = await newTeam()
        const { visitor } = getWorld()
        const spent = await visit(operation, headers)
        const cost = costOf(spent)
        expect(cost).toBeGreaterThan(0)
        const chargeId = spent.headers.get('credits-charge') ?? ''
        const charge = await visitor.visit('getCharge', { path: { charge_id: chargeId }, headers })
        const { kind } = prices[operation]
        expect(spent.headers.get('credits-kind')).toBe(kind)
        expect(readNumber(charge.body, 'amount')).toBe(cost)
        expect(readText(charge.body, 'kind')).toBe(kind)
        expect(readText(charge.body, 'operation')).toBe(operation)
        expect(readText(charge.body, 'request_id')).toBe(spent.headers.get('request-id'))
        expect(readNumber(charge.body, 'balance_after')).toBe(Number(spent.headers.get('credits-remaining')))
        const query = `kind=${kind}&charge_id=${chargeId}`
        const entries = await visitor.visit('listEntries', { query, headers })
        const sum = dataOf(entries).reduce(
          (total: number, entry) => total + (readNumber(entry, 'amount') ?? 0),
          0,
        )
        expect(sum).toBe(-cost)
        const balance = await visitor.visit('getCreditBalance', { headers })
        expect(readNumber(balance.body, 'balances', kind, 'available')).toBe(
          Number(spent.headers.get('credits-remaining')),
        )
      },
    )

    test.each(priced)('%s: once for one idempotency key, and answers the same again', async (operation) => {
      const team = await newTeam()
      const headers = { ...team, 'idempotency-key': freshKey() }
      const first = await visit(operation, headers)
      const again = await visit(operation, headers)
      expect(again.headers.get('credits-replayed')).toBe('?1')
      expect(first.headers.has('credits-replayed')).toBe(false)
      expect(again.body).toEqual(first.body)
      for (const name of [
        'credits-cost',
        'credits-charge',
        'credits-remaining',
        'credits-records',
        'credits-window-hits',
      ]) {
        expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)])
      }
      const other =
        operation === 'revealCompanies'
          ? { company_ids: ['another'] }
          : { ...Object(goodRequest(operation, getWorld()).body), limit: 9 }
      const reused = await visit(operation, headers, other)
      expect(reused.code).toBe('idempotency_key_reused')
      const balance = await getWorld().visitor.visit('getCreditBalance', { headers: team })
      const available = readNumber(balance.body, 'balances', prices[operation].kind, 'available')
      expect(available).toBe(Number(first.headers.get('credits-remaining')))
    })

    test.each(priced)('%s: nothing on a dry run, which says what it would cost', async (operation) => {
      const team = await newTeam()
      const dry = await visit(operation, { ...team, 'credits-dry-run': '?1', 'idempotency-key': freshKey() })
      expect(costOf(dry)).toBe(0)
      expect(dataOf(dry)).toEqual([])
      expect(dry.headers.has('credits-charge')).toBe(false)
      const wet = await visit(operation, team)
      expect(readNumber(dry.body, 'dry_run', 'cost')).toBe(costOf(wet))
      expect(readNumber(dry.body, 'dry_run', 'records')).toBe(Number(wet.headers.get('credits-records')))
    })

    test.each(priced)('%s: nothing of an empty account, and says what is missing', async (operation) => {
      const { kind } = prices[operation]
      const refused = await visit(operation, getWorld().empty.headers)
      expect(refused.code).toBe('insufficient_credits')
      expect(readText(refused.body, 'kind')).toBe(kind)
      expect(readNumber(refused.body, 'required')).toBeGreaterThan(0)
      expect(readNumber(refused.body, 'available')).toBe(0)
      expect(readText(refused.body, 'error', 'code')).toBe('E-007')
      expect(costOf(refused)).toBe(0)
      expect(refused.headers.has('credits-charge')).toBe(false)
    })

    test('never more than Credits-Max, and says what it left out', async () => {
      const team = await newTeam()
      const body = { ...broadJobSearch, limit: 5 }
      const cut = await visit('searchJobs', { ...team, 'credits-max': '2' }, body)
      expect(costOf(cut)).toBe(2)
      expect(dataOf(cut)).toHaveLength(2)
      expect(readNumber(cut.body, 'metadata', 'truncated_results')).toBe(3)
      const companies = await visit('searchCompanies', { ...team, 'credits-max': '5' }, { limit: 2 })
      expect(costOf(companies)).toBe(3)
      const whole = await visit('searchJobs', team, body)
      const rest = await visit('searchJobs', team, {
        ...body,
        cursor: readText(cut.body, 'metadata', 'next_cursor'),
      })
      expect(dataOf(rest)[0]).toEqual(dataOf(whole)[2])
      const second = { ...body, limit: 3, page: 1, offset: 1 }
      const cutSecond = await visit('searchJobs', { ...team, 'credits-max': '1' }, second)
      const after = await visit('searchJobs', team, {
        ...body,
        cursor: readText(cutSecond.body, 'metadata', 'next_cursor'),
      })
      const wholeSecond = await visit('searchJobs', team, second)
      expect(dataOf(cutSecond)).toEqual(dataOf(wholeSecond).slice(0, 1))
      expect(dataOf(after)[0]).toEqual(dataOf(wholeSecond)[1])
      const none = await visit('searchTechnologies', { ...team, 'credits-max': '2' })
      expect(costOf(none)).toBe(0)
      expect(dataOf(none)).toEqual([])
      expect(readText(none.body, 'metadata', 'next_cursor')).not.toBeNull()
      const closed = await visit('revealCompanies', { ...team, 'credits-max': '0' })
      expect(costOf(closed)).toBe(0)
      expect(readNumber(closed.body, 'metadata', 'truncated_results')).toBe(1)
    })

    test.each([
      ['searchJobs', '0', { ...broadJobSearch, limit: 3 }],
      ['searchJobs', '0', { ...broadJobSearch, limit: 3, page: 1, offset: 1 }],
      ['searchCompanies', '2', { limit: 2 }],
      ['searchCompanies', '0', { limit: 2, offset: 3 }],
    ] as const)('%s under a cap of %s leads back to where it was: %j', async (operation, cap, body) => {
      const team = await newTeam()
      const capped = { ...team, 'credits-max': cap }
      const cursorOf = (answer: Visit) => readText(answer.body, 'metadata', 'next_cursor')
      const whole = await visit(operation, team, body)
      const none = await visit(operation, capped, body)
      expect([costOf(none), dataOf(none)]).toEqual([0, []])
      expect(readNumber(none.body, 'metadata', 'truncated_results')).toBe(body.limit)
      const noneAgain = await visit(operation, capped, { ...body, cursor: cursorOf(none) })
      expect(cursorOf(noneAgain)).toBe(cursorOf(none))
      const now = await visit(operation, team, { ...body, cursor: cursorOf(noneAgain) })
      expect(now.body).toEqual(whole.body)
      const next = { ...body, cursor: cursorOf(whole) }
      const wholeNext = await visit(operation, team, next)
      const noneNext = await visit(operation, capped, next)
      expect(cursorOf(noneNext)).toBe(cursorOf(whole))
      expect(dataOf(wholeNext)).toHaveLength(body.limit)
    })

    test('nothing on a preview, whose records are masked', async () => {
      const team = await newTeam()
      for (const operation of ['searchJobs', 'searchCompanies'] as const) {
        const body = {
          ...Object(goodRequest(operation, getWorld()).body),
          blur_company_data: true,
          include_total_results: true,
        }
        const preview = await visit(operation, team, body)
        expect(costOf(preview)).toBe(0)
        expect(dataOf(preview).length).toBeGreaterThan(0)
        for (const record of dataOf(preview)) expect(readValue(record, 'has_blurred_data')).toBe(true)
        expect(readNumber(preview.body, 'metadata', 'total_results')).toBeGreaterThan(0)
      }
      const entries = await getWorld().visitor.visit('listEntries', {
        query: 'kind=api&type=charge',
        headers: team,
      })
      expect(dataOf(entries)).toEqual([])
      const named = { company_id_or: [getWorld().companyId], blur_company_data: true, limit: 1 }
      const paid = await visit('searchCompanies', team, named)
      expect(costOf(paid)).toBe(prices.searchCompanies.amount)
      expect(readValue(dataOf(paid)[0], 'has_blurred_data')).toBe(false)
    })

    test('once for a company within its window, which opens everything about it', async () => {
      const team = await newTeam()
      const { visitor, companyId } = getWorld()
      const path = { company_id: companyId }
      const closed = await visitor.visit('getCompany', { path, headers: team })
      expect(readValue(closed.body, 'data', 'has_blurred_data')).toBe(true)
      expect(readValue(closed.body, 'window')).toBeNull()
      const body = { company_ids: [companyId, companyId, '000nothing'] }
      const first = await visit('revealCompanies', team, body)
      expect(costOf(first)).toBe(1)
      expect(first.headers.get('credits-window-hits')).toBe('0')
      expect(readValue(first.body, 'not_found')).toEqual(['000nothing'])
      const second = await visit('revealCompanies', team, body)
      expect(costOf(second)).toBe(0)
      expect(second.headers.get('credits-window-hits')).toBe('1')
      expect(second.headers.has('credits-charge')).toBe(false)
      const open = await visitor.visit('getCompany', { path, headers: team })
      expect(readValue(open.body, 'data', 'has_blurred_data')).toBe(false)
      expect(readText(open.body, 'window', 'charge_id')).toBe(first.headers.get('credits-charge'))
      const jobs = await visitor.visit('listCompanyJobs', { path, query: 'limit=1', headers: team })
      expect(readValue(jobs.body, 'data', 0, 'has_blurred_data')).toBe(false)
      const windows = await visitor.visit('listAccessWindows', { query: 'state=open', headers: team })
      expect(readText(windows.body, 'data', 0, 'company_id')).toBe(companyId)
    })

    test('and the reports agree with the ledger (L34)', async () => {
      const team = await newTeam()
      const { visitor } = getWorld()
      for (const operation of priced) await visit(operation, team)
      const balance = await visitor.visit('getCreditBalance', { headers: team })
      for (const grouping of [
        'group_by=day',
        'group_by=operation&group_by=api_key',
        'group_by=kind',
        'timezone=Asia/Tokyo',
      ]) {
        const usage = await visitor.visit('getUsage', { query: grouping, headers: team })
        for (const kind of ['api', 'company']) {
          expect(readNumber(usage.body, 'totals', kind, 'credits')).toBe(
            readNumber(balance.body, 'balances', kind, 'used'),
          )
        }
      }
      const csv = await visitor.visit('getUsage', { query: 'format=csv', headers: team })
      expect(csv.headers.get('content-type')).toMatch(/^text\/csv/)
      const asked = await visitor.visit('getUsage', { headers: { ...team, accept: 'text/csv' } })
      expect(asked.body).toBe(csv.body)
      const legacy = await visitor.visit('getCreditsConsumptionLegacy', { headers: team })
      const days = Array.isArray(legacy.body) ? legacy.body : []
      expect(days).toHaveLength(30)
      const used = days.reduce((sum: number, day) => sum + (readNumber(day, 'api_credits_consumed') ?? 0), 0)
      expect(used).toBe(readNumber(balance.body, 'balances', 'api', 'used'))
      const old = await visitor.visit('getCreditBalanceLegacy', { headers: team })
      expect(
        (readNumber(old.body, 'api_credits') ?? 0) - (readNumber(old.body, 'used_api_credits') ?? 0),
      ).toBe(readNumber(balance.body, 'balances', 'api', 'available'))
    })
  })
}
