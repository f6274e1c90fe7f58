import type { Call, Findings, Side } from './side.ts'

export interface Step {
  readonly title: string
  readonly call: (found: Findings, side: Side) => Call
  /** Where the answer holds something that a later step needs. */
  readonly keeps?: { readonly as: keyof Findings; readonly at: readonly (string | number)[] }
}

const asTeam = ({ apiKey }: Findings) => ({ authorization: `Bearer ${apiKey}` })
const asStaff = ({ staffToken }: Side) => ({ authorization: `Bearer ${staffToken}` })
const jobs = { posted_at_max_age_days: 3650, limit: 1 }

/**
 * A team of its own is made on both sides, so that the credits of nobody else are touched and both begin alike.
 *
 * @param run makes names and keys of this comparison its own.
 */
export function stepsOf(run: string): readonly Step[] {
  return [...openingSteps(run), ...searchSteps(run), ...companySteps, ...refusalSteps]
}

function openingSteps(run: string): readonly Step[] {
  return [
    {
      title: 'a team is made',
      call: (_, side) => ({
        method: 'POST',
        path: '/admin/v1/teams',
        headers: { ...asStaff(side), 'idempotency-key': `parity-team-${run}` },
        body: {
          name: `Parity ${run}`,
          plan_id: 'demo',
          owner_email: `parity-${run}@scrip.example`,
          anchor_at: null,
        },
      }),
      keeps: { as: 'teamId', at: ['id'] },
    },
    {
      title: 'it gets a key',
      call: ({ teamId }, side) => ({
        method: 'POST',
        path: `/admin/v1/teams/${teamId}/keys`,
        headers: { ...asStaff(side), 'idempotency-key': `parity-key-${run}` },
        body: { name: 'Parity', expires_at: null },
      }),
      keeps: { as: 'apiKey', at: ['secret'] },
    },
    { title: 'the team', call: (found) => ({ method: 'GET', path: '/v1/team', headers: asTeam(found) }) },
    {
      title: 'balance',
      call: (found) => ({ method: 'GET', path: '/v1/credits/balance', headers: asTeam(found) }),
    },
  ]
}

function searchSteps(run: string): readonly Step[] {
  const search = (title: string, headers: Record<string, string>, body: unknown): Step => ({
    title,
    call: (found) => ({
      method: 'POST',
      path: '/v1/jobs/search',
      headers: { ...asTeam(found), ...headers },
      body,
    }),
  })
  const retried = { 'idempotency-key': `parity-search-${run}` }
  return [
    search('what a search would cost', { 'credits-dry-run': '?1' }, jobs),
    search('a preview', {}, { ...jobs, blur_company_data: true }),
    search('a search', retried, jobs),
    search('the same search again', retried, jobs),
    search('another one with its key', retried, { ...jobs, limit: 2 }),
    search('a search with a cap of 0', { 'credits-max': '0' }, jobs),
  ]
}

const companySteps: readonly Step[] = [
  {
    title: 'a preview of companies',
    call: (found) => ({
      method: 'POST',
      path: '/v1/companies/search',
      headers: asTeam(found),
      body: { limit: 1, blur_company_data: true },
    }),
    keeps: { as: 'companyId', at: ['data', 0, 'id'] },
  },
  ...['a company is revealed', 'and again'].map((title) => ({
    title,
    call: (found: Findings): Call => ({
      method: 'POST',
      path: '/v1/companies/reveal',
      headers: asTeam(found),
      body: { company_ids: [found.companyId] },
    }),
  })),
  ...['/v1/credits/grants', '/v1/credits/entries', '/v1/credits/charges', '/v1/companies/access'].map(
    (path) => ({
      title: `GET ${path}`,
      call: (found: Findings): Call => ({ method: 'GET', path, headers: asTeam(found) }),
    }),
  ),
]

const refusalSteps: readonly Step[] = [
  { title: 'no key', call: () => ({ method: 'GET', path: '/v1/team' }) },
  {
    title: 'a key that nobody has',
    call: () => ({ method: 'GET', path: '/v1/team', headers: { authorization: 'Bearer scrip_none' } }),
  },
  {
    title: 'a field that is misspelt',
    call: (found) => ({
      method: 'POST',
      path: '/v1/jobs/search',
      headers: asTeam(found),
      body: { limmit: 1 },
    }),
  },
  {
    title: 'a charge that nobody made',
    call: (found) => ({ method: 'GET', path: '/v1/credits/charges/chg_none', headers: asTeam(found) }),
  },
  {
    title: 'a path that is none',
    call: (found) => ({ method: 'GET', path: '/v1/none', headers: asTeam(found) }),
  },
  {
    title: 'another method',
    call: (found) => ({ method: 'POST', path: '/v1/team', headers: asTeam(found), body: {} }),
  },
]
