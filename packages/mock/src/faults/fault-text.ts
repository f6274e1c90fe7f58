import type { FaultAction } from './fault.ts'

/** What a fault does, in the words of the header `Mock-Fault`. */
export function faultText(action: FaultAction): string {
  if ('latencyMs' in action) {
    const { latencyMs } = action
    return typeof latencyMs === 'number'
      ? `latency=${latencyMs}`
      : `latency p50=${latencyMs.p50} p99=${latencyMs.p99}`
  }
  if ('status' in action) {
    const { status, code, retryAfterSeconds } = action
    const parts = [
      `status=${status}`,
      ...(code === undefined ? [] : [`code=${code}`]),
      ...(retryAfterSeconds === undefined ? [] : [`retry-after=${retryAfterSeconds}`]),
    ]
    return parts.join('; ')
  }
  if ('reset' in action) return `reset=${action.reset}`
  return 'timeout' in action ? 'timeout' : `malformed=${action.malformed}`
}
