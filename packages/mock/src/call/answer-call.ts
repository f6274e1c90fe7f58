import { answerRefused, type AppAnswer, type HttpAnswer, type HttpRequest } from '@scrip/api'
import { realTime } from '../clock/real-time.ts'
import { drawLatencyMs } from '../faults/dice.ts'
import type { FaultAction, StatusFault } from '../faults/fault.ts'
import { FaultNotSupportedError } from '../faults/fault-not-supported-error.ts'
import { faultText } from '../faults/fault-text.ts'
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
  return fault === null
    ? answerWell(call)
    : answerBadly({ ...call, unaskedId: `req_unasked${world.faults.struck()}` }, fault)
}

/** The server knows nothing of such a call, so its id is the mock's own and moves no id of the ledger. */
interface StruckCall extends Call {
  readonly unaskedId: string
}

async function answerWell(call: Call): Promise<Delivery> {
  const { answer, route, requestId } = await ask(call)
  keep(call, { requestId, operation: route?.operationId ?? null, answer, fault: null })
  return { type: 'answer', answer }
}

async function answerBadly(call: StruckCall, fault: FaultAction): Promise<Delivery> {
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
    const answer = await toStatusAnswer(call, fault)
    keepUnasked(call, told, answer)
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
  const dated = { ...headers, ...allowedHeaders(headers), Date: world.clock.dateText() }
  world.polling.see(world.clock.isFrozen(), request.method, request.url, body)
  const content = stream === undefined ? { body } : { body, stream }
  return { requestId, route, answer: { status, headers: dated, ...content } }
}

/** A page of another origin may send the mock's own header too. */
function allowedHeaders(headers: HttpAnswer['headers']): HttpAnswer['headers'] {
  const allowed = headers['Access-Control-Allow-Headers']
  return allowed === undefined ? {} : { 'Access-Control-Allow-Headers': `${allowed}, Mock-Fault` }
}

async function askAndKeep(call: Call, fault: string): Promise<HttpAnswer> {
  const { requestId, route, answer } = await ask(call)
  keep(call, { requestId, operation: route?.operationId ?? null, answer, fault })
  return answer
}

function keepUnasked(call: StruckCall, fault: string, answer: HttpAnswer | null = null): void {
  const { app } = call.world
  const { method, url } = call.request
  const operation = app.routeOf(method, url)?.operationId ?? null
  keep(call, { requestId: call.unaskedId, operation, answer, fault })
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

async function toStatusAnswer(call: StruckCall, fault: StatusFault): Promise<HttpAnswer> {
  const { status, code = null, retryAfterSeconds = null } = fault
  const { world, request } = call
  const retryAfter = retryAfterSeconds === null ? {} : { 'Retry-After': String(retryAfterSeconds) }
  const headers = { ...retryAfter, Date: world.clock.dateText() }
  const order = { status, code, retryAfterSeconds, requestId: call.unaskedId }
  const answer = await answerRefused(world.ports, request, order)
  if (answer !== null) {
    const body = request.method === 'HEAD' ? null : answer.body
    return { ...answer, headers: { ...answer.headers, ...headers }, body }
  }
  // A gateway before the server knows nothing of the contract.
  return {
    status,
    headers: { 'Content-Type': 'text/html', ...headers },
    body: `<html><body><h1>${status}</h1></body></html>\n`,
  }
}

async function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    realTime.setTimeout(resolve, milliseconds)
  })
}
