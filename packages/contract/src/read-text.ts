/** What a text in a path, query or header stands for, from the contract. */
export type ValueKind = 'string' | 'integer' | 'boolean'

/**
 * Reads a text as what the contract says it stands for. A text that does not stand for such a value is given back as it
 * is, and the validator then says what was expected. Nothing is guessed: `1e3`, ` 7` and `yes` stay texts.
 */
export function readText(text: string, kind: ValueKind): string | number | boolean {
  switch (kind) {
    case 'string':
      return text
    case 'integer':
      return /^-?\d{1,16}$/.test(text) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
  }
}
