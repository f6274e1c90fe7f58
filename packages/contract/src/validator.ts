/** One finding of a generated validator, in the words of JSON Schema. */
export interface Finding {
  /** JSON pointer to the value that was judged. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
}

/** A generated validator: true when the value keeps the schema, else its findings stand in `errors`. Fills in defaults. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly Finding[] | null
}
