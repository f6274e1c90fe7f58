/** Names are in any case. Web `Headers` are such ones. */
export interface HttpHeaders {
  get(name: string): string | null
  has(name: string): boolean
  entries(): Iterable<[string, string]>
}

/** What the application reads of a request. A web `Request` is one; whoever has the whole body already gives its text. */
export interface HttpRequest {
  readonly method: string
  /** Absolute. */
  readonly url: string
  readonly headers: HttpHeaders
  /** Null when there is none. */
  readonly body: string | ReadableStream<Uint8Array<ArrayBuffer>> | null
}
