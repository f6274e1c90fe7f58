import { answerOfStatus, type AppAnswer, type HttpAnswer, type HttpRequest } from '@scrip/api'
import { drawLatencyMs } from '../faults/dice.ts'
import type { FaultAction } from '../faults/fault.ts'
import { FaultNotSupportedError } from '../faults/fault-not-supported-error.ts'
import { faultText } from '../faults/fault-text.ts'
import { pathOf } from '../journal/matches-call.ts'
import type { World } from '../worlds/world.ts'
import type { Delivery, Transport } from './delivery.ts'
import { explainUnexpected } from './explain-unexpected.ts'
import { malform } from './malform.ts'
import { refuseFaultHeader } from './refuse-fault-header.ts'

interface Call {
  readonly world: World
  readonly request: HttpRequest
  readonly transport: Transport
  readonly ip: string | null
}

/** Answers a call as the server would at the world's instant, but for the fault that strikes it. */
export async function answerCall(call: Call): Promise<Delivery> {
  const { world, request } = call
  await world.open()
  let fault: FaultAction | null
  try {
    fault = world.faults.strike(
      request,
      () => world.app.routeOf(request.method, request.url)?.operationId ?? null,
    )
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { type: 'answer', answer: refuseFaultHeader(error.message) }
  }
  return fault === null ? answerWell(call) : answerBadly(call, fault)
}

async function answerWell(call: Call): Promise<Delivery> {
  const { answer, route, requestId } = await ask(call)
  keep(call, { requestId, operation: route?.operationId ?? null, answer, fault: null })
  return { type: 'answer', answer }
}

async function answerBadly(call: Call, fault: FaultAction): Promise<Delivery> {
  const told = faultText(fault)
  if ('latencyMs' in fault) {
    const { latencyMs } = fault
    await sleep(
      typeof latencyMs === 'number'
        ? latencyMs
        : drawLatencyMs(call.world.dice, latencyMs.p50, latencyMs.p99),
    )
    return { type: 'answer', answer: await askAndKeep(call, told) }
  }
  if ('status' in fault) {
    const answer = toStatusAnswer(call, fault)
    keepUnasked(call, told)
    return { type: 'answer', answer }
  }
  if ('timeout' in fault) {
    keepUnasked(call, told)
    return { type: 'silence' }
  }
  if ('malformed' in fault) {
    return { type: 'answer', answer: malform(await askAndKeep(call, told), fault.malformed) }
  }
  refuseUnsupported(call, told)
  switch (fault.reset) {
    case 'before-commit':
      keepUnasked(call, told)
      return { type: 'reset', answer: null }
    case 'after-commit':
      await askAndKeep(call, told)
      return { type: 'reset', answer: null }
    case 'mid-body': {
      const answer = await askAndKeep(call, told)
      return { type: 'reset', answer: answer.body === null ? null : answer }
    }
  }
}

/** @throws FaultNotSupportedError before anything is taken. */
function refuseUnsupported({ world, transport }: Call, told: string): void {
  if (transport !== 'msw') return
  const error = new FaultNotSupportedError(
    `The fault ${told} breaks a connection, which msw cannot do truly. Use the injected fetch, \`createClient(mock.client())\`, or a real port, \`listen(mock)\` from \`@scrip/mock/node\`.`,
  )
  world.unsupported.push(error)
  throw error
}

interface Asked extends Pick<AppAnswer, 'requestId' | 'route'> {
  readonly answer: HttpAnswer
}

async function ask({ world, request, ip }: Call): Promise<Asked> {
  const answered = await world.app.answer(request, ip === null ? {} : { ip })
  const { status, headers, body, stream, requestId, route } = explainUnexpected(world, request, answered)
  const dated = { ...headers, Date: world.clock.dateText() }
  world.polling.see(world.clock.isFrozen(), request.method, request.url, body)
  const content = stream === undefined ? { body } : { body, stream }
  return { requestId, route, answer: { status, headers: dated, ...content } }
}

async function askAndKeep(call: Call, fault: string): Promise<HttpAnswer> {
  const { requestId, route, answer } = await ask(call)
  keep(call, { requestId, operation: route?.operationId ?? null, answer, fault })
  return answer
}

/** The server knows nothing of such a call, so its id is the mock's own and moves no id of the ledger. */
function keepUnasked(call: Call, fault: string): void {
  const { app } = call.world
  const { method, url } = call.request
  const operation = app.routeOf(method, url)?.operationId ?? null
  keep(call, { requestId: unaskedId(call), operation, answer: null, fault })
}

function unaskedId({ world }: Call): string {
  return `req_unasked_${world.journal.made() + 1}`
}

function keep(
  { world, request }: Call,
  kept: {
    readonly requestId: string
    readonly operation: string | null
    readonly answer: HttpAnswer | null
    readonly fault: string | null
  },
): void {
  world.journal.add({ ...kept, at: world.clock.now(), request })
}

function toStatusAnswer(
  call: Call,
  fault: { readonly status: number; readonly retryAfterSeconds?: number },
): HttpAnswer {
  const { status } = fault
  const retryAfterSeconds = fault.retryAfterSeconds ?? null
  const path = pathOf(call.request.url)
  const headers = { Date: call.world.clock.dateText() }
  const answer = answerOfStatus(status, { requestId: unaskedId(call), path, retryAfterSeconds })
  if (answer !== null) return { ...answer, headers: { ...answer.headers, ...headers } }
  // A gateway before the server knows nothing of the contract.
  const retryAfter = retryAfterSeconds === null ? {} : { 'Retry-After': String(retryAfterSeconds) }
  return {
    status,
    headers: { 'Content-Type': 'text/html', ...retryAfter, ...headers },
    body: `<html><body><h1>${status}</h1></body></html>\n`,
  }
}

async function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
