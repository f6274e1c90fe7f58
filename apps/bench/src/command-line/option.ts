/** One option of a command: how it is written, what it means, and what its text becomes. */
export interface Option<Value> {
  /** What stands after the name in the usage, such as `N`; null for a switch, which takes no value. */
  readonly placeholder: string | null
  readonly meaning: string
  /** What the command works with when the option is not given. */
  readonly fallback: Value
  /** What may be given, as the end of "--steps takes …". */
  readonly accepts: string
  /** Answers null for what is not accepted. */
  read(text: string): { readonly value: Value } | null
}

/** A whole number in digits. By default 1 or more: a measurement of nothing measures nothing. */
export function wholeNumber<Fallback extends number | null>(
  meaning: string,
  fallback: Fallback,
  least = 1,
): Option<number | (Fallback & null)> {
  return {
    placeholder: 'N',
    meaning,
    fallback,
    accepts: `a whole number, ${least} or more`,
    read: (text) => {
      const value = /^\d+$/u.test(text) ? Number(text) : Number.NaN
      return Number.isSafeInteger(value) && value >= least ? { value } : null
    },
  }
}

/** A number above zero, with or without decimals: of minutes and seconds. */
export function positiveNumber(meaning: string, fallback: number): Option<number> {
  return {
    placeholder: 'N',
    meaning,
    fallback,
    accepts: 'a number above 0',
    read: (text) => {
      const value = /^\d+(\.\d+)?$/u.test(text) ? Number(text) : Number.NaN
      return Number.isFinite(value) && value > 0 ? { value } : null
    },
  }
}

export function choice<const Name extends string>(
  meaning: string,
  names: readonly Name[],
  fallback: NoInfer<Name>,
): Option<Name> {
  const isShort = names.length <= 3
  return {
    placeholder: isShort ? names.join('|') : 'NAME',
    meaning: isShort ? meaning : `${meaning}: ${names.join(', ')}`,
    fallback,
    accepts: `one of ${names.join(', ')}`,
    read: (text) => {
      const value = names.find((name) => name === text)
      return value === undefined ? null : { value }
    },
  }
}

/** Some of the names, with commas between them; all of them when the option is not given. */
export function choices<const Name extends string>(
  meaning: string,
  names: readonly Name[],
): Option<ReadonlySet<Name>> {
  return {
    placeholder: 'A,B',
    meaning: `${meaning}: ${names.join(', ')}`,
    fallback: new Set(names),
    accepts: `names with commas between them, each one of ${names.join(', ')}`,
    read: (text) => {
      const wanted = new Set(text.split(','))
      const value = new Set(names.filter((name) => wanted.has(name)))
      return value.size === wanted.size ? { value } : null
    },
  }
}

/** Any text that is not empty. */
export function text(placeholder: string, meaning: string): Option<string | null> {
  return {
    placeholder,
    meaning,
    fallback: null,
    accepts: 'a text',
    read: (given) => (given === '' ? null : { value: given }),
  }
}

/** A switch: given or not. */
export function toggle(meaning: string): Option<boolean> {
  return {
    placeholder: null,
    meaning,
    fallback: false,
    accepts: 'no value',
    read: () => null,
  }
}
