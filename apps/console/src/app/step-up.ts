import { AuthError } from '@scrip/sdk'
import type { AdminClient } from '@scrip/sdk/admin'

/** Asks the person for a fresh second factor; false when they would rather not. */
export type AskForStepUp = () => Promise<boolean>

/**
 * The same client, but a call that needs a fresh second factor asks for it and then goes on as it was, with the same body and the
 * same idempotency key: the server has done nothing of it yet.
 */
export function withStepUp(client: AdminClient, ask: AskForStepUp): AdminClient {
  return new Proxy(client, {
    get: (resources, name, receiver) => wrapResource(Reflect.get(resources, name, receiver), ask),
  })
}

function wrapResource(resource: unknown, ask: AskForStepUp): unknown {
  if (typeof resource !== 'object' || resource === null) return resource
  return new Proxy(resource, {
    get: (methods, name, receiver) => wrapMethod(Reflect.get(methods, name, receiver), ask),
  })
}

function wrapMethod(method: unknown, ask: AskForStepUp): unknown {
  if (typeof method !== 'function') return method
  return new Proxy(method, {
    apply: (call, self, given) => {
      const begin = (): unknown => Reflect.apply(call, self, given)
      const begun = begin()
      // What is no call, such as a stream of events, is handed on as it is.
      return begun instanceof Promise ? againAfterStepUp(begun, begin, ask) : begun
    },
  })
}

async function againAfterStepUp(
  begun: Promise<unknown>,
  again: () => unknown,
  ask: AskForStepUp,
): Promise<unknown> {
  try {
    return await begun
  } catch (error) {
    if (!needsStepUp(error) || !(await ask())) throw error
    return await again()
  }
}

function needsStepUp(error: unknown): boolean {
  return error instanceof AuthError && error.code === 'step_up_required'
}
