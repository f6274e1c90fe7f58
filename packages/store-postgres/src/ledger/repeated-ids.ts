import type { IdSource } from '@scrip/api/ports'

/**
 * Ids for a batch that may be decided more than once before anything of it is on disk: it gets the same ones again. So it
 * is the same batch, whether memory, a short look or a whole one was enough for it.
 */
export class RepeatedIds implements IdSource {
  private readonly source: IdSource
  private readonly drawn: string[] = []
  private index = 0

  constructor(source: IdSource) {
    this.source = source
  }

  /** From here on the ids come from the first one again. */
  rewind(): void {
    this.index = 0
  }

  next(prefix: string): string {
    const before = this.drawn[this.index]
    const id = before?.startsWith(`${prefix}_`) === true ? before : this.source.next(prefix)
    this.drawn[this.index++] = id
    return id
  }
}
