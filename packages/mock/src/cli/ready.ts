export interface Ready {
  readonly url: string
  readonly teamId: string
  readonly apiKey: string
  readonly staffToken: string
}

/** One line for scripts: `{"url","pid","demo":{"team_id","api_key"},"staff":{"token"}}`. */
export function toReadyJson({ url, teamId, apiKey, staffToken }: Ready): string {
  const demo = { team_id: teamId, api_key: apiKey }
  return `${JSON.stringify({ url, pid: process.pid, demo, staff: { token: staffToken } })}\n`
}

/** The same for people. */
export function toReadyText({ url, apiKey, staffToken }: Ready): string {
  return `
The mock is ready. No credits here are real.

  API            ${url}
  API key        ${apiKey}
  Staff token    ${staffToken}

Try it:

  curl -i ${url}/v1/credits/balance -H 'Authorization: Bearer ${apiKey}'

Stop it with Ctrl+C.
`
}
