import type { MockClock, TimeInput, TurnReport } from '../clock/mock-clock.ts'
import type { ControlClient } from './control-client.ts'
import { parseClockState, parseTurnReport } from './parse-answers.ts'
import type { Remote } from './remote-mock.ts'

export function remoteClock(control: ControlClient): Remote<MockClock> {
  const show = async () => parseClockState(await control.ask('GET', '/clock'))
  const turn = async (body: object): Promise<TurnReport> =>
    parseTurnReport(await control.ask('POST', '/clock', { body }))
  return {
    now: async () => (await show()).now,
    upcoming: async () => (await show()).upcoming,
    freeze: async (at) => {
      await turn({ freeze: at === undefined ? true : toWireTime(at) })
    },
    resume: async () => {
      await turn({ resume: true })
    },
    advance: (duration) => turn({ advance: duration }),
    advanceTo: (at) => turn({ advanceTo: toWireTime(at) }),
    advanceToNext: (type) => turn({ advanceToNext: type ?? true }),
  }
}

function toWireTime(at: TimeInput): string | number {
  return at instanceof Date ? at.getTime() : at
}
