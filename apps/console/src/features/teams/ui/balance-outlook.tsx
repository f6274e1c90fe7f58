import type { KindBalance } from '@scrip/sdk/admin'
import { formatCredits } from '../../../ui/format-credits.ts'
import { Instant } from '../../../ui/instant.tsx'

const twoYearsDays = 731

/** What happens to the credits if nobody does anything, and how long they last. All of it is the server's. */
export function BalanceOutlook(props: {
  readonly balance: KindBalance
  /** When unused plan credits roll over next; null when there are none, or it is not known yet. */
  readonly rollsOverAt: string | null
  readonly timeZone: string
}) {
  const { balance, rollsOverAt, timeZone } = props
  const isEmpty = balance.available === 0
  return (
    <>
      {isEmpty && balance.held === 0 ? null : (
        <>
          <Expiry balance={balance} rollsOverAt={rollsOverAt} timeZone={timeZone} />
          {' · '}
        </>
      )}
      {isEmpty ? 'Nothing left' : <RunOut balance={balance} timeZone={timeZone} />}
    </>
  )
}

function Expiry(props: {
  readonly balance: KindBalance
  readonly rollsOverAt: string | null
  readonly timeZone: string
}) {
  const { balance, rollsOverAt, timeZone } = props
  const next = balance.next_expiries[0]
  if (next !== undefined) {
    return (
      <>
        {formatCredits(next.amount)} {next.amount === 1 ? 'expires' : 'expire'} on{' '}
        <Instant at={next.at} timeZone={timeZone} />
      </>
    )
  }
  if (rollsOverAt === null) return <>Nothing will expire</>
  return (
    <>
      Nothing will expire: unused plan credits roll over on{' '}
      <Instant at={rollsOverAt} timeZone={timeZone} precision="day" />
    </>
  )
}

function RunOut(props: { readonly balance: KindBalance; readonly timeZone: string }) {
  const { at, days_left: daysLeft } = props.balance.runs_out
  if (at === null) return <>No run-out date at the current rate</>
  if (daysLeft !== null && daysLeft > twoYearsDays) return <>Lasts more than 2 years at the current rate</>
  return (
    <>
      Runs out on <Instant at={at} timeZone={props.timeZone} precision="day" /> at the current rate
    </>
  )
}
