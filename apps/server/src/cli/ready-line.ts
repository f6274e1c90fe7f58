import type { Demo } from '../demo/demo.ts'

export interface Ready {
  readonly url: string
  readonly demo: Demo | null
}

/** One line for scripts: `{"url","console_url","pid","demo":{"team_id","api_key"},"staff":{"email","password"}}`. */
export function toReadyJson({ url, demo }: Ready): string {
  return `${JSON.stringify({
    url,
    console_url: `${url}/console/`,
    pid: process.pid,
    ...(demo === null ? {} : { demo: { team_id: demo.teamId, api_key: demo.apiKey }, staff: demo.staff }),
  })}\n`
}

/** The same for people. */
export function toReadyText({ url, demo }: Ready): string {
  const lines: [string, string][] = [
    ['API', url],
    ['Console', `${url}/console/`],
  ]
  if (demo !== null) {
    lines.push(
      ['Demo team', demo.teamId],
      ['Demo API key', demo.apiKey],
      ['Staff e-mail', demo.staff.email],
      ['Staff password', demo.staff.password],
    )
  }
  const body = lines.map(([name, value]) => `  ${name.padEnd(16)}${value}`).join('\n')
  const first =
    demo === null
      ? ''
      : `\nTry it:\n\n  curl -i ${url}/v1/jobs/search -H 'Authorization: Bearer ${demo.apiKey}' \\\n    -H 'Content-Type: application/json' -d '{"posted_at_max_age_days":30,"job_title_or":["engineer"],"limit":3}'\n`
  return `\nScrip is ready.\n\n${body}\n${first}\nStop it with Ctrl+C.\n`
}
