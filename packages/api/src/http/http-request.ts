/** What the application reads of a request. A web `Request` is one; whoever has the whole body already gives its text. */
export interface HttpRequest {
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly headers: Headers
  /** Null when there is none. */
  readonly body: string | ReadableStream<Uint8Array<ArrayBuffer>> | null
}
