import { type ClientOptions, toBearer, toDelivery } from './client-options.ts'
import { createBind } from './core/bind.ts'
import { createMeter, type Meter } from './core/meter.ts'
import { createCustomerResources, type CustomerResources } from './generated/customer.ts'

/** A client of the customers' API. */
export interface Client extends CustomerResources {
  /** What this client has spent, and what its budget still allows. */
  readonly meter: Meter
}

/**
 * Makes a client. Nothing is sent until a method is called, and clients share nothing.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://api.example.com', apiKey, budget: { api: 500 } })
 * const { data, credits } = await client.jobs.search({ posted_at_max_age_days: 7, limit: 25 })
 */
export function createClient(options: ClientOptions): Client {
  const { apiKey } = options
  const meter = createMeter(options.budget ?? {})
  const bind = createBind({
    baseUrl: options.baseUrl,
    delivery: toDelivery(options),
    meter,
    async authorize(headers) {
      headers.set('authorization', toBearer(typeof apiKey === 'function' ? await apiKey() : apiKey))
    },
    observe() {},
  })
  return { ...createCustomerResources(bind), meter: meter.meter }
}
