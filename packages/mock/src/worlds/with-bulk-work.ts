import { type App, type BulkPorts, runBulkGrants, toResponse } from '@scrip/api'

/**
 * The server's job that grants in bulk, for a world that has no jobs: what was approved is granted before the approver is
 * answered, so that no test has to wait for it.
 */
export function withBulkWork(app: App, ports: BulkPorts): App {
  const answer: App['answer'] = async (request, info) => {
    const answered = await app.answer(request, info)
    if (answered.route?.operationId === 'adminApprove' && answered.status === 200) {
      while (await runBulkGrants(ports));
    }
    return answered
  }
  return { ...app, answer, fetch: async (request, info) => toResponse(await answer(request, info)) }
}
