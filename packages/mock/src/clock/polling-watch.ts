/** Tells once when a test waits for something that a standing clock will never bring. */
export interface PollingWatch {
  /** @param answer what came of a read; a write may have changed something. */
  see(isFrozen: boolean, method: string, url: string, answer: string | null): void
}

const sameMax = 20

export function createPollingWatch(warn: (message: string) => void): PollingWatch {
  let last = ''
  let same = 0
  let isTold = false
  return {
    see(isFrozen, method, url, answer) {
      if (isTold || !isFrozen) return
      if (method !== 'GET') {
        same = 0
        return
      }
      const seen = `${url}\n${answer ?? ''}`
      same = seen === last ? same + 1 : 1
      last = seen
      if (same < sameMax) return
      isTold = true
      warn(
        `scrip-mock: GET ${url} was answered the same ${sameMax} times in a row, and the clock stands still: nothing will change by waiting. Turn it with \`clock.advance(…)\`.`,
      )
    },
  }
}
