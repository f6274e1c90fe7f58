import { type Credits, credits } from '@scrip/rules'
import { fieldsOf } from './fields-of.ts'
import type { ServerReady } from './server-process.ts'

/** The API credits that the team has used up to now, by its balance. */
export async function usedCredits({ url, apiKey }: ServerReady): Promise<Credits> {
  const answer = await fetch(`${url}/v1/credits/balance`, { headers: { authorization: `Bearer ${apiKey}` } })
  if (!answer.ok) throw new Error(`The balance answered ${answer.status}: ${await answer.text()}`)
  const { balances } = fieldsOf(await answer.json())
  return credits(Number(fieldsOf(fieldsOf(balances)['api'])['used']))
}
