import { useQuery } from '@tanstack/react-query'
import { useAdminClient } from '../../../app/admin-client.ts'
import { Instant } from '../../../ui/instant.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { chargeWindowsQuery } from '../api/charge.query.ts'
import classes from './charge-detail-view.module.css'

/** The access windows that a reveal opened. */
export function ChargeWindows(props: {
  readonly teamId: string
  readonly chargeId: string
  readonly timeZone: string
}) {
  const { teamId, chargeId, timeZone } = props
  const query = useQuery(chargeWindowsQuery(useAdminClient(), teamId, chargeId))
  return (
    <div>
      <h3 className={classes['heading']}>Access windows that it opened</h3>
      <QueryView query={query} loadingLabel="Loading the windows" loadingRows={1}>
        {(page) => (
          <ul className={classes['why']}>
            {page.data.map((window) => (
              <li key={window.company_id}>
                <span className="mono">{window.company_id}</span>{' '}
                {window.closed_at === null ? (
                  <>
                    until <Instant at={window.ends_at} timeZone={timeZone} />
                  </>
                ) : (
                  <>
                    closed by a refund on <Instant at={window.closed_at} timeZone={timeZone} />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </div>
  )
}
