import { expect, it } from 'vitest'
import { forwardAbort } from './forward-abort.ts'

it('passes the reason on', () => {
  const controller = new AbortController()
  const forwarded = forwardAbort(controller.signal)
  controller.abort('enough')
  expect(forwarded?.signal.reason).toBe('enough')
})

it('leaves nothing on a shared signal once it is stopped', () => {
  const controller = new AbortController()
  const forwarded = forwardAbort(controller.signal)
  forwarded?.stop()
  controller.abort()
  expect(forwarded?.signal.aborted).toBe(false)
})
