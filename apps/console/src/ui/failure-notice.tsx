import { Button } from '@mantine/core'
import { describeFailure } from './describe-failure.ts'
import type { Act } from './describe-failure.ts'
import { Notice } from './notice.tsx'

/** What happened, whether credits moved, what to do. */
export function FailureNotice(props: {
  readonly error: unknown
  readonly act: Act
  readonly onRetry?: () => void
}) {
  const failure = describeFailure(props.error, props.act)
  return (
    <Notice tone="bad" title={failure.title}>
      <p>{failure.detail}</p>
      <p>
        <strong>{failure.credits}</strong> {failure.advice}
      </p>
      {failure.requestId === null ? null : (
        <p>
          <small>
            Request <span className="mono">{failure.requestId}</span>
          </small>
        </p>
      )}
      {props.onRetry === undefined ? null : (
        <Button variant="default" size="compact-sm" mt="xs" onClick={props.onRetry}>
          Try again
        </Button>
      )}
    </Notice>
  )
}
