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
      const answer: unknown = Reflect.apply(call, self, given)
      // What is gone through step by step, such as the events, is no call: it only reads.
      if (!(answer instanceof Promise)) return answer
      return answer.catch(async (error: unknown) => {
        if (!needsStepUp(error) || !(await ask())) throw error
        return Reflect.apply(call, self, given)
      })
    },
  })
}

function needsStepUp(error: unknown): boolean {
  return error instanceof AuthError && error.code === 'step_up_required'
}
