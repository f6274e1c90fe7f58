import openapi from './control.openapi.json' with { type: 'json' }
import { showClock, turnClockBy } from './turn-clock-route.ts'
import type { ControlHandler } from './control-call.ts'
import { matchNames } from './parse-match.ts'
import { addFault, clearFaults, listFaults, removeFault, showFault } from './fault-routes.ts'
import { clearRequests, explainRequest, listRequests, waitForRequest } from './request-routes.ts'
import { runCheck } from './verify-route.ts'
import {
  dropWorld,
  listWorlds,
  openWorld,
  resetWorld,
  restoreSnapshot,
  seedWorld,
  showClient,
  showHealth,
  takeSnapshot,
} from './world-routes.ts'

export interface ControlRoute {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** As OpenAPI writes it. */
  readonly path: string
  readonly handler: ControlHandler
  /** What its query may have besides `world`. */
  readonly query?: readonly string[]
}

/** Below this the control API lives, and the product never does. */
export const controlPrefix = '/__mock'

export const controlRoutes: readonly ControlRoute[] = [
  { method: 'GET', path: '/__mock/openapi.json', handler: () => openapi },
  { method: 'GET', path: '/__mock/health', handler: showHealth },
  { method: 'GET', path: '/__mock/worlds', handler: listWorlds },
  { method: 'POST', path: '/__mock/worlds', handler: openWorld },
  { method: 'DELETE', path: '/__mock/worlds/{name}', handler: dropWorld },
  { method: 'GET', path: '/__mock/client', handler: showClient, query: ['team'] },
  { method: 'POST', path: '/__mock/seed', handler: seedWorld },
  { method: 'GET', path: '/__mock/clock', handler: showClock },
  { method: 'POST', path: '/__mock/clock', handler: turnClockBy },
  { method: 'GET', path: '/__mock/faults', handler: listFaults },
  { method: 'POST', path: '/__mock/faults', handler: addFault },
  { method: 'DELETE', path: '/__mock/faults', handler: clearFaults },
  { method: 'GET', path: '/__mock/faults/{id}', handler: showFault },
  { method: 'DELETE', path: '/__mock/faults/{id}', handler: removeFault },
  { method: 'GET', path: '/__mock/requests', handler: listRequests, query: ['unmatched', ...matchNames] },
  { method: 'DELETE', path: '/__mock/requests', handler: clearRequests },
  { method: 'POST', path: '/__mock/requests/wait', handler: waitForRequest },
  { method: 'GET', path: '/__mock/requests/{id}/explain', handler: explainRequest },
  { method: 'POST', path: '/__mock/verify', handler: runCheck },
  { method: 'GET', path: '/__mock/snapshot', handler: takeSnapshot },
  { method: 'POST', path: '/__mock/restore', handler: restoreSnapshot },
  { method: 'POST', path: '/__mock/reset', handler: resetWorld },
]
