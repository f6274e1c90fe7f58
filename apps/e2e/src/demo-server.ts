/** What the server says when it is ready. */
export interface DemoServer {
  readonly url: string
  readonly console_url: string
  readonly demo: { readonly team_id: string; readonly api_key: string }
  readonly staff: Person
  /** The folder of its database and secrets. */
  readonly data: string
}

export interface Person {
  readonly email: string
  readonly password: string
}

const variable = 'SCRIP_E2E_SERVER'

/** Playwright runs tests in processes of their own, which inherit the environment. */
export function setDemoServer(server: DemoServer): void {
  process.env[variable] = JSON.stringify(server)
}

/** Whether the variable names a server that runs already. */
export function hasDemoServer(): boolean {
  return process.env[variable] !== undefined
}

export function demoServer(): DemoServer {
  return parseDemoServer(JSON.parse(process.env[variable] ?? 'null'))
}

export function parseDemoServer(value: unknown): DemoServer {
  if (typeof value !== 'object' || value === null || !('console_url' in value) || !('staff' in value)) {
    throw new Error('the server did not say how to reach it')
  }
  return value as DemoServer
}
