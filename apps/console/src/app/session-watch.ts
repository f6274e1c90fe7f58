import { AuthError } from '@scrip/sdk'
import type { AdminClient } from '@scrip/sdk/admin'

/** A session without a call ends after fifteen minutes; a little later the server is asked whether it has. */
const idleMs = 15 * 60_000 + 5_000

export interface SessionWatch {
  /** Every answer of the server puts the end off. */
  readonly fetch: typeof globalThis.fetch
  /** An answer said that there is no session. It may have gone to a cookie that was renewed meanwhile: the server is asked once more. */
  check(): void
}

/**
 * Notices that the session has ended, also when nobody does anything: a screen that was left alone must not go on showing what
 * was on it.
 */
export function watchSession(
  getClient: () => AdminClient,
  onState: (state: 'live' | 'ended') => void,
): SessionWatch {
  let timer: ReturnType<typeof setTimeout> | null = null
  let isChecking = false
  const ask = async (): Promise<void> => {
    try {
      await getClient().session.get()
      onState('live')
    } catch (error) {
      if (error instanceof AuthError && error.status === 401) onState('ended')
    } finally {
      isChecking = false
    }
  }
  const check = (): void => {
    if (isChecking) return
    isChecking = true
    void ask()
  }
  return {
    check,
    fetch: async (input, init) => {
      const answer = await globalThis.fetch(input, init)
      if (timer !== null) clearTimeout(timer)
      timer = answer.status === 401 ? null : setTimeout(check, idleMs)
      return answer
    },
  }
}
