import type { HttpAnswer } from '@scrip/api'

/** How a call ends, whatever carries it. */
export type Delivery =
  | { readonly type: 'answer'; readonly answer: HttpAnswer }
  /** The connection breaks; with an answer, in the middle of its body. */
  | { readonly type: 'reset'; readonly answer: HttpAnswer | null }
  /** Nothing ever comes. */
  | { readonly type: 'silence' }

/** Who carries a call. A mocked network interface cannot break a connection. */
export type Transport = 'fetch' | 'socket' | 'msw'
