import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { FailureNotice } from '../ui/failure-notice.tsx'

/** A page that could not be loaded at all. */
export function RouteFailure(props: ErrorComponentProps) {
  const router = useRouter()
  return (
    <div style={{ padding: 16, maxWidth: 720 }}>
      <FailureNotice
        error={props.error}
        act="read"
        onRetry={() => {
          props.reset()
          void router.invalidate()
        }}
      />
    </div>
  )
}
