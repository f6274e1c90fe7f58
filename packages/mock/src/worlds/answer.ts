import { isLiveKey, teamKey } from '../keys/test-key.ts'
import { keyOf } from './host.ts'
import type { World } from './world.ts'

/** Answers a call as the server would at the world's instant. */
export async function answer(world: World, request: Request): Promise<Response> {
  await world.open()
  const response = await world.app.fetch(request)
  response.headers.set('Date', new Date(world.clock.now()).toUTCString())
  return response.status === 401 && isLiveKey(keyOf(request))
    ? sayWhatWasMeant(response, world.name)
    : response
}

/** The server's own 401, whose text says that a live key has no business here. */
async function sayWhatWasMeant(response: Response, world: string): Promise<Response> {
  const problem: unknown = await response.json()
  const detail = `This is the mock, and \`scrip_live_…\` is a live key: keep it out of tests. The key here is \`${teamKey(world, 1)}\`.`
  const { status, headers } = response
  headers.delete('content-length')
  return new Response(JSON.stringify({ ...toRecord(problem), detail }), { status, headers })
}

function toRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
