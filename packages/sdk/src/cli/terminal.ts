/** The world outside of the commands, so that nothing in them reaches for the process. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where results go. Waits while the reader is slow; a reader that has gone ends the run through `signal`. */
  write(text: string): Promise<void>
  /** A line for the person, apart from the results. */
  note(line: string): void
  /** Replaces the line of progress. Silent where nobody watches. */
  progress(line: string): void
  /** One line of input; it is not shown when a person types it. */
  readSecret(prompt: string): Promise<string>
  /** Letters on a line. */
  readonly columns: number
  /** Aborted when the run must end: interrupted, or nobody reads the results any more. */
  readonly signal: AbortSignal
}
