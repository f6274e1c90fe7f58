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
  /** A second person, whose limit covers 20,000 api credits. */
  readonly approverToken: string
  /** Somebody who may only look; without it the refusals by role cannot be provoked from outside. */
  readonly viewerToken?: string
  /** Payments come from a provider, not from an API; without it nothing can be clawed back. */
  readonly recordPayment?: (payment: SeenPayment) => Promise<void>
  /** Of a system whose time can be turned. */
  readonly clock?: { advance(milliseconds: number): void | Promise<void> }
  close?(): Promise<void>
}

/** A payment that has succeeded and grants its credits. */
export interface SeenPayment {
  readonly teamId: string
  readonly kind: 'api' | 'company'
  readonly paymentId: string
  readonly amount: number
}

export type MakeSystem = () => Promise<SystemUnderContract>
