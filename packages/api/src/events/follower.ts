/** One open stream: what is written to it waits here until its reader takes it. */
export interface Follower {
  readonly stream: ReadableStream<Uint8Array>
  /** Tells where the stream stands, before the first event. */
  begin(position: string): void
  /** False when the reader is too slow: it then has to come again and say where it was. */
  send(event: string, position: string): boolean
  beat(): boolean
  end(): void
}

/** Bytes that may wait for a reader. */
const waitingMax = 64 * 1024

/** How long a browser waits before it connects again. */
const retryMs = 2000

/** @param onGone called when the reader has gone away */
export function createFollower(onGone: () => void): Follower {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (given) => {
        controller = given
      },
      cancel: () => {
        controller = null
        onGone()
      },
    },
    { highWaterMark: waitingMax, size: (chunk) => chunk?.byteLength ?? 0 },
  )
  const write = (text: string): boolean => {
    if (controller === null || (controller.desiredSize ?? 0) <= 0) return false
    controller.enqueue(encoder.encode(text))
    return true
  }
  return {
    stream,
    begin: (position) => {
      write(`retry: ${retryMs}\nid: ${position}\n\n`)
    },
    send: (event, position) => write(`id: ${position}\ndata: ${event}\n\n`),
    beat: () => write(':\n\n'),
    end: () => {
      const open = controller
      controller = null
      open?.close()
    },
  }
}
