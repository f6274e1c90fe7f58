import type { MockVerify } from '../verify/mock-verify.ts'
import type { ControlClient } from './control-client.ts'
import type { Remote } from './remote-mock.ts'

interface CheckBody {
  readonly check: keyof MockVerify
  readonly [field: string]: unknown
}

export function remoteVerify(control: ControlClient): Remote<MockVerify> {
  const verify = async (body: CheckBody): Promise<void> => {
    await control.ask('POST', '/verify', { body })
  }
  return {
    called: (match, times) => verify({ check: 'called', match, times }),
    neverCalled: (match) => verify({ check: 'neverCalled', match }),
    charged: (match, expected) => verify({ check: 'charged', match, ...expected }),
    balance: (of, expected) => verify({ check: 'balance', ...of, ...expected }),
    noUnexpected: () => verify({ check: 'noUnexpected' }),
    invariants: () => verify({ check: 'invariants' }),
  }
}
