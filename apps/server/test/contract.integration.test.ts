import { contractSuite } from '@scrip/testkit'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runServerCommand } from './server-command.ts'
import { startServerProcess } from './server-process.ts'

contractSuite('the server', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scrip-server-'))
  const server = await startServerProcess(folder)
  const { url, demo, staff } = server.ready
  const email = 'approver@scrip.example'
  await runServerCommand(['staff', 'create-owner', '--email', email, '--data', folder])
  const approver = await runServerCommand(['staff', 'issue-token', '--email', email, '--data', folder])
  return {
    fetch,
    baseUrl: url,
    customer: { apiKey: demo.api_key, teamId: demo.team_id },
    staff,
    approverToken: approver.output.trim(),
    close: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
})
