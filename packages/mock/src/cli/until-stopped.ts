const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
const parentPollMs = 250

/**
 * Answers when the process is told to stop, or when its parent is gone: a test run that was killed must not leave its mock
 * behind.
 */
export function untilStopped(parentPid: number | null): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve())
    if (parentPid === null) return
    const poll = setInterval(() => {
      if (isAlive(parentPid)) return
      clearInterval(poll)
      resolve()
    }, parentPollMs)
    poll.unref()
  })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, but is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
