import type { FollowState } from '@scrip/sdk/admin'
import { useSyncExternalStore } from 'react'
import classes from './connection-notice.module.css'

/** Says when what is on the screen may be old. It speaks up by itself and takes no focus. */
export function ConnectionNotice(props: { readonly state: FollowState | null }) {
  const isOnline = useSyncExternalStore(
    (notify) => {
      globalThis.addEventListener('online', notify)
      globalThis.addEventListener('offline', notify)
      return () => {
        globalThis.removeEventListener('online', notify)
        globalThis.removeEventListener('offline', notify)
      }
    },
    () => navigator.onLine,
  )
  const text = noticeOf(props.state, isOnline)
  return (
    <output className={classes['place']}>
      {text === null ? null : <span className={classes['notice']}>{text}</span>}
    </output>
  )
}

function noticeOf(state: FollowState | null, isOnline: boolean): string | null {
  if (!isOnline)
    return 'You are offline. What you see may be old; nothing that you do reaches the server until you are back.'
  if (state === 'lost') return 'The server cannot be reached. What you see may be old; trying again.'
  return null
}
