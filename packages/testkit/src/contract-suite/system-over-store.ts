import {
  addOpenStaffToken,
  type App,
  type Catalogue,
  createApp,
  createEventHub,
  createRateLimiter,
  createSecretHasher,
  createStaffAuth,
  issueKey,
  openTeam,
  type Ports,
  randomSecret,
  registerStaffUser,
  runBulkGrants,
  runExports,
} from '@scrip/api'
import { credits, defaultPriority, findPlan, systemActor } from '@scrip/rules'
import type { StorePorts, StoreWorld } from '../store-under-test.ts'
import { createIdentityProvider } from './identity-provider.ts'
import type { SeenPayment, SystemUnderContract } from './system.ts'

/** Signing in takes a third of a second with as many iterations as a real installation has. */
const passwordIterations = 1000
const password = 'a password of the contract suite'

export interface StoreSystem extends SystemUnderContract {
  readonly app: App
  readonly ports: Ports
  /** What the application reported as errors of its own. */
  readonly errors: readonly unknown[]
}

/**
 * The application over a store that holds nothing yet but a catalogue, with a team and an owner made for it.
 *
 * @param newSecret random unless given.
 */
export async function systemOverStore(
  store: StorePorts & { readonly catalogue: Catalogue },
  { clock, ids }: StoreWorld,
  newSecret: Ports['newSecret'] & object = randomSecret,
): Promise<StoreSystem> {
  const { ledger, teams, audit, approvals, bulkGrants, catalogue, staffStore, changes, exports, views } =
    store
  const errors: unknown[] = []
  const provider = createIdentityProvider()
  const secretHasher = createSecretHasher(new Uint8Array(32))
  const ports: Ports = {
    clock,
    ids,
    ledger,
    teams,
    audit,
    approvals,
    bulkGrants,
    changes,
    exports,
    views,
    events: createEventHub({ feed: changes, onError: (error) => errors.push(error), pollMs: 20 }),
    onExportWaiting: () => void runExports(ports, { onError: (error) => errors.push(error) }),
    catalogue,
    secretHasher,
    oidc: provider,
    staff: createStaffAuth({ store: staffStore, hash: secretHasher, ids, passwordIterations, newSecret }),
    rateLimiter: createRateLimiter(),
    newSecret,
    keyPrefix: 'scrip_test_',
    onError: (error) => errors.push(error),
  }
  const app = createApp(ports)
  const made = { actor: systemActor, requestId: ids.next('req'), ip: null, now: clock.now() }
  const plan = findPlan('demo')
  if (plan === null) throw new Error('there is no demo plan')
  const opening = {
    name: 'First',
    domain: null,
    plan,
    timeZone: 'UTC',
    anchorAt: clock.now(),
    ownerEmail: null,
  }
  const team = await openTeam(ports, { ...opening, ...made })
  const { secret } = await issueKey(ports, { teamId: team.id, name: 'first', expiresAt: null, ...made })
  const owner = await registerStaffUser(staffStore, ids, {
    email: 'owner@scrip.example',
    name: 'owner',
    role: 'owner',
    password,
    passwordIterations,
    now: clock.now(),
  })
  const tokenParts = { store: staffStore, ids, hash: secretHasher }
  const token = await addOpenStaffToken(tokenParts, { staffId: owner.id, now: clock.now() })
  return {
    app,
    ports,
    errors,
    fetch: (request) => app.fetch(request),
    baseUrl: 'http://scrip.test',
    customer: { apiKey: secret, teamId: team.id },
    staff: { email: owner.email, password, token },
    identities: provider,
    recordPayment: (payment) => recordPayment(ports, payment),
    clock: {
      advance: async (milliseconds) => {
        clock.advance(milliseconds)
        while (await runBulkGrants(ports));
      },
    },
  }
}

async function recordPayment({ ledger, ids }: Ports, payment: SeenPayment): Promise<void> {
  const [outcome] = await ledger.submit([
    {
      type: 'record_payment',
      teamId: payment.teamId,
      kind: payment.kind,
      requestId: ids.next('req'),
      actor: systemActor,
      paymentId: payment.paymentId,
      amount: credits(payment.amount),
      source: 'top_up',
      priority: defaultPriority,
      expiresAt: null,
      invoiceId: null,
    },
  ])
  if (outcome?.status !== 'accepted') throw new Error(`the payment was ${outcome?.status ?? 'not answered'}`)
}
