/** A running system as the contract suite meets it: over `fetch`, and in no other way. */
export interface SystemUnderContract {
  /** Answers as the network would; a real server's is the global one. */
  readonly fetch: (request: Request) => Promise<Response>
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** A team that is there from the start. */
  readonly customer: { readonly apiKey: string; readonly teamId: string }
  /** An owner, who may do everything. */
  readonly staff: { readonly email: string; readonly password: string; readonly token?: string }
  /** Somebody who may only look; without it the refusals by role cannot be provoked from outside. */
  readonly viewerToken?: string
  /** Of a system whose time can be turned. */
  readonly clock?: { advance(milliseconds: number): void | Promise<void> }
  close?(): Promise<void>
}

export type MakeSystem = () => Promise<SystemUnderContract>
