import type { HttpAnswer } from '@scrip/api'

/**
 * A Response whose headers and body are made when somebody asks for them. In Node a whole one costs more than the rest of
 * a call, and most callers look at the status and take the text.
 */
export function toLazyResponse(answer: HttpAnswer): Response {
  // Somebody may put another Response in place of the platform's, and then wants instances of that.
  if (kind?.base !== globalThis.Response) kind = { base: globalThis.Response, make: defineLazyResponse() }
  return kind.make(answer)
}

let kind: { readonly base: typeof Response; readonly make: (answer: HttpAnswer) => Response } | null = null

/** Not at the top of the module: naming the platform's Response loads all of `fetch`, which a server never needs. */
function defineLazyResponse(): (answer: HttpAnswer) => Response {
  class LazyResponse extends Response {
    readonly #answer: HttpAnswer
    #headers: Headers | null = null
    #isRead = false
    #whole: Response | null = null

    constructor(answer: HttpAnswer) {
      super(null, { status: answer.status })
      this.#answer = answer
    }

    override get headers(): Headers {
      this.#headers ??= new Headers(this.#answer.headers)
      return this.#headers
    }

    override get body(): Response['body'] {
      return this.#real().body
    }

    override get bodyUsed(): boolean {
      return this.#whole?.bodyUsed ?? this.#isRead
    }

    override async text(): Promise<string> {
      const { body } = this.#answer
      if (this.#whole !== null || this.#isRead) return this.#real().text()
      this.#isRead = body !== null
      return body ?? ''
    }

    override async json(): Promise<unknown> {
      return JSON.parse(await this.text())
    }

    override async arrayBuffer(): Promise<ArrayBuffer> {
      return this.#real().arrayBuffer()
    }

    override async blob(): Promise<Blob> {
      return this.#real().blob()
    }

    override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
      return this.#real().bytes()
    }

    override async formData(): Promise<FormData> {
      return this.#real().formData()
    }

    override clone(): Response {
      return this.#real().clone()
    }

    #real(): Response {
      if (this.#whole !== null) return this.#whole
      const { status, body } = this.#answer
      const whole = new Response(body, { status, headers: this.headers })
      // What was read is read: whoever reads again gets the platform's own error.
      if (this.#isRead) void whole.text()
      this.#whole = whole
      return whole
    }
  }
  Object.defineProperty(LazyResponse, 'name', { value: 'Response' })
  return (answer) => new LazyResponse(answer)
}
